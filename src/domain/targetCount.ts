import { count, type Count } from "./count";
import { fail, type Result } from "./failure";
import { millionthsInOne, type Target } from "./target";

const million = BigInt(millionthsInOne);

/** The least whole count with count / base ≥ target, that is ⌈target × base⌉ taken on whole numbers, so that 7% of 100 is 7.
 * @param base people the share is taken of, a whole number above 0
 * @param target the share to reach, in whole millionths from 0 to 1,000,000
 * @returns a count, or "nothing-counted" where the base is 0
 * @see measures 3.3
 * @example targetCount(733017, 300000) // => { ok: true, value: 219906 }
 * @example targetCount(100, 70000) // => { ok: true, value: 7 }
 * @example targetCount(0, 300000) // => { ok: false, failure: "nothing-counted" } */
export function targetCount(base: Count, target: Target): Result<Count> {
  if (base === 0) return fail("nothing-counted");
  return count(Number((BigInt(base) * BigInt(target) + million - 1n) / million));
}
