import { allUnits } from "./bareUnits";
import { comparedAt, comparedSpans, type ComparedSpan } from "./comparedSpans";
import { targetWords } from "./countPhrases";
import { pairCounts, type PairedCount, type Pairing, type Unpaired } from "./pairCounts";
import { lastPhrase } from "./phrases";
import { proseDates, type ProseDate } from "./proseDates";
import { proseFigures, type ProseFigure, type UnreadReason } from "./proseFigures";
import { prosePlaces, type ProsePlace } from "./prosePlaces";
import type { Clause, Taken } from "./proseToken";
import { typedUnits } from "./typedUnits";
import type { UnitMention } from "./unitMention";
import { appNames } from "./unitNames";

/** What was found in one clause. */
export interface FoundClause {
  readonly clause: Clause;
  readonly dates: readonly ProseDate[];
  /** Its comparisons with earlier reports. */
  readonly compared: readonly ComparedSpan[];
  readonly places: readonly ProsePlace[];
  readonly units: readonly UnitMention[];
  readonly figures: readonly ProseFigure[];
  readonly counts: readonly PairedCount[];
  readonly rates: readonly PairedCount[];
  readonly unpaired: readonly Unpaired[];
  /** A share to be reached. */
  readonly target: ProseFigure | null;
}

/** Reasons not to read a figure that only matter where a unit is left without a count. */
const passable: readonly UnreadReason[] = ["foreign-noun", "year", "target"];

interface Found {
  readonly first: number;
  readonly end: number;
}

function takenBy(clause: Clause, dates: readonly Found[], places: readonly Found[], units: readonly Found[]): Taken {
  const within = (spans: readonly Found[], at: number) => spans.some(({ first, end }) => first <= at && at < end);
  return clause.map((_, at) =>
    within(dates, at) ? "date" : within(places, at) ? "place" : within(units, at) ? "unit" : null,
  );
}

function apart<Span extends Found>(spans: readonly Span[], from: readonly Found[]): readonly Span[] {
  return spans.filter(({ first, end }) => !from.some((other) => first < other.end && other.first < end));
}

function targetOf(clause: Clause, figures: readonly ProseFigure[]): ProseFigure | null {
  const rate = figures.find(({ kind }) => kind === "rate");
  return rate && lastPhrase(targetWords, clause, 0, rate.first) >= 0 ? rate : null;
}

/** Of several counts of a unit that are not told apart by dates, the one that a word says is of installs. */
function withoutUnnamed(
  figures: readonly ProseFigure[],
  units: readonly UnitMention[],
  taken: Taken,
): readonly ProseFigure[] {
  const named = figures.filter((figure) => figure.named);
  const certain = named.length === 1 && figures.every(({ reason }) => reason === null);
  if (units.length !== 1 || !certain) return figures;
  const isDated = ({ first }: ProseFigure, index: number) =>
    index > 0 && taken.slice(figures[index - 1]?.end, first).includes("date");
  return figures.filter((figure, index) => figure.named || isDated(figure, index));
}

/** Figures passed over whose unit, the last before them, was left without a count. */
function withoutCount(
  units: readonly UnitMention[],
  passed: readonly ProseFigure[],
  { pairs, unpaired }: Pairing,
): readonly Unpaired[] {
  return passed.flatMap((figure): Unpaired[] => {
    const unit = units.filter(({ end, kind, aside }) => end <= figure.first && kind !== "all" && !aside).at(-1);
    const known =
      pairs.some((pair) => pair.unit === unit) || unpaired.some((apart) => unit && apart.units.includes(unit));
    return unit && !known ? [{ reason: "no-unit", units: [unit], figures: [figure] }] : [];
  });
}

function isCompared({ first, role }: ProseDate, spans: readonly ComparedSpan[]): boolean {
  return (role === "as-of" || role === "plain") && comparedAt(spans, first) !== null;
}

function readClause(clause: Clause, apps: ReadonlySet<string>): FoundClause {
  const written = proseDates(clause);
  const places = apart(prosePlaces(clause), written);
  const typed = apart(typedUnits(clause), [...written, ...places]);
  const taken = takenBy(clause, written, places, typed);
  const compared = comparedSpans(clause, taken);
  const dates = written.map((date) => (isCompared(date, compared) ? { ...date, role: "compared" as const } : date));
  const figures = proseFigures(clause, taken, compared);
  const units = allUnits(clause, typed, figures, taken, apps);
  const read = { clause, dates, taken: takenBy(clause, dates, places, units), apps };

  const certain = figures.filter(
    ({ kind, reason }) => kind === "installs" || (reason !== null && !passable.includes(reason)),
  );
  const counts = pairCounts(read, units, withoutUnnamed(certain, units, taken));
  const target = targetOf(clause, figures);
  const rates = figures.filter((figure) => figure.kind === "rate" && figure !== target);
  const passed = figures.filter(({ reason }) => reason !== null && passable.includes(reason));
  return {
    clause,
    dates,
    compared,
    places,
    units,
    figures,
    counts: counts.pairs,
    rates: target ? [] : pairCounts(read, units, rates).pairs,
    unpaired: [...counts.unpaired, ...withoutCount(units, passed, counts)],
    target,
  };
}

/** Everything found in the clauses of a text.
 * @param clauses of the whole text, in order */
export function readClauses(clauses: readonly Clause[]): readonly FoundClause[] {
  const apps = appNames(clauses);
  return clauses.map((clause) => readClause(clause, apps));
}
