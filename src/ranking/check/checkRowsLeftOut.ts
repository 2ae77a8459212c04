import { readCount } from "../../domain/readCount";
import { columnRole } from "../columnWords";
import { dayOfCell } from "../dayOfCell";
import { findColumns } from "../findColumns";
import { findingOf, type Finding } from "../finding";
import type { Grid } from "../grid";
import { gridCell, gridText } from "../gridCell";
import type { RawTable } from "../rawTable";
import { isTotalLabel } from "../totalWords";
import { rowList } from "./rowList";

const longestFigure = 12;
const numberingDepth = 2;
/** What stands in a line that numbers the columns: A, B, 1, (2), 4=3/1. */
const columnNumber = /^\(?(\d{1,2}|[A-H])\)?\s*(=.*)?$/i;

/** Rows under the header that hold a figure where the counts stand and were taken neither for a unit nor for a total: they
 * are named, so that nothing is dropped unseen. A repeated header, a line of column numbers, a subtotal and a row of another
 * day explain themselves; another table's rows are its own.
 * @param table raw counts as read
 * @param grid the cells they were read from
 * @returns at most one warning, at the first such row */
export function checkRowsLeftOut(table: RawTable, grid: Grid): readonly Finding[] {
  const { sheet, columns, headerRow, rows, total, subtotals = [] } = table;
  const read = new Set([...rows, ...subtotals, ...(total ? [total] : [])].map(({ row }) => row));
  const lastRead = Math.max(headerRow, ...[...read].slice(-1), total?.row ?? 0);
  const left: number[] = [];
  for (let row = headerRow + 1; row < grid.row + grid.values.length; row++) {
    if (read.has(row)) continue;
    if (row > lastRead && findColumns(grid, row) !== null) break;
    if (isFigure(grid, row, columns.installs) && !explainsItself(table, grid, row)) left.push(row);
  }
  const [first] = left;
  if (first === undefined) return [];
  const words = { count: left.length, rows: rowList(left) };
  return [findingOf("rows-left-out", "warning", { sheet, row: first, column: columns.installs }, words)];
}

function isFigure(grid: Grid, row: number, column: number): boolean {
  const value = gridCell(grid, row, column);
  if (typeof value === "number") return true;
  return typeof value === "string" && /\d/.test(value) && (value.length <= longestFigure || readCount(value).ok);
}

function explainsItself({ columns, asOf, headerRow, earlier = [], sheet }: RawTable, grid: Grid, row: number): boolean {
  const day = columns.date === undefined ? null : dayOfCell(grid, row, columns.date);
  if (day !== null && day !== asOf) return true;
  const name = gridText(grid, row, columns.name);
  if (earlier.some((report) => report.sheet === sheet && report.units.some((unit) => unit.name === name))) return true;
  if (columnRole(gridText(grid, row, columns.installs)) !== null) return true;
  const cells = grid.values[row - grid.row] ?? [];
  const texts = cells.map((_, index) => gridText(grid, row, grid.column + index)).filter((text) => text !== "");
  if (texts.some((text) => isTotalLabel(text))) return true;
  return row <= headerRow + numberingDepth && texts.length > 1 && texts.every((text) => columnNumber.test(text));
}
