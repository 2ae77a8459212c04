import { count, type Count } from "../domain/count";
import { coverage } from "../domain/coverage";
import { excelDay } from "../domain/excelDay";
import type { Result } from "../domain/failure";
import { gapToTarget } from "../domain/gapToTarget";
import { paceNeeded } from "../domain/paceNeeded";
import type { Target } from "../domain/target";
import { targetCount } from "../domain/targetCount";
import type { NeededPace, RankedFigures } from "./ranking";
import type { Reported } from "./reported";

/** The days a target runs between; null where nobody said. */
export interface RankDays {
  readonly asOf: Reported;
  readonly deadline: Reported;
}

/** What follows from installs and bases: coverage on each, and target count, gap and needed pace on the first.
 * @param counts as used, null where not reported
 * @param toReach the share to reach
 * @param days as of when and until when
 * @returns the figures; null where a count that they rest on is missing or a base is 0 */
export function rankedFigures(
  counts: { readonly installs: Count | null; readonly base: Count | null; readonly secondBase: Count | null },
  toReach: Target,
  days: RankDays,
): RankedFigures {
  const { installs, base, secondBase } = counts;
  return {
    ...counts,
    coverage: shareOf(installs, base),
    secondCoverage: shareOf(installs, secondBase),
    targetCount: base === null ? null : valueOrNull(targetCount(base, toReach)),
    gap: installs === null || base === null ? null : valueOrNull(gapToTarget(installs, base, toReach)),
    pace: neededPace(installs, base, toReach, days),
  };
}

/** A number as a count, null where it is none.
 * @param value a number used, null where not reported
 * @returns the count
 * @example countOf(13.2) // => null */
export function countOf(value: Reported | undefined): Count | null {
  return value === null || value === undefined ? null : valueOrNull(count(value));
}

/** The value of a result, null where it failed.
 * @param result of a measure
 * @example valueOrNull({ ok: false, failure: "negative" }) // => null */
export function valueOrNull<Value>(result: Result<Value>): Value | null {
  return result.ok ? result.value : null;
}

function shareOf(installs: Count | null, base: Count | null): Reported {
  return installs === null || base === null ? null : valueOrNull(coverage(installs, base));
}

function neededPace(
  installs: Count | null,
  base: Count | null,
  toReach: Target,
  { asOf, deadline }: RankDays,
): NeededPace {
  if (installs === null || base === null || asOf === null || deadline === null) return null;
  const [from, until] = [excelDay(asOf), excelDay(deadline)];
  if (!from.ok || !until.ok) return null;
  const pace = paceNeeded(installs, base, from.value, until.value, toReach);
  if (pace.ok) return pace.value;
  return pace.failure === "overdue" ? "overdue" : null;
}
