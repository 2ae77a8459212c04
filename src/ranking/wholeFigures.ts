import type { Count } from "../domain/count";
import type { Target } from "../domain/target";
import { targetCount } from "../domain/targetCount";
import { countOf, rankedFigures, valueOrNull, type RankDays } from "./rankedFigures";
import type { RankedFigures } from "./ranking";
import type { Reported } from "./reported";
import { targetOf } from "./wholeTarget";

/** What all units together have to reach: a share of their bases, or where their own target counts add up, all of that sum. */
export interface WholeGoal {
  /** Null where it is not known. */
  readonly base: Count | null;
  readonly toReach: Target;
}

/** The figures of all units together: coverage on their bases, and target count, gap and pace by what they have to reach.
 * @param counts as used, null where not reported
 * @param goal what is to be reached
 * @param days as of when and until when */
export function wholeFigures(
  counts: { readonly installs: Count | null; readonly base: Count | null; readonly secondBase: Count | null },
  goal: WholeGoal,
  days: RankDays,
): RankedFigures {
  const shares = rankedFigures(counts, goal.toReach, days);
  if (!counts.base || goal.base === null) return { ...shares, targetCount: null, gap: null, pace: null };
  const hasDays = days.asOf !== null && days.deadline !== null;
  const nothing = { targetCount: 0, gap: counts.installs === null ? null : 0, pace: hasDays ? 0 : null };
  const { targetCount, gap, pace } =
    goal.base === 0 ? nothing : rankedFigures({ ...counts, base: goal.base }, goal.toReach, days);
  return { ...shares, targetCount, gap, pace };
}

/** What units have to reach together: a share of their bases, or where there is none all that their own targets add up to.
 * @param share from 0 to 1; null where the units' own targets add up
 * @param base of all of them
 * @param units with their bases and targets
 * @throws RangeError where the share is none */
export function wholeGoal(
  share: Reported,
  base: Count | null,
  units: readonly { readonly base: Count | null; readonly toReach: Target }[],
): WholeGoal {
  const toReach = targetOf(share ?? 1);
  if (toReach === null) throw new RangeError("target: above-one");
  if (share !== null) return { base, toReach };
  const counts = units.map((unit) => (unit.base === null ? null : valueOrNull(targetCount(unit.base, unit.toReach))));
  const sum = counts.reduce<number | null>((all, own) => (all === null || own === null ? null : all + own), 0);
  return { base: countOf(sum), toReach };
}
