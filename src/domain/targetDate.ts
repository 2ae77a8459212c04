import type { Count } from "./count";
import { excelDay, type Day } from "./excelDay";
import { fail, ok, type Result } from "./failure";
import { gapToTarget } from "./gapToTarget";
import type { Target } from "./target";

/** The first day on which the target is met if the pace between two reports holds:
 * dateNow + ⌈gap × (dateNow − dateBefore) / (countNow − countBefore)⌉, taken on whole numbers.
 * @param countBefore installs in the earlier report, a whole number from 0
 * @param dateBefore day of the earlier report
 * @param countNow installs in the later report, a whole number from 0
 * @param dateNow day of the later report, after dateBefore
 * @param base people the share is taken of, a whole number above 0
 * @param target the share to reach, in whole millionths from 0 to 1,000,000
 * @returns a day, dateNow where the target is already met; or "dates-out-of-order", "zero-base", "nothing-counted",
 * or "not-at-this-pace" where the count does not rise or would get there only after 31/12/9999
 * @see measures 3.7
 * @example targetDate(55289, 44056, 63163, 44059, 733017, 300000) // => { ok: true, value: 44119 }
 * @example targetDate(200, 44056, 300, 44059, 900, 300000) // => { ok: true, value: 44059 }
 * @example targetDate(200, 44056, 200, 44059, 900, 300000) // => { ok: false, failure: "not-at-this-pace" } */
export function targetDate(
  countBefore: Count,
  dateBefore: Day,
  countNow: Count,
  dateNow: Day,
  base: Count,
  target: Target,
): Result<Day> {
  if (dateNow <= dateBefore) return fail("dates-out-of-order");
  const gap = gapToTarget(countNow, base, target);
  if (!gap.ok) return gap;
  if (gap.value === 0) return ok(dateNow);
  if (countNow <= countBefore) return fail("not-at-this-pace");
  const gained = BigInt(countNow - countBefore);
  const days = (BigInt(gap.value) * BigInt(dateNow - dateBefore) + gained - 1n) / gained;
  const met = excelDay(dateNow + Number(days));
  return met.ok ? met : fail("not-at-this-pace");
}
