import type { Tally } from "./tally";

/** Which of two has the higher coverage, by exact fractions: a.installs × b.base against b.installs × a.base.
 * @param a installs and a base above 0
 * @param b installs and a base above 0
 * @returns 1 where a is higher, −1 where b is, 0 for equal fractions, as a sort from lowest to highest expects
 * @see measures 3.8
 * @example compareCoverage({ installs: 1, base: 3 }, { installs: 2, base: 6 }) // => 0
 * @example compareCoverage({ installs: 2, base: 3 }, { installs: 1, base: 3 }) // => 1 */
export function compareCoverage(a: Tally, b: Tally): -1 | 0 | 1 {
  const left = a.installs * b.base;
  const right = b.installs * a.base;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return order(left, right);
  return order(BigInt(a.installs) * BigInt(b.base), BigInt(b.installs) * BigInt(a.base));
}

function order<Whole extends number | bigint>(left: Whole, right: Whole): -1 | 0 | 1 {
  if (left === right) return 0;
  return left > right ? 1 : -1;
}
