import { countRange } from "../domain/countRange";
import { readCount } from "../domain/readCount";
import type { Grid } from "./grid";
import { gridCell } from "./gridCell";
import type { RawFigure } from "./rawTable";

/** The count a worksheet cell holds, with the way back to the cell: a number as it is, whole or not, a text as it can be
 * read one way only ("hơn 13.200", "63,163", "1,2 triệu"), with the counts that its words allow.
 * @param grid the used cells of the sheet
 * @param row worksheet row, from 0
 * @param column worksheet column, from 0
 * @returns the figure; without a value where the cell is blank, says that nothing was reported ("chưa có"), or holds what is no
 * count (28/7)
 * @see measures 3.16 */
export function rawFigure(grid: Grid, row: number, column: number): RawFigure {
  const held = gridCell(grid, row, column);
  const cell = { sheet: grid.sheet, row, column };
  if (typeof held === "number") return { value: held, cell, printed: null, range: { lowest: held, highest: held } };
  if (held === "") return { value: null, cell, printed: null, range: null };
  const printed = String(held);
  const text = printed.replace(/\s*\*+\s*$/, "");
  const value = readCount(text);
  const range = countRange(text);
  if (!value.ok || !range.ok)
    return { value: null, cell, printed: printed.trim() === "" ? null : printed, range: null };
  return { value: value.value, cell, printed, range: range.value };
}
