import { count, type Count } from "./count";
import { fail, type Result } from "./failure";
import type { Target } from "./target";
import { targetCount } from "./targetCount";

/** Installs still needed to reach the target: max(0, ⌈target × base⌉ − installs).
 * @param installs people or devices counted, a whole number from 0
 * @param base people the share is taken of, a whole number above 0
 * @param target the share to reach, in whole millionths from 0 to 1,000,000
 * @returns a count, 0 once the target is reached; or "zero-base" for installs of no base, or "nothing-counted" where both are 0
 * @see measures 3.4
 * @example gapToTarget(63163, 733017, 300000) // => { ok: true, value: 156743 }
 * @example gapToTarget(300, 900, 300000) // => { ok: true, value: 0 }
 * @example gapToTarget(8, 0, 300000) // => { ok: false, failure: "zero-base" } */
export function gapToTarget(installs: Count, base: Count, target: Target): Result<Count> {
  if (base === 0 && installs > 0) return fail("zero-base");
  const needed = targetCount(base, target);
  return needed.ok ? count(Math.max(0, needed.value - installs)) : needed;
}
