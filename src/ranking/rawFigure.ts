import type { Grid } from "./grid";
import { gridCell } from "./gridCell";
import type { RawFigure } from "./rawTable";

/** The figure a worksheet cell holds, with the way back to the cell.
 * @param grid the used cells of the sheet
 * @param row worksheet row, from 0
 * @param column worksheet column, from 0
 * @returns the number of a cell that holds one; a figure without a value for any other cell */
export function rawFigure(grid: Grid, row: number, column: number): RawFigure {
  const held = gridCell(grid, row, column);
  const cell = { sheet: grid.sheet, row, column };
  if (typeof held === "number") return { value: held, cell, printed: null, range: { lowest: held, highest: held } };
  return { value: null, cell, printed: held === "" ? null : String(held), range: null };
}
