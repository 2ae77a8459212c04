import type { Count } from "./count";
import { mostDecimals } from "./impliedBase";

/** Whether a published rate can be the coverage of some installs on a base: whether one of the counts from lowest to highest
 * over the base lies within half of the rate's last printed digit. Decided in whole numbers.
 * @param lowest the least installs the count may mean, a whole number from 0
 * @param highest the most, the same for an exact count
 * @param base people the share is taken of, a count above 0
 * @param rate the published share; 0.0754 is 7.54%
 * @param decimals decimals of the rate as printed in percent, cut to 0 to 9
 * @returns false also for a rate that is no number from 0 up, or a base of 0
 * @see measures 3.19 and section 4
 * @example ratePrintsAs(63163, 63163, 733017, 0.0862, 2) // => true
 * @example ratePrintsAs(433001, 433001, 1803950, 0.2131, 2) // => false */
export function ratePrintsAs(lowest: Count, highest: Count, base: Count, rate: number, decimals: number): boolean {
  if (!(rate >= 0) || rate > Number.MAX_SAFE_INTEGER || base === 0) return false;
  const one = 10 ** (Math.min(mostDecimals, Math.max(0, Math.trunc(decimals))) + 2);
  const printed = BigInt(Math.round(rate * one));
  const scale = 2n * BigInt(one);
  const whole = BigInt(base);
  return (
    BigInt(lowest) * scale <= (2n * printed + 1n) * whole && BigInt(highest) * scale >= (2n * printed - 1n) * whole
  );
}
