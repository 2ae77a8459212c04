import type { RankedFigures, Ranking } from "./ranking";
import { summedShare } from "./summedShare";

/** The share that all units together have to reach, and that no share is rounded up to.
 * @param ranking of the units
 * @param figures of all units together */
export function wholeShare({ wholeTarget, target: general }: Ranking, figures: RankedFigures): number {
  return wholeTarget ?? Math.min(1, summedShare(figures) ?? general);
}
