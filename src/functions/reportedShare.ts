import type { Count } from "../domain/count";
import { millionthsInOne, type Target } from "../domain/target";
import type { Language } from "../locales/language";
import { formatShare } from "../locales/sentences";

const hundredthsInOne = 10_000n;

/** The share as a report prints it, in percent with two decimals. Where rounding would print the target or 100% for a share
 * that has not reached it, the share is rounded down: 29.998% is never "30%".
 * @param installs people or devices counted
 * @param base people the share is taken of, above 0
 * @param target the share to reach, in whole millionths
 * @param language of its decimal mark
 * @returns text such as "8,62%" */
export function reportedShare(installs: Count, base: Count, target: Target, language: Language): string {
  const [part, whole] = [BigInt(installs), BigInt(base)];
  const down = (part * hundredthsInOne) / whole;
  const near = (2n * part * hundredthsInOne + whole) / (2n * whole);
  const promises = (millionths: bigint) =>
    part * BigInt(millionthsInOne) < millionths * whole && near * 100n >= millionths;
  const printed = promises(BigInt(target)) || promises(BigInt(millionthsInOne)) ? down : near;
  return formatShare(Number(printed) / Number(hundredthsInOne), language);
}
