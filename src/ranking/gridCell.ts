import type { CellValue, Grid, Position } from "./grid";

/** The value of a worksheet cell in a grid; "" where the grid does not reach.
 * @param grid the used cells of a sheet
 * @param row worksheet row, from 0
 * @param column worksheet column, from 0 */
export function gridCell(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.row]?.[column - grid.column] ?? "";
}

const untidy = /^\s|\s$|\s\s|[^\S ]/;

/** The text of a worksheet cell, without outer and doubled spaces; "" where it is blank.
 * @param grid the used cells of a sheet
 * @param row worksheet row, from 0
 * @param column worksheet column, from 0 */
export function gridText(grid: Grid, row: number, column: number): string {
  const text = String(gridCell(grid, row, column));
  return untidy.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

/** Whether a cell shows nothing: blank, or spaces alone.
 * @param value a cell's value
 * @example isBlank("  ") // => true
 * @example isBlank(0) // => false */
export function isBlank(value: CellValue): boolean {
  return typeof value === "string" && value.trim() === "";
}

/** Whether a cell holds one of Excel's errors, which arrive as their text.
 * @param value a cell's value
 * @example isCellError("#DIV/0!") // => true
 * @example isCellError("# máy") // => false */
export function isCellError(value: CellValue): value is string {
  return typeof value === "string" && /^#[A-Z0-9/_]+[!?]?$/.test(value);
}

/** The formula of a worksheet cell; null where it holds a constant or nothing, or where formulas were not read.
 * @param grid the used cells of a sheet
 * @param position row and column of the worksheet, from 0 */
export function cellFormula(grid: Grid, { row, column }: Position): string | null {
  const formula = grid.formulas?.[row - grid.row]?.[column - grid.column];
  return typeof formula === "string" && formula.startsWith("=") ? formula : null;
}
