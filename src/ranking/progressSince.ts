import { count, type Count } from "../domain/count";
import { coverage } from "../domain/coverage";
import { excelDay } from "../domain/excelDay";
import { projected } from "../domain/projected";
import { targetDate } from "../domain/targetDate";
import { valueOrNull, type RankDays } from "./rankedFigures";
import type { ProgressSince } from "./ranking";
import type { WholeGoal } from "./wholeFigures";

/** The counts a pace is taken from, and what the whole place is measured by. */
export interface Rise {
  /** Installs of the same units then and now. */
  readonly before: number;
  readonly now: number;
  /** Installs of the whole place now and the base they are a share of. */
  readonly installs: Count;
  readonly base: Count | null;
  /** What is to be reached; null where that is not known. */
  readonly goal: WholeGoal | null;
}

/** How fast the count rose since an earlier report, and where that leads if it holds.
 * @param rise the counts
 * @param from Excel serial of the earlier report
 * @param days as of when and until when
 * @returns the progress; null without a day, or where the earlier one is not before it
 * @see measures 3.6, 3.7 */
export function progressSince(rise: Rise, from: number, days: RankDays): ProgressSince | null {
  const [dayBefore, day] = [excelDay(from), excelDay(days.asOf ?? NaN)];
  // The whole place may be more than the units that are in both reports; it rises as they do.
  const before = count(rise.installs - (rise.now - rise.before));
  if (!dayBefore.ok || !day.ok || day.value <= dayBefore.value || !before.ok) return null;
  const span = day.value - dayBefore.value;
  const until = excelDay(days.deadline ?? NaN);
  const then =
    until.ok && until.value > day.value
      ? valueOrNull(projected(before.value, dayBefore.value, rise.installs, day.value, until.value))
      : null;
  const met =
    !rise.goal || rise.goal.base === null
      ? null
      : valueOrNull(
          targetDate(before.value, dayBefore.value, rise.installs, day.value, rise.goal.base, rise.goal.toReach),
        );
  return {
    from,
    days: span,
    perDay: (rise.now - rise.before) / span,
    projected: then,
    projectedCoverage: then === null || rise.base === null ? null : valueOrNull(coverage(then, rise.base)),
    reached: met !== null && met > day.value ? met : null,
  };
}
