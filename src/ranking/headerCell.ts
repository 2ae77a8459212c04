import { calendarDate } from "../domain/calendarDate";
import { excelDay } from "../domain/excelDay";
import { dayOfCell } from "./dayOfCell";
import type { Grid } from "./grid";
import { gridCell, gridText } from "./gridCell";

const longestHeading = 120;

/** What a cell says as part of a header: its text, a date as d/m/yyyy, a year as it stands; "" where it is blank, and null
 * where no header says such a thing: an ordinary number, a truth value, a whole sentence.
 * @param grid the used cells of the sheet
 * @param row worksheet row, from 0
 * @param column worksheet column, from 0 */
export function headerCell(grid: Grid, row: number, column: number): string | null {
  const value = gridCell(grid, row, column);
  if (typeof value === "string") {
    const text = value === "" ? "" : gridText(grid, row, column);
    return text.length > longestHeading ? null : text;
  }
  if (typeof value === "boolean") return null;
  const day = dayOfCell(grid, row, column);
  const read = day === null ? null : excelDay(day);
  if (read?.ok) {
    const date = calendarDate(read.value);
    return `${date.day}/${date.month}/${date.year}`;
  }
  return Number.isInteger(value) && value >= 1990 && value <= 2100 ? String(value) : null;
}
