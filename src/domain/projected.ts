import { count, type Count } from "./count";
import type { Day } from "./excelDay";
import { fail, type Result } from "./failure";

/** Installs on a day if the pace between two reports holds: countNow + (countNow − countBefore) × (onDate − dateNow) / (dateNow − dateBefore),
 * rounded to whole installs, halves up, taken on whole numbers. A falling count ends at 0.
 * @param countBefore installs in the earlier report, a whole number from 0
 * @param dateBefore day of the earlier report
 * @param countNow installs in the later report, a whole number from 0
 * @param dateNow day of the later report, after dateBefore
 * @param onDate day asked for; one before dateNow is answered on the same line
 * @returns a count, never below 0; or "dates-out-of-order", or "too-large" above 9,007,199,254,740,991
 * @see measures 3.6
 * @example projected(55289, 44056, 63163, 44059, 44073) // => { ok: true, value: 99908 }
 * @example projected(100, 44056, 40, 44059, 44073) // => { ok: true, value: 0 }
 * @example projected(55289, 44059, 63163, 44056, 44073) // => { ok: false, failure: "dates-out-of-order" } */
export function projected(
  countBefore: Count,
  dateBefore: Day,
  countNow: Count,
  dateNow: Day,
  onDate: Day,
): Result<Count> {
  if (dateNow <= dateBefore) return fail("dates-out-of-order");
  const span = BigInt(dateNow - dateBefore);
  const gained = BigInt(countNow) - BigInt(countBefore);
  const scaled = BigInt(countNow) * span + gained * BigInt(onDate - dateNow);
  return count(scaled < 0n ? 0 : Number((2n * scaled + span) / (2n * span)));
}
