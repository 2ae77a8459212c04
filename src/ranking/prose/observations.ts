import type { PairedCount } from "./pairCounts";
import type { DatedClause } from "./proseDays";
import type { ProseDay } from "./proseReading";
import type { FoundClause } from "./readClauses";

/** A unit's count as one place of the text gives it, with the day it stands for. */
export interface Observation extends PairedCount {
  readonly clause: number;
  readonly day: ProseDay | null;
}

/** The counts of a text in its order. A count stands for the last day named before it in its clause, else the first behind
 * it there, else the last in an earlier clause, else the first day up to which the text says it counts.
 * @param found what was found in each clause
 * @param days the dates of the text with their years */
export function observations(found: readonly FoundClause[], days: readonly DatedClause[]): readonly Observation[] {
  const counted = days.filter(
    ({ date, clause }) => date.role === "as-of" || (date.role === "plain" && isCounted(found[clause])),
  );
  const firstUpTo = counted.find(({ date }) => date.role === "as-of") ?? counted[0];
  return found.flatMap(({ counts }, clause) => {
    const here = counted.filter((dated) => dated.clause === clause);
    const earlier = counted.filter((dated) => dated.clause < clause).at(-1);
    return [...counts].sort(inOrder).map((pair) => {
      const before = here.filter(({ date }) => date.first < position(pair)).at(-1);
      return { ...pair, clause, day: (before ?? here[0] ?? earlier ?? firstUpTo)?.day ?? null };
    });
  });
}

function position({ unit, figure }: PairedCount): number {
  return figure?.first ?? unit.first;
}

function inOrder(a: PairedCount, b: PairedCount): number {
  return position(a) - position(b);
}

function isCounted(clause: FoundClause | undefined): boolean {
  return clause !== undefined && (clause.counts.length > 0 || clause.unpaired.length > 0);
}
