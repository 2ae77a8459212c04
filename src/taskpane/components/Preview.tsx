import type { ComponentChildren } from "preact";
import { paneSentences } from "../../locales/pane";
import { previewSentences } from "../../locales/preview";
import { formatNumber, formatShare, say } from "../../locales/sentences";
import type { Voice } from "../../locales/voice";
import { countedIn } from "../../ranking/countedIn";
import type { RankedFigures, RankedUnit, Ranking } from "../../ranking/ranking";
import { estimateReaches, leastOverall, reachedByEstimate } from "../../ranking/reachedByEstimate";
import { coverageDecimals } from "../../ranking/rowDecimals";
import { wholeShare } from "../../ranking/wholeShare";

/** Units shown when there are more than fit; a list that is barely longer is shown whole. */
const shownUnits = 5;
const shownWhole = 8;

type Measure = "coverage" | "secondCoverage" | "installs";

interface Drawn {
  readonly ranking: Ranking;
  readonly voice: Voice;
}

/** What the preview shows beside the gap: what places are given by, or the counts where there is no base. */
function measureOf({ rankBy, base, overall }: Ranking): Measure {
  if (rankBy === "installs" || (base === null && overall.coverage === null)) return "installs";
  return rankBy === "second-coverage" ? "secondCoverage" : "coverage";
}

/** What the column of a measure is headed: counts that are not installs keep the heading of their own. */
function measureHeading({ headings }: Ranking, measure: Measure, voice: Voice): string {
  const isOther = measure === "installs" && countedIn(headings.installs).kind !== "installs";
  return isOther ? headings.installs : say(previewSentences, measure, {}, voice);
}

/** The base that a measure is a share of. */
const baseOf = { coverage: "base", secondCoverage: "secondBase", installs: "base" } as const;

/** Why nothing can be said of a unit or a sum: it has no report, or no base to take a share of. */
function whyNothing(of: RankedFigures, measure: Measure, voice: Voice): string {
  if (of.installs === null) return say(paneSentences, "noReport", {}, voice);
  return say(previewSentences, of[baseOf[measure]] === 0 ? "baseZero" : "baseMissing", {}, voice);
}

/** What a unit or a sum has reached and what it lacks; one word for both where neither is known. */
function Figures(props: {
  readonly of: RankedFigures;
  /** The share to reach. */
  readonly target: number;
  /** Whether it is reached by the figure written alone. */
  readonly isEstimate: boolean;
  readonly measure: Measure;
  readonly voice: Voice;
}) {
  const { of, target, isEstimate, measure, voice } = props;
  const value = of[measure];
  if (value === null && of.gap === null) {
    return (
      <td class="preview__none" colSpan={2}>
        {whyNothing(of, measure, voice)}
      </td>
    );
  }
  const format = (figure: number) =>
    measure === "installs"
      ? formatNumber(figure, voice)
      : formatShare(figure, voice, coverageDecimals(of, target)[measure]);
  return (
    <>
      <td class="number">{value === null ? "–" : format(value)}</td>
      <GapCell gap={of.gap} isEstimate={isEstimate} voice={voice} />
    </>
  );
}

function GapCell(props: { readonly gap: number | null; readonly isEstimate: boolean; readonly voice: Voice }) {
  const { gap, isEstimate, voice } = props;
  if (gap === null) return <td class="number">–</td>;
  if (gap === 0 && isEstimate) return <td class="number">{say(previewSentences, "maybeReached", {}, voice)}</td>;
  if (gap === 0) return <td class="number preview__reached">{say(paneSentences, "reached", {}, voice)}</td>;
  return <td class="number">{formatNumber(gap, voice)}</td>;
}

