import { toOvertake } from "../domain/toOvertake";
import type { RankMeasure } from "./buildChoices";
import type { MeasuredUnit } from "./placesBy";
import type { Reported } from "./reported";

/** The least further installs that put a unit ahead of the one before it, or beside it where that lacks nothing: a gap of 0
 * can't be undercut.
 * @param unit a ranked unit
 * @param rival the last unit strictly better than it
 * @param measure what places are given by
 * @returns a count above 0; null where no number of installs does it
 * @see measures 3.9
 * @example toGain({ installs: 7600, base: 91500, secondBase: null, gap: 0 }, { installs: 9640, base: 97500, secondBase: null, gap: 0 }, "coverage") // => 1447
 * @example toGain({ installs: 5, base: 10, secondBase: null, gap: 0 }, { installs: 8, base: 10, secondBase: null, gap: 0 }, "installs") // => 4
 * @example toGain({ installs: 76, base: 1000, secondBase: null, gap: 224 }, { installs: 300, base: 1000, secondBase: null, gap: 0 }, "gap") // => 224 */
export function toGain(unit: MeasuredUnit, rival: MeasuredUnit, measure: RankMeasure): Reported {
  if (unit.installs === null || rival.installs === null) return null;
  if (measure === "installs") return rival.installs - unit.installs + 1;
  if (measure === "gap") return unit.gap === null || rival.gap === null ? null : unit.gap - Math.max(0, rival.gap - 1);
  const [base, rivalBase] = measure === "coverage" ? [unit.base, rival.base] : [unit.secondBase, rival.secondBase];
  if (base === null || rivalBase === null) return null;
  const needed = toOvertake(unit.installs, base, rival.installs, rivalBase);
  return needed.ok ? needed.value : null;
}
