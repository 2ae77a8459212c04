import type { RankedFigures } from "./ranking";

/** What the units' own targets come to together, as a share of all bases: target count / base.
 * @param figures of all units together
 * @returns a share; null where one of the two is not known
 * @example summedShare({ targetCount: 925, base: 3000 }) // => 0.30833333333333335 */
export function summedShare({ targetCount, base }: Pick<RankedFigures, "targetCount" | "base">): number | null {
  return targetCount === null || !base ? null : targetCount / base;
}
