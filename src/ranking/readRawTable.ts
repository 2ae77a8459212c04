import { asOfDay, asOfDayBelow } from "./asOfDay";
import { baseRegister } from "./baseRegister";
import { columnBand } from "./columnBands";
import type { ColumnSpan } from "./columnSpan";
import { continuedTables } from "./continuedTables";
import { dayInText } from "./dayInText";
import { earlierColumns, serialOf } from "./earlierColumns";
import type { Grid } from "./grid";
import { readHeader } from "./header";
import { headingWithoutDay } from "./headingWithoutDay";
import { latestRows } from "./latestRows";
import { rawRows, type RawRows, type TableBounds } from "./rawRows";
import { placeAround } from "./placeAround";
import type { RawColumns, RawRow, RawTable } from "./rawTable";
import { statedGoal } from "./statedGoal";
import { standingAround } from "./standingAround";
import { tableArea } from "./tableArea";
import { yearAbove } from "./yearAbove";

/** The raw counts of a sheet under a header, read from the columns that are said to hold them. Of counts at several days
 * the latest are the units', or those of the column that is said; the earlier ones become reports of their own.
 * @param grid the used cells of the sheet
 * @param headerRow worksheet row of the header's last row, from 0
 * @param columns worksheet columns of unit names, installs and whatever else there is, from 0
 * @param span columns the table takes; those around its names where left out
 * @returns the units with the cells they came from; a cell that holds no number is read as no report */
export function readRawTable(
  grid: Grid,
  headerRow: number,
  columns: RawColumns,
  span: ColumnSpan = columnBand(grid, headerRow, columns.name),
): RawTable {
  const header = readHeader(grid, headerRow, span);
  const headings = new Map(header.headings.map((heading) => [heading.column, heading]));
  const textOf = (column: number | undefined) => (column === undefined ? "" : (headings.get(column)?.text ?? ""));
  const said = {
    name: textOf(columns.name),
    installs: headingWithoutDay(textOf(columns.installs)),
    base: textOf(columns.base),
  };
  const area = tableArea(grid, headerRow, columns.name);
  const bounds = {
    headings: new Map(header.headings.map(({ column, text }) => [column, text])),
    ...(area ? { end: area.row + area.rows } : {}),
  };
  const { end, ...found } = withContinuations(grid, headerRow, span, columns, bounds);
  const { asOf: lastDay, earlier, ...rows } = latestRows(found, grid.sheet, said);
  const counted = headings.get(columns.installs);
  const year = yearAbove(grid, header.firstRow, span);
  const asOf =
    (counted && serialOf(counted, year)) ??
    lastDay ??
    asOfDay(grid, header.firstRow, span) ??
    asOfDayBelow(grid, end, span) ??
    dayInText(grid.sheet);
  const units = rows.rows.map(({ name }) => name);
  const register = (column: number | undefined) =>
    column === undefined ? null : baseRegister(grid, header, span, end, column, false);
  return {
    sheet: grid.sheet,
    headerRow,
    span: { first: span.first, last: lastColumnOf(rows.rows, span) },
    columns,
    headings: said,
    choices: header.headings.map(({ column, text }) => ({ column, heading: text })),
    ...rows,
    asOf,
    base: register(columns.base),
    secondBase: register(columns.secondBase),
    earlier: earlier.length > 0 ? earlier : earlierColumns(grid, header, columns.installs, rows, said.base, year, asOf),
    goal: statedGoal(grid, header, span, end),
    whole: standingAround(grid, header, span, end, asOf, units),
    place: placeAround(grid, header.firstRow, span, units),
  };
}

/** The last column of a table: that of its span, or of the list that goes on beside it. */
function lastColumnOf(rows: readonly RawRow[], span: ColumnSpan): number {
  return rows.reduce(
    (last, { installs, base }) => Math.max(last, installs.cell.column, base?.cell.column ?? 0),
    span.last,
  );
}

/** The rows of a table, and of those beside it that go on with its list. */
function withContinuations(
  grid: Grid,
  headerRow: number,
  span: ColumnSpan,
  columns: RawColumns,
  bounds: Pick<TableBounds, "end" | "headings">,
): RawRows {
  const own = rawRows(grid, headerRow, columns, { ...bounds, span });
  const read = new Map([[span.first, own]]);
  const next = continuedTables(grid, headerRow, span, columns, (table) => {
    const rows = read.get(table.span.first) ?? rawRows(grid, headerRow, table.columns, { ...bounds, span: table.span });
    read.set(table.span.first, rows);
    return rows.rows;
  });
  return next.reduce<RawRows>((rows, table) => {
    const more = read.get(table.span.first);
    const placed = table.rows.map((row) => ({
      ...row,
      nameCell: row.nameCell ?? { sheet: grid.sheet, row: row.row, column: table.columns.name },
    }));
    return {
      rows: [...rows.rows, ...placed],
      total: more?.total ?? rows.total,
      subtotals: [...rows.subtotals, ...(more?.subtotals ?? [])],
      end: Math.max(rows.end, more?.end ?? 0),
    };
  }, own);
}
