import { fail, ok, type Result } from "./failure";

/** A share to reach, as whole millionths from 0 to 1,000,000, so that ceilings are taken on whole numbers. */
export type Target = number & { readonly unit: "millionths" };

/** Millionths in one whole. */
export const millionthsInOne = 1_000_000;

/** The share the directive of August 2020 asks for: 30% of the population. */
export const directiveShare = 0.3;

function isTarget(millionths: number): millionths is Target {
  return Number.isInteger(millionths) && millionths >= 0 && millionths <= millionthsInOne;
}

/** A share to reach, rounded to whole millionths: round(share × 1,000,000).
 * @param share from 0 to 1; 0.3 is 30%
 * @returns the target, or "not-a-number", "negative" or "above-one" (30 written for 30%)
 * @see measures 3.3
 * @example target(0.07) // => { ok: true, value: 70000 }
 * @example target(30) // => { ok: false, failure: "above-one" } */
export function target(share: number): Result<Target> {
  if (share < 0) return fail("negative");
  if (share > 1) return fail("above-one");
  const millionths = Math.round(share * millionthsInOne);
  return isTarget(millionths) ? ok(millionths) : fail("not-a-number");
}
