import { calendarDate, dayMilliseconds, phantomLeapDay, unixEpochDay, type CalendarDate } from "./calendarDate";
import { excelDay, type Day } from "./excelDay";
import { fail, ok, type Result } from "./failure";

/** The day of Excel's calendar on which a date falls, the reverse of calendarDate; 29/2/1900 is day 60 as in Excel.
 * @param date year from 1900 to 9999, month from 1 to 12, day of the month
 * @returns the day, or "no-such-date" for a date no calendar has (31/2) or Excel can't hold (before 1900, after 9999)
 * @example dayOfDate({ year: 2020, month: 8, day: 16 }) // => { ok: true, value: 44059 }
 * @example dayOfDate({ year: 2021, month: 2, day: 29 }) // => { ok: false, failure: "no-such-date" } */
export function dayOfDate(date: CalendarDate): Result<Day> {
  const elapsed = Date.UTC(date.year, date.month - 1, date.day) / dayMilliseconds + unixEpochDay;
  const leapDay = date.year === 1900 && date.month === 2 && date.day === 29;
  const candidate = excelDay(leapDay ? phantomLeapDay : elapsed > phantomLeapDay ? elapsed : elapsed - 1);
  if (!candidate.ok) return fail("no-such-date");
  const found = calendarDate(candidate.value);
  const same = found.year === date.year && found.month === date.month && found.day === date.day;
  return same ? ok(candidate.value) : fail("no-such-date");
}
