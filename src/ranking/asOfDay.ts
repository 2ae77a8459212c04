import type { Grid } from "./grid";

const written = /(?<!\d)(?:(\d{1,2})([/.-])(\d{1,2})\2(\d{4})|(\d{4})-(\d{1,2})-(\d{1,2}))(?!\d)/g;
const inWords = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu;
const dateFormat = /[dy]/i;
const quoted = /"[^"]*"|\[[^\]]*\]|\\./g;
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** The Excel serial of a day, or null where there is no such day in Excel's calendar from 1 March 1900 on.
 * @param day from 1
 * @param month from 1
 * @param year four digits
 * @example daySerial(16, 8, 2020) // => 44059
 * @example daySerial(31, 2, 2020) // => null */
export function daySerial(day: number, month: number, year: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const serial = (time - dayZero) / dayLength;
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 && serial >= 61 && year <= 9999 ? serial : null;
}

/** The last day a text names: d/m/yyyy, d-m-yyyy, d.m.yyyy, yyyy-mm-dd or "ngày d tháng m năm yyyy"; null where it names
 * none, or leaves out the year.
 * @param text any line
 * @example dayInText("Từ 1/8/2020 đến hết ngày 16/8/2020") // => 44059
 * @example dayInText("Đến 16-8") // => null */
export function dayInText(text: string): number | null {
  const composed = text.normalize("NFC");
  const days = [
    ...[...composed.matchAll(written)].map(([, d, , m, y, isoYear, isoMonth, isoDay]) =>
      daySerial(Number(d ?? isoDay), Number(m ?? isoMonth), Number(y ?? isoYear)),
    ),
    ...[...composed.matchAll(inWords)].map(([, d, m, y]) => daySerial(Number(d), Number(m), Number(y))),
  ].filter((day) => day !== null);
  return days.at(-1) ?? null;
}

/** The day raw counts stand for, as a line above their header says it: a date in a text, or a cell with a date format.
 * @param grid the used cells of the sheet
 * @param headerRow worksheet row of the header, from 0
 * @returns an Excel serial of a whole day, from the line nearest to the header; null where no line names a day */
export function asOfDay(grid: Grid, headerRow: number): number | null {
  for (let row = Math.min(headerRow - grid.row, grid.values.length) - 1; row >= 0; row--) {
    const cells = grid.values[row] ?? [];
    for (const [column, value] of cells.entries()) {
      const day =
        typeof value === "string" ? dayInText(value) : dayInNumber(value, grid.numberFormats?.[row]?.[column]);
      if (day !== null) return day;
    }
  }
  return null;
}

function dayInNumber(value: number | boolean, format = ""): number | null {
  if (typeof value !== "number" || value < 61 || value >= 2_958_466) return null;
  return dateFormat.test(format.replace(quoted, "").replace(/General/i, "")) ? Math.floor(value) : null;
}
