import type { Count } from "./count";
import { widestStep } from "./widestStep";

/** What a round figure is round to: the place of its last non-zero digit, but no more than the largest power of ten within a tenth of it.
 * @param figure a whole number from 0
 * @returns a power of ten, 1 or more
 * @see measures 3.16
 * @example roundingStep(13200) // => 100
 * @example roundingStep(6000) // => 100
 * @example roundingStep(10000) // => 1000
 * @example roundingStep(9641) // => 1 */
export function roundingStep(figure: Count): number {
  const widest = widestStep(figure);
  let step = 1;
  while (step < widest && figure % (step * 10) === 0) step *= 10;
  return step;
}
