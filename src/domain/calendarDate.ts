import type { Day } from "./excelDay";

/** A date as people write it. */
export interface CalendarDate {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly day: number;
}

/** Milliseconds in a day. */
export const dayMilliseconds = 86_400_000;

/** The day of Excel's calendar that is 1/1/1970, from which JavaScript counts. */
export const unixEpochDay = 25_569;

/** The day of Excel's calendar that is 29/2/1900, a day that never was. */
export const phantomLeapDay = 60;

/** The date of a day, as Excel shows it: 1900 counts as a leap year there, so that day 60 is 29/2/1900 and day 0 is 0/1/1900.
 * @param day a whole day from 0 to 2,958,465
 * @returns year, month from 1 and day of the month
 * @example calendarDate(44059) // => { year: 2020, month: 8, day: 16 }
 * @example calendarDate(60) // => { year: 1900, month: 2, day: 29 } */
export function calendarDate(day: Day): CalendarDate {
  if (day === 0) return { year: 1900, month: 1, day: 0 };
  if (day === phantomLeapDay) return { year: 1900, month: 2, day: 29 };
  const behind = day < phantomLeapDay ? 1 : 0;
  const date = new Date((day + behind - unixEpochDay) * dayMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
