import type { ComponentChildren } from "preact";
import type { Language } from "../../locales/language";
import { paneSentences } from "../../locales/pane";
import { previewSentences } from "../../locales/preview";
import { formatNumber, formatShare, say } from "../../locales/sentences";
import type { RankedFigures, RankedUnit, Ranking } from "../../ranking/ranking";

/** Units shown when there are more than fit; a list that is barely longer is shown whole. */
const shownUnits = 5;
const shownWhole = 8;

type Measure = "coverage" | "secondCoverage" | "installs";

interface Drawn {
  readonly ranking: Ranking;
  readonly language: Language;
}

/** What the preview shows beside the gap: what places are given by, or the counts where there is no base. */
function measureOf({ rankBy, base, overall }: Ranking): Measure {
  if (rankBy === "installs" || (base === null && overall.coverage === null)) return "installs";
  return rankBy === "second-coverage" ? "secondCoverage" : "coverage";
}

/** What a unit or a sum has reached and what it lacks; one word for both where nothing was reported. */
function Figures(props: { readonly of: RankedFigures; readonly measure: Measure; readonly language: Language }) {
  const { of, measure, language } = props;
  const value = of[measure];
  if (value === null && of.gap === null) {
    return (
      <td class="preview__none" colSpan={2}>
        {say(paneSentences, "noReport", {}, language)}
      </td>
    );
  }
  const format = measure === "installs" ? formatNumber : formatShare;
  return (
    <>
      <td class="number">{value === null ? "–" : format(value, language)}</td>
      <GapCell gap={of.gap} language={language} />
    </>
  );
}

function GapCell({ gap, language }: { readonly gap: number | null; readonly language: Language }) {
  if (gap === null) return <td class="number">–</td>;
  if (gap === 0) return <td class="number preview__reached">{say(paneSentences, "reached", {}, language)}</td>;
  return <td class="number">{formatNumber(gap, language)}</td>;
}

/** The places a unit gained or lost since the report before: a mark to see, a sentence to hear. */
function Movement({ change, language }: { readonly change: RankedUnit["change"]; readonly language: Language }) {
  if (change === null || change === 0) return null;
  const kind = change === "new" ? "new" : change > 0 ? "up" : "down";
  const places = change === "new" ? 0 : Math.abs(change);
  const marks = { new: say(previewSentences, "markNew", {}, language), up: `▲${places}`, down: `▼${places}` };
  return (
    <span class={`move move--${kind}`}>
      <span aria-hidden="true">{marks[kind]}</span>
      <span class="visually-hidden">{say(previewSentences, kind, { places }, language)}</span>
    </span>
  );
}

/** How far a unit is on the way to the target, as the length of the bar under its name. */
function reached({ coverage, target }: RankedUnit): string {
  return `${Math.min(100, Math.round((100 * (coverage ?? 0)) / target))}%`;
}

function UnitRow({ unit, measure, language }: { unit: RankedUnit; measure: Measure; language: Language }) {
  return (
    <tr>
      <td class="preview__place">{unit.place ?? "–"}</td>
      <th scope="row" class="preview__unit" style={{ "--reached": reached(unit) }}>
        {unit.name}
        <Movement change={unit.change} language={language} />
      </th>
      <Figures of={unit} measure={measure} language={language} />
    </tr>
  );
}

function TotalRow(props: {
  readonly label: ComponentChildren;
  readonly figures: RankedFigures;
  readonly measure: Measure;
  readonly language: Language;
}) {
  const { figures, measure, language } = props;
  return (
    <tr>
      <td />
      <th scope="row">{props.label}</th>
      <Figures of={figures} measure={measure} language={language} />
    </tr>
  );
}

/** The rows under the units: their sum, and the total the sheet states itself where that is another. */
function Totals({ ranking, measure, language }: Drawn & { readonly measure: Measure }) {
  const { overall, stated } = ranking;
  const units = { units: overall.listed };
  return (
    <tfoot>
      <TotalRow
        label={overall.name || say(previewSentences, "sum", units, language)}
        figures={overall}
        measure={measure}
        language={language}
      />
      {stated && overall.name === "" ? (
        <TotalRow
          label={
            <>
              {stated.name} <span class="preview__remark">{say(previewSentences, "stated", {}, language)}</span>
            </>
          }
          figures={stated}
          measure={measure}
          language={language}
        />
      ) : null}
    </tfoot>
  );
}

/** The ranking as it would be built: its first rows and the row of all units together. */
export function Preview({ ranking, language }: Drawn) {
  const { units } = ranking;
  const shown = units.length <= shownWhole ? units : units.slice(0, shownUnits);
  const measure = measureOf(ranking);
  return (
    <>
      <table class="preview">
        <caption class="visually-hidden">{say(paneSentences, "previewCaption", {}, language)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(paneSentences, "place", {}, language)}</th>
            <th scope="col">{say(paneSentences, "unit", {}, language)}</th>
            <th scope="col" class="number">
              {say(previewSentences, measure, {}, language)}
            </th>
            <th scope="col" class="number">
              {say(paneSentences, "gap", {}, language)}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((unit) => (
            <UnitRow key={unit.source.row} unit={unit} measure={measure} language={language} />
          ))}
        </tbody>
        <Totals ranking={ranking} measure={measure} language={language} />
      </table>
      {shown.length < units.length ? (
        <p class="remark">{say(paneSentences, "moreUnits", { units: units.length - shown.length }, language)}</p>
      ) : null}
    </>
  );
}
