import type { Count } from "./count";
import { millionthsInOne, type Target } from "./target";

/** More would be noise: Excel holds 15 digits. */
const mostDecimals = 10;

/** The decimals that a share in percent is printed with, two or as many more as it takes that rounding, halves up, gives
 * neither the target nor 100% for a share that has not reached it: 29.998% is never "30.00%".
 * @param installs people or devices counted, a whole number from 0
 * @param base people the share is taken of, a whole number above 0
 * @param target the share to reach, in whole millionths from 0 to 1,000,000
 * @returns a whole number from 2 to 10
 * @see measures 3.13, 3.16
 * @example shareDecimals(63163, 733017, 300000) // => 2
 * @example shareDecimals(29998, 100000, 300000) // => 3
 * @example shareDecimals(30000, 100000, 300000) // => 2 */
export function shareDecimals(installs: Count, base: Count, target: Target): number {
  const [part, whole, million] = [BigInt(installs), BigInt(base), BigInt(millionthsInOne)];
  const asked = [BigInt(target), million].filter((millionths) => part * million < millionths * whole);
  for (let decimals = 2; decimals < mostDecimals; decimals++) {
    const one = 10n ** BigInt(decimals + 2);
    const near = (2n * part * one + whole) / (2n * whole);
    if (asked.every((millionths) => near * million < millionths * one)) return decimals;
  }
  return mostDecimals;
}
