import { bracketAt } from "./brackets";
import { comparedAt } from "./comparedSpans";
import { dateBehind } from "./dateBehind";
import type { PairedCount } from "./pairCounts";
import type { ProseDate } from "./proseDates";
import type { FoundClause } from "./readClauses";

/** Where a count stands in its clause: at its figure, or at the unit that has reported none. */
export function countAt({ unit, figure }: PairedCount): number {
  return figure?.first ?? unit.first;
}

function inside({ first, end }: { first: number; end: number }, at: number): boolean {
  return first <= at && at < end;
}

/** Whether a date speaks of the figures beside it in its brackets or its comparison only, not of what follows them.
 * @param clause the clause it stands in
 * @param date one of its dates */
export function isAsideDate(clause: FoundClause, date: ProseDate): boolean {
  const bracket = bracketAt(clause.clause, date.first);
  const shared =
    bracket !== null && clause.figures.some(({ first, kind }) => kind !== "other" && inside(bracket, first));
  return date.role === "compared" || shared;
}

/** The date that a clause itself gives to one of its counts beyond doubt: that of its comparison, of its brackets, or the
 * one right behind it; null where the count follows the day of the sentence.
 * @param clause the clause
 * @param pair one of its counts
 * @param dates those of its dates that may be days of counts */
export function ownDate(clause: FoundClause, pair: PairedCount, dates: readonly ProseDate[]): ProseDate | null {
  const at = countAt(pair);
  const compared = comparedAt(clause.compared, at);
  const inCompared = compared && dates.filter(({ first }) => inside(compared, first));
  const bracket = bracketAt(clause.clause, at);
  const inBracket = bracket ? dates.filter(({ first }) => inside(bracket, first)) : [];
  const near = (within: readonly ProseDate[]) => within.filter(({ first }) => first < at).at(-1) ?? within[0] ?? null;
  if (inBracket.length > 0) return near(inBracket);
  if (inCompared && inCompared.length > 0) return near(inCompared);
  return (
    pair.figure &&
    dateBehind(
      clause.clause,
      dates,
      clause.figures.filter(({ kind }) => kind !== "other"),
      pair.figure,
    )
  );
}
