import type { Count } from "./count";

/** The largest power of ten within a tenth of a count, the widest step it may be rounded to.
 * @param value a whole number from 0
 * @returns a power of ten, 1 or more
 * @see measures 3.16
 * @example widestStep(13217) // => 1000
 * @example widestStep(7) // => 1 */
export function widestStep(value: Count): number {
  let step = 1;
  while (step * 100 <= value) step *= 10;
  return step;
}
