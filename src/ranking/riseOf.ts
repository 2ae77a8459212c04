import { target } from "../domain/target";
import type { EarlierComparison } from "./compareEarlier";
import { speaksOfAll } from "./headline";
import type { Rise } from "./progressSince";
import { countOf, valueOrNull } from "./rankedFigures";
import type { CountedUnit } from "./rankedUnits";
import type { OverallRow, StatedRow } from "./ranking";
import type { Reported } from "./reported";

/** What the pace is taken from: the stated totals of both reports, else the units where all that count now did so then.
 * @param units as counted now
 * @param comparison with the earlier report
 * @param all the units together
 * @param stated the total the raw sheet states; null where it states none
 * @param share that the whole has to reach; null where the units' own targets add up to it
 * @returns the counts then and now; null where there is no pace of all */
export function riseOf(
  units: readonly CountedUnit[],
  { units: before, total }: EarlierComparison,
  all: OverallRow,
  stated: StatedRow | null,
  share: Reported,
): Rise | null {
  const whole = stated !== null && speaksOfAll(stated, units) ? stated : all;
  const installs = countOf(whole.installs);
  if (installs === null) return null;
  const base = countOf(whole.base);
  const toReach = valueOrNull(target(share ?? 1));
  const goal = toReach && { base: share === null ? countOf(whole.targetCount) : base, toReach };
  if (whole === stated && total !== null && total.installs !== null)
    return { before: total.installs, now: installs, installs, base, goal };
  const both = units.flatMap((unit, index) => {
    const then = before[index]?.installs ?? null;
    return unit.installs === null || then === null ? [] : [[then, unit.installs] as const];
  });
  // A pace of some units beside the gap of all would tell of a day on which it never comes.
  if (both.length === 0 || both.length < units.filter(({ installs: now }) => now !== null).length) return null;
  const sum = (side: 0 | 1) => both.reduce((all, pair) => all + pair[side], 0);
  return { before: sum(0), now: sum(1), installs, base, goal };
}
