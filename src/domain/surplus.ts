import { count, type Count } from "./count";
import { fail, type Result } from "./failure";
import type { Target } from "./target";
import { targetCount } from "./targetCount";

/** Installs beyond the target: max(0, installs − ⌈target × base⌉).
 * @param installs people or devices counted, a whole number from 0
 * @param base people the share is taken of, a whole number above 0
 * @param target the share to reach, in whole millionths from 0 to 1,000,000
 * @returns a count, 0 until the target is passed; or "zero-base" for installs of no base, or "nothing-counted" where both are 0
 * @see measures 3.4
 * @example surplus(300, 900, 300000) // => { ok: true, value: 30 }
 * @example surplus(63163, 733017, 300000) // => { ok: true, value: 0 }
 * @example surplus(8, 0, 300000) // => { ok: false, failure: "zero-base" } */
export function surplus(installs: Count, base: Count, target: Target): Result<Count> {
  if (base === 0 && installs > 0) return fail("zero-base");
  const needed = targetCount(base, target);
  return needed.ok ? count(Math.max(0, installs - needed.value)) : needed;
}
