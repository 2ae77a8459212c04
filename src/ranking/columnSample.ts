import { approximateCount } from "../domain/approximateCount";
import { dayOfCell } from "./dayOfCell";
import type { Grid } from "./grid";
import { gridCell, isBlank } from "./gridCell";
import { saysNotReported } from "./saysNotReported";

/** What the first cells under a heading hold. */
export interface ColumnSample {
  /** Cells that are not blank and do not say that nothing was reported. */
  readonly filled: number;
  /** Whole numbers from 0, and texts that say a count. */
  readonly counts: number;
  /** Numbers under a percent format, numbers that are not whole, and texts with a percent sign. */
  readonly shares: number;
  readonly days: number;
  /** Texts with a letter that say neither a count nor a day. */
  readonly names: number;
  readonly distinct: number;
  /** Whether the numbers go 1, 2, 3 … */
  readonly numbered: boolean;
}

const looked = 40;

/** What the first 40 cells under a header hold in one column.
 * @param grid the used cells of the sheet
 * @param headerRow worksheet row of the header's last row, from 0
 * @param column worksheet column, from 0 */
export function columnSample(grid: Grid, headerRow: number, column: number): ColumnSample {
  const sample = { filled: 0, counts: 0, shares: 0, days: 0, names: 0 };
  const seen = new Set<string>();
  const numbers: number[] = [];
  for (let row = headerRow + 1; row <= headerRow + looked; row++) {
    const value = gridCell(grid, row, column);
    if (isBlank(value) || (typeof value === "string" && saysNotReported(value))) continue;
    sample.filled += 1;
    seen.add(String(value));
    if (typeof value === "number") numbers.push(value);
    const kind = kindOf(grid, row, column);
    if (kind) sample[kind] += 1;
  }
  const numbered =
    numbers.length > 1 && numbers.every((value, index) => value === (numbers[0] ?? 0) + index) && numbers[0] === 1;
  return { ...sample, distinct: seen.size, numbered };
}

function kindOf(grid: Grid, row: number, column: number): "counts" | "shares" | "days" | "names" | null {
  const value = gridCell(grid, row, column);
  if (dayOfCell(grid, row, column) !== null) return "days";
  if (typeof value === "number") {
    const format = grid.numberFormats?.[row - grid.row]?.[column - grid.column] ?? "";
    return !Number.isInteger(value) || format.includes("%") ? "shares" : "counts";
  }
  if (typeof value !== "string") return null;
  if (/\d\s*%/.test(value)) return "shares";
  if (/\d/.test(value) && approximateCount(value).ok) return "counts";
  return /\p{L}/u.test(value) ? "names" : null;
}
