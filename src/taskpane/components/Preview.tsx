import type { Language } from "../../locales/language";
import { paneSentences } from "../../locales/pane";
import { sheetSentences } from "../../locales/sheet";
import { formatNumber, formatShare, say } from "../../locales/sentences";
import type { RankedUnit, Ranking } from "../../ranking/ranking";

/** Units shown when there are more than fit; a list that is barely longer is shown whole. */
const shownUnits = 5;
const shownWhole = 8;

function CoverageCell({ coverage, language }: { readonly coverage: number | null; readonly language: Language }) {
  if (coverage === null) return <td class="preview__none">{say(paneSentences, "noReport", {}, language)}</td>;
  return <td class="number">{formatShare(coverage, language)}</td>;
}

function GapCell({ gap, language }: { readonly gap: number | null; readonly language: Language }) {
  if (gap === null) return <td class="number">–</td>;
  if (gap === 0) return <td class="number preview__reached">{say(paneSentences, "reached", {}, language)}</td>;
  return <td class="number">{formatNumber(gap, language)}</td>;
}

/** How far a unit is on the way to the target, as the length of the bar under its name. */
function reached({ coverage }: RankedUnit, target: number): string {
  return `${Math.min(100, Math.round((100 * (coverage ?? 0)) / target))}%`;
}

/** The ranking as it would be built: its first rows and the row of all units together. */
export function Preview({ ranking, language }: { readonly ranking: Ranking; readonly language: Language }) {
  const { units, overall } = ranking;
  const shown = units.length <= shownWhole ? units : units.slice(0, shownUnits);
  return (
    <>
      <table class="preview">
        <caption class="visually-hidden">{say(paneSentences, "previewCaption", {}, language)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(paneSentences, "place", {}, language)}</th>
            <th scope="col">{say(paneSentences, "unit", {}, language)}</th>
            <th scope="col" class="number">
              {say(paneSentences, "coverage", {}, language)}
            </th>
            <th scope="col" class="number">
              {say(paneSentences, "gap", {}, language)}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((unit) => (
            <tr key={unit.source.row}>
              <td class="preview__place">{unit.place ?? "–"}</td>
              <th scope="row" class="preview__unit" style={{ "--reached": reached(unit, ranking.target) }}>
                {unit.name}
              </th>
              <CoverageCell coverage={unit.coverage} language={language} />
              <GapCell gap={unit.gap} language={language} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{overall.name || say(sheetSentences, "overall", {}, language)}</th>
            <CoverageCell coverage={overall.coverage} language={language} />
            <GapCell gap={overall.gap} language={language} />
          </tr>
        </tfoot>
      </table>
      {shown.length < units.length ? (
        <p class="remark">{say(paneSentences, "moreUnits", { units: units.length - shown.length }, language)}</p>
      ) : null}
    </>
  );
}
