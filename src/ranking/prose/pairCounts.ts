import { candidateUnits } from "./candidateUnits";
import { linkWords, pairing, unreported } from "./countPhrases";
import { dateBehind } from "./dateBehind";
import { joins, lists } from "./joinedTokens";
import { phraseAt, phraseWithin } from "./phrases";
import type { ProseDate } from "./proseDates";
import type { ProseFigure } from "./proseFigures";
import type { Clause, Taken } from "./proseToken";
import { isAbove, sameLevel, type UnitMention } from "./unitMention";

/** A unit with the figure the text gives for it; no figure where it says that none was reported. */
export interface PairedCount {
  readonly unit: UnitMention;
  readonly figure: ProseFigure | null;
}

/** A clause with all that was found in it. */
export interface ReadClause {
  readonly clause: Clause;
  readonly dates: readonly ProseDate[];
  readonly taken: Taken;
  readonly apps: ReadonlySet<string>;
}

/** Why units and figures of a clause are not put together. */
export type UnpairedReason = "no-unit" | "several-counts" | "shared" | "unclear-unit" | "uneven-lists";

/** Figures, and units where there are some, that can't be put together for certain. */
export interface Unpaired {
  readonly reason: UnpairedReason;
  readonly units: readonly UnitMention[];
  readonly figures: readonly ProseFigure[];
}

/** What of a clause belongs together and what can't be told. */
export interface Pairing {
  readonly pairs: readonly PairedCount[];
  readonly unpaired: readonly Unpaired[];
}

interface Group {
  readonly units: readonly UnitMention[];
  readonly figures: readonly ProseFigure[];
}

/** Units before the figures that follow them, group by group; the first group may have no units. */
function groupsOf(units: readonly UnitMention[], figures: readonly ProseFigure[]): Group[] {
  const groups: { units: UnitMention[]; figures: ProseFigure[] }[] = [{ units: [], figures: [] }];
  for (const each of [...units, ...figures].sort((a, b) => a.first - b.first)) {
    const last = groups.at(-1);
    if ("name" in each) {
      if (last && last.figures.length === 0) last.units.push(each);
      else groups.push({ units: [each], figures: [] });
    } else last?.figures.push(each);
  }
  return groups;
}

function pairGroup(read: ReadClause, group: Group, listed: boolean, earlier: UnitMention | null): Pairing {
  const { clause, taken, apps } = read;
  const { figures } = group;
  const units = candidateUnits(clause, group.units);
  const not = (reason: UnpairedReason): Pairing => ({ pairs: [], unpaired: [{ reason, units, figures }] });
  const [unit] = units;
  const [figure] = figures;
  if (figure === undefined) return { pairs: [], unpaired: [] };
  if (unit === undefined) {
    const dated =
      earlier && figures.every((each, index) => hasDate(read, figures[index - 1]?.end ?? earlier.end, each, figures));
    return dated ? { pairs: figures.map((each) => ({ unit: earlier, figure: each })), unpaired: [] } : not("no-unit");
  }
  if (units.length === 1) {
    const dated = figures.slice(1).every((each, index) => hasDate(read, figures[index]?.end ?? 0, each, figures));
    if (!dated) return not("several-counts");
    return { pairs: figures.map((each) => ({ unit, figure: each })), unpaired: [] };
  }
  if (figures.length > 1 || listed) {
    if (!listed || figures.length !== units.length) return not("uneven-lists");
    return { pairs: units.flatMap((each, index) => ({ unit: each, figure: figures[index] ?? null })), unpaired: [] };
  }
  const [other, last] = units.slice(-2);
  if (!other || !last) return not("unclear-unit");
  if (sameLevel(other, last) && lists(clause, other.end, last.first)) return not("shared");
  return joins(clause, taken, last.end, figure.first, apps)
    ? { pairs: [{ unit: last, figure }], unpaired: [] }
    : not("unclear-unit");
}

/** Whether a date tells a figure apart from what stands before it. */
function hasDate(
  { clause, dates, taken }: ReadClause,
  from: number,
  figure: ProseFigure,
  figures: readonly ProseFigure[],
): boolean {
  return taken.slice(from, figure.first).includes("date") || dateBehind(clause, dates, figures, figure) !== null;
}

/** Figures whose unit stands right behind them: "5.200 người ở huyện X", and "5.200: huyện X" where the clause begins so. */
function countsFirst(
  read: ReadClause,
  units: readonly UnitMention[],
  figures: readonly ProseFigure[],
): readonly PairedCount[] {
  const { clause } = read;
  const linkedBefore = new Set<UnitMention>();
  return figures.flatMap((figure) => {
    const unit = units.find(({ first }) => first >= figure.end);
    if (!unit || figures.some(({ first }) => first >= figure.end && first < unit.first)) return [];
    const held = units.some(
      (other) =>
        other.end <= figure.first && !linkedBefore.has(other) && (other.kind === "bare" || isAbove(unit, other)),
    );
    const leading = figure.first === 0 && clause[figure.end]?.text === ":" && figure.end + 1 === unit.first;
    const linked = endsWithLink(clause, figure.end, unit.first) && !held;
    if (!leading && !linked) return [];
    linkedBefore.add(unit);
    return [{ unit, figure }];
  });
}

function endsWithLink(clause: Clause, from: number, to: number): boolean {
  const stop = clause.slice(from, to).some(({ kind }) => kind !== "word");
  return !stop && phraseAtEnd(clause, from, to);
}

function phraseAtEnd(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (at + phraseAt(linkWords, clause, at) === to) return true;
  return false;
}

/** Puts the units of a clause together with their counts, and says of which it can't be told.
 * @param read the clause
 * @param units its units, in order
 * @param figures its figures of one sort, in order
 * @returns pairs in the order of the figures */
export function pairCounts(read: ReadClause, units: readonly UnitMention[], figures: readonly ProseFigure[]): Pairing {
  const { clause } = read;
  const listed = phraseWithin(pairing, clause, 0, clause.length);
  const first = listed ? [] : countsFirst(read, units, figures);
  const restUnits = units.filter((unit) => !first.some((pair) => pair.unit === unit));
  const restFigures = figures.filter((figure) => !first.some((pair) => pair.figure === figure));
  let earlier: UnitMention | null = null;
  const pairings: Pairing[] = [];
  for (const group of groupsOf(restUnits, restFigures)) {
    const both = listed && group.units.length > 1;
    const paired = pairGroup(read, group, both, earlier);
    earlier = paired.pairs.at(-1)?.unit ?? null;
    pairings.push(paired);
  }
  return {
    pairs: [...first, ...silent(read, units, figures), ...pairings.flatMap(({ pairs }) => pairs)],
    unpaired: pairings.flatMap(({ unpaired }) => unpaired),
  };
}

/** Units the clause says have not reported. */
function silent(
  read: ReadClause,
  units: readonly UnitMention[],
  figures: readonly ProseFigure[],
): readonly PairedCount[] {
  const { clause } = read;
  if (figures.length > 0 || !phraseWithin(unreported, clause, 0, clause.length)) return [];
  return units.filter(({ kind, aside }) => kind !== "all" && !aside).map((unit) => ({ unit, figure: null }));
}