/** The places a unit gained or lost since the report before: a mark to see, a sentence to hear. */
function Movement({ change, voice }: { readonly change: RankedUnit["change"]; readonly voice: Voice }) {
  if (change === null || change === 0) return null;
  const kind = change === "new" ? "new" : change > 0 ? "up" : "down";
  const places = change === "new" ? 0 : Math.abs(change);
  const moved = formatNumber(places, voice);
  const marks = { new: say(previewSentences, "markNew", {}, voice), up: `▲${moved}`, down: `▼${moved}` };
  return (
    <span class={`move move--${kind}`}>
      <span aria-hidden="true">{marks[kind]}</span>
      <span class="visually-hidden">{say(previewSentences, kind, { places }, voice)}</span>
    </span>
  );
}

/** How far a unit is on the way to the target, as the part of the bar under its name: from 0 to 1. */
function reached({ coverage, target }: RankedUnit): string {
  return Math.min(1, (coverage ?? 0) / target).toFixed(2);
}

function UnitRow({ unit, measure, voice }: { unit: RankedUnit; measure: Measure; voice: Voice }) {
  return (
    <tr>
      <td class="preview__place">{unit.place === null ? "–" : formatNumber(unit.place, voice)}</td>
      <th scope="row" class="preview__unit" style={{ "--reached": reached(unit) }}>
        {unit.name}
        <Movement change={unit.change} voice={voice} />
      </th>
      <Figures of={unit} target={unit.target} isEstimate={estimateReaches(unit)} measure={measure} voice={voice} />
    </tr>
  );
}

function TotalRow(props: {
  readonly label: ComponentChildren;
  readonly figures: RankedFigures;
  readonly target: number;
  readonly isEstimate: boolean;
  readonly measure: Measure;
  readonly voice: Voice;
}) {
  const { figures, target, isEstimate, measure, voice } = props;
  return (
    <tr>
      <td />
      <th scope="row">{props.label}</th>
      <Figures of={figures} target={target} isEstimate={isEstimate} measure={measure} voice={voice} />
    </tr>
  );
}

/** The rows under the units: their sum, and the total the sheet states itself where that is another. */
function Totals({ ranking, measure, voice }: Drawn & { readonly measure: Measure }) {
  const { overall, stated } = ranking;
  const { reported, listed: units } = overall;
  const sum = say(previewSentences, reported < units ? "sumOfSome" : "sum", { reported, units }, voice);
  return (
    <tfoot>
      <TotalRow
        label={overall.name || sum}
        figures={overall}
        target={wholeShare(ranking, overall)}
        isEstimate={reachedByEstimate(overall, leastOverall(ranking))}
        measure={measure}
        voice={voice}
      />
      {stated && overall.name === "" ? (
        <TotalRow
          label={
            <>
              {stated.name} <span class="preview__remark">{say(previewSentences, "stated", {}, voice)}</span>
            </>
          }
          figures={stated}
          target={wholeShare(ranking, stated)}
          isEstimate={estimateReaches(stated)}
          measure={measure}
          voice={voice}
        />
      ) : null}
    </tfoot>
  );
}

/** The ranking as it would be built: its first rows and the row of all units together. */
export function Preview({ ranking, voice }: Drawn) {
  const { units } = ranking;
  const shown = units.length <= shownWhole ? units : units.slice(0, shownUnits);
  const measure = measureOf(ranking);
  return (
    <>
      <table class="preview">
        <caption class="visually-hidden">{say(paneSentences, "previewCaption", {}, voice)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(paneSentences, "place", {}, voice)}</th>
            <th scope="col">{say(paneSentences, "unit", {}, voice)}</th>
            <th scope="col" class="number">
              {measureHeading(ranking, measure, voice)}
            </th>
            <th scope="col" class="number">
              {say(paneSentences, "gap", {}, voice)}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((unit) => (
            <UnitRow key={unit.source.row} unit={unit} measure={measure} voice={voice} />
          ))}
        </tbody>
        <Totals ranking={ranking} measure={measure} voice={voice} />
      </table>
      {shown.length < units.length ? (
        <p class="remark">{say(paneSentences, "moreUnits", { units: units.length - shown.length }, voice)}</p>
      ) : null}
    </>
  );
}
