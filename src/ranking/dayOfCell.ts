import { dayInText } from "./dayInText";
import type { Grid } from "./grid";
import { gridCell } from "./gridCell";

const dateFormat = /[dy]/i;
const quoted = /"[^"]*"|\[[^\]]*\]|\\./g;

/** The day a cell stands for: a number that its format shows as a date, or a text that names a day with its year.
 * @param grid the used cells of the sheet
 * @param row worksheet row, from 0
 * @param column worksheet column, from 0
 * @returns an Excel serial of a whole day, or null where the cell names none */
export function dayOfCell(grid: Grid, row: number, column: number): number | null {
  const value = gridCell(grid, row, column);
  if (typeof value === "string") return dayInText(value);
  if (typeof value !== "number" || value < 61 || value >= 2_958_466) return null;
  const format = grid.numberFormats?.[row - grid.row]?.[column - grid.column] ?? "";
  return dateFormat.test(format.replace(quoted, "").replace(/General/i, "")) ? Math.floor(value) : null;
}
