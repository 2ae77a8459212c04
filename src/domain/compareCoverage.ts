import type { Tally } from "./tally";

/** Which of two has the higher coverage, by exact fractions: a.installs / a.base against
 * b.installs / b.base, and where these quotients agree, a.installs × b.base against b.installs × a.base.
 * @param a installs and a base above 0
 * @param b installs and a base above 0
 * @returns 1 where a is higher, −1 where b is, 0 for equal fractions, as a sort from lowest to highest expects
 * @see measures 3.8
 * @example compareCoverage({ installs: 1, base: 3 }, { installs: 2, base: 6 }) // => 0
 * @example compareCoverage({ installs: 2, base: 3 }, { installs: 1, base: 3 }) // => 1 */
export function compareCoverage(a: Tally, b: Tally): -1 | 0 | 1 {
  const [share, other] = [a.installs / a.base, b.installs / b.base];
  // Rounding a quotient never turns an order round, it can only make two of them equal.
  if (share !== other) return share > other ? 1 : -1;
  const left = exactProduct(a.installs, b.base);
  const right = exactProduct(b.installs, a.base);
  if (left === right) return 0;
  return left > right ? 1 : -1;
}

function exactProduct(installs: number, base: number): number | bigint {
  const product = installs * base;
  return product <= Number.MAX_SAFE_INTEGER ? product : BigInt(installs) * BigInt(base);
}
