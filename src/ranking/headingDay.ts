import { dayInText, daySerial } from "./dayInText";

/** When a heading's counts are of: the day as an Excel serial, null where the year is not said; `order` sorts headings of
 * one header, later ones higher. */
export interface HeadingDay {
  readonly serial: number | null;
  readonly day: number;
  readonly month: number;
}

const withoutYear = /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})(?![\d/.-]*\d)/;
const inWords = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d)/iu;

/** The day a heading names, with its year or without.
 * @param heading the header's text over a column
 * @returns the day, or null where the heading names none
 * @example headingDay("Lượt cài đặt đến 16/8/2020") // => { serial: 44059, day: 16, month: 8 }
 * @example headingDay("Đến 16-8") // => { serial: null, day: 16, month: 8 }
 * @example headingDay("Dân số 2019") // => null */
export function headingDay(heading: string): HeadingDay | null {
  const serial = dayInText(heading);
  if (serial !== null) {
    const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
    return { serial, day: date.getUTCDate(), month: date.getUTCMonth() + 1 };
  }
  const [, day, month] = withoutYear.exec(heading) ?? inWords.exec(heading.normalize("NFC")) ?? [];
  if (day === undefined || month === undefined) return null;
  // A leap year has every day a year can have.
  return daySerial(Number(day), Number(month), 2020) === null
    ? null
    : { serial: null, day: Number(day), month: Number(month) };
}
