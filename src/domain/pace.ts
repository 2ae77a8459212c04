import type { Count } from "./count";
import type { Day } from "./excelDay";
import { fail, ok, type Result } from "./failure";

/** Installs a day between two reports: (countNow − countBefore) / (dateNow − dateBefore). A falling count gives a pace below 0.
 * @param countBefore installs in the earlier report, a whole number from 0
 * @param dateBefore day of the earlier report
 * @param countNow installs in the later report, a whole number from 0
 * @param dateNow day of the later report, after dateBefore
 * @returns installs a day, not rounded; or "dates-out-of-order"
 * @see measures 3.6
 * @example pace(100, 44056, 160, 44060) // => { ok: true, value: 15 }
 * @example pace(160, 44056, 100, 44060) // => { ok: true, value: -15 }
 * @example pace(100, 44060, 160, 44060) // => { ok: false, failure: "dates-out-of-order" } */
export function pace(countBefore: Count, dateBefore: Day, countNow: Count, dateNow: Day): Result<number> {
  if (dateNow <= dateBefore) return fail("dates-out-of-order");
  return ok((countNow - countBefore) / (dateNow - dateBefore));
}
