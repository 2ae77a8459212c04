import { count, type Count } from "./count";
import type { Day } from "./excelDay";
import { fail, type Result } from "./failure";
import { gapToTarget } from "./gapToTarget";
import type { Target } from "./target";

/** Installs a day that reach the target on the deadline: ⌈gap / (deadline − asOf)⌉. The day of asOf is over, the deadline day counts.
 * @param installs people or devices counted, a whole number from 0
 * @param base people the share is taken of, a whole number above 0
 * @param asOf day the installs stand for, to its end
 * @param deadline day by whose end the target is to be met
 * @param target the share to reach, in whole millionths from 0 to 1,000,000
 * @returns whole installs a day, 0 once the target is reached; or "overdue" where no day is left, "zero-base" or "nothing-counted"
 * @see measures 3.5
 * @example paceNeeded(63163, 733017, 44059, 44073, 300000) // => { ok: true, value: 11196 }
 * @example paceNeeded(300, 900, 44059, 44059, 300000) // => { ok: true, value: 0 }
 * @example paceNeeded(63163, 733017, 44059, 44059, 300000) // => { ok: false, failure: "overdue" } */
export function paceNeeded(installs: Count, base: Count, asOf: Day, deadline: Day, target: Target): Result<Count> {
  const gap = gapToTarget(installs, base, target);
  if (!gap.ok || gap.value === 0) return gap;
  const days = deadline - asOf;
  if (days <= 0) return fail("overdue");
  const rest = gap.value % days;
  return count((gap.value - rest) / days + (rest > 0 ? 1 : 0));
}
