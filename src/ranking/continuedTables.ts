import { columnBands } from "./columnBands";
import type { ColumnSpan } from "./columnSpan";
import { foldText } from "./foldText";
import type { Grid } from "./grid";
import { gridCell } from "./gridCell";
import { readHeader } from "./header";
import type { RawColumns, RawRow } from "./rawTable";

/** A table beside another that goes on with its list. */
export interface Continuation {
  readonly span: ColumnSpan;
  readonly columns: RawColumns;
}

/** The tables to the right that go on with a list broken to fit a page: the same headings over again, and units numbered
 * next to the last one on the left.
 * @param grid the used cells of the sheet
 * @param headerRow worksheet row of the header's last row, from 0
 * @param span columns of the table on the left
 * @param columns of the table on the left
 * @param rowsOf reads the units of a table
 * @returns the tables in order; none where the list ends where it began */
export function continuedTables(
  grid: Grid,
  headerRow: number,
  span: ColumnSpan,
  columns: RawColumns,
  rowsOf: (continuation: Continuation) => readonly RawRow[],
): readonly (Continuation & { readonly rows: readonly RawRow[] })[] {
  const found: (Continuation & { readonly rows: readonly RawRow[] })[] = [];
  const headings = headingsIn(grid, headerRow, span);
  let last = lastOrdinal(grid, rowsOf({ span, columns }), columns);
  for (const band of columnBands(grid, headerRow).filter(({ first }) => first > span.last)) {
    const there = headingsIn(grid, headerRow, band);
    const shift = (there[0]?.column ?? 0) - (headings[0]?.column ?? 0);
    const isSame =
      there.length === headings.length &&
      there.every(
        ({ column, text }, index) => column - shift === headings[index]?.column && text === headings[index]?.text,
      );
    if (!isSame || last === null) break;
    const moved = { span: band, columns: shifted(columns, shift) };
    const rows = rowsOf(moved);
    if (ordinalOf(grid, rows[0], moved.columns) !== last + 1) break;
    last = lastOrdinal(grid, rows, moved.columns);
    found.push({ ...moved, rows });
  }
  return found;
}

function headingsIn(grid: Grid, headerRow: number, span: ColumnSpan) {
  return readHeader(grid, headerRow, span).headings.map(({ column, text }) => ({ column, text: foldText(text) }));
}

function shifted(columns: RawColumns, by: number): RawColumns {
  const { name, installs, ...others } = columns;
  const moved = Object.fromEntries(Object.entries(others).map(([role, column]) => [role, column + by]));
  return { name: name + by, installs: installs + by, ...moved };
}

function lastOrdinal(grid: Grid, rows: readonly RawRow[], columns: RawColumns): number | null {
  return ordinalOf(grid, rows.at(-1), columns);
}

function ordinalOf(grid: Grid, row: RawRow | undefined, { name }: RawColumns): number | null {
  const number = row ? Number(gridCell(grid, row.row, name - 1) || NaN) : NaN;
  return Number.isInteger(number) ? number : null;
}
