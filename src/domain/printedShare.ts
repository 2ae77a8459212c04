import type { Count } from "./count";
import { share, type Share } from "./share";
import { millionthsInOne, type Target } from "./target";

const hundredthsInOne = 10_000n;

/** The share as a report prints it, to two decimals of a percent, halves up. Where rounding would print the target or 100% for
 * a share that has not reached it, the share is rounded down: 29.998% is never "30%".
 * @param installs people or devices counted, a whole number from 0
 * @param base people the share is taken of, a whole number above 0
 * @param target the share to reach, in whole millionths from 0 to 1,000,000
 * @returns a share of whole ten-thousandths
 * @see measures 3.13, 3.16
 * @example printedShare(63163, 733017, 300000) // => 0.0862
 * @example printedShare(29998, 100000, 300000) // => 0.2999 */
export function printedShare(installs: Count, base: Count, target: Target): Share {
  const [part, whole] = [BigInt(installs), BigInt(base)];
  const down = (part * hundredthsInOne) / whole;
  const near = (2n * part * hundredthsInOne + whole) / (2n * whole);
  const promises = (millionths: bigint) =>
    part * BigInt(millionthsInOne) < millionths * whole && near * 100n >= millionths;
  const printed = promises(BigInt(target)) || promises(BigInt(millionthsInOne)) ? down : near;
  return share(Number(printed) / Number(hundredthsInOne));
}
