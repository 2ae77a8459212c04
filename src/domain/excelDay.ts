import { fail, ok, type Result } from "./failure";

/** A whole day as Excel counts them: 1 is 1/1/1900, 44059 is 16/8/2020, 2958465 is 31/12/9999. */
export type Day = number & { readonly unit: "day" };

/** The last day Excel can show: 31/12/9999. */
export const lastDay = 2_958_465;

function isDay(value: number): value is Day {
  return Number.isInteger(value) && value >= 0 && value <= lastDay;
}

/** The whole day of an Excel date serial: its time of day is dropped, ⌊serial⌋.
 * @param serial days of Excel's calendar from 0; the fraction is the time of day
 * @returns the day, or "not-a-number", "negative" or "too-large" (after 31/12/9999)
 * @see measures 3.5
 * @example excelDay(44059.75) // => { ok: true, value: 44059 }
 * @example excelDay(-1) // => { ok: false, failure: "negative" } */
export function excelDay(serial: number): Result<Day> {
  const day = Math.floor(serial);
  if (isDay(day)) return ok(day);
  if (Number.isNaN(day)) return fail("not-a-number");
  return fail(day < 0 ? "negative" : "too-large");
}
