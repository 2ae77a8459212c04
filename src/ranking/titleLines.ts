import { wholeSpan, type ColumnSpan } from "./columnSpan";
import type { Grid, Position } from "./grid";
import { gridText } from "./gridCell";

/** A text near a table. */
export interface Line extends Position {
  readonly text: string;
}

const above = 12;
const top = 6;
const below = 10;

/** The texts above a table, nearest first: those of its own columns, then those beside them, within 12 rows of its header
 * and in the first 6 rows of the sheet.
 * @param grid the used cells of the sheet
 * @param firstRow worksheet row of the header's first row, from 0
 * @param span columns of the table */
export function titleLines(grid: Grid, firstRow: number, span: ColumnSpan): readonly Line[] {
  const rows: number[] = [];
  for (let row = firstRow - 1; row >= grid.row; row--) {
    if (row < firstRow - above && row >= grid.row + top) row = grid.row + top - 1;
    rows.push(row);
  }
  const whole = wholeSpan(grid);
  const own = rows.flatMap((row) => linesIn(grid, row, span));
  const beside = [
    { first: whole.first, last: span.first - 1 },
    { first: span.last + 1, last: whole.last },
  ];
  return [...own, ...rows.flatMap((row) => beside.flatMap((part) => linesIn(grid, row, part)))];
}

/** The texts below a table, nearest first, within 10 rows of its end.
 * @param grid the used cells of the sheet
 * @param end worksheet row behind the table's last, from 0
 * @param span columns of the table */
export function noteLines(grid: Grid, end: number, span: ColumnSpan): readonly Line[] {
  return Array.from({ length: below }, (_, index) => linesIn(grid, end + index, span)).flat();
}

function linesIn(grid: Grid, row: number, span: ColumnSpan): Line[] {
  const lines: Line[] = [];
  for (let column = span.first; column <= span.last; column++) {
    const text = gridText(grid, row, column);
    if (text !== "") lines.push({ row, column, text });
  }
  return lines;
}
