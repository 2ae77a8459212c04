import { baseRegister } from "./baseRegister";
import type { BaseRow, BaseTable } from "./baseTable";
import { columnBand } from "./columnBands";
import type { ColumnSpan } from "./columnSpan";
import type { Grid } from "./grid";
import { readHeader } from "./header";
import { rawRows } from "./rawRows";
import type { RawRow } from "./rawTable";
import { tableArea } from "./tableArea";

/** The bases of a sheet under a header, read from the columns that are said to hold them.
 * @param grid the used cells of the sheet
 * @param headerRow worksheet row of the header's last row, from 0
 * @param columns worksheet columns of unit names, bases and the units above them, from 0
 * @param span columns the table takes; those around its names where left out
 * @returns the units with the cells their bases came from, and where the bases come from */
export function readBaseTable(
  grid: Grid,
  headerRow: number,
  columns: BaseTable["columns"],
  span: ColumnSpan = columnBand(grid, headerRow, columns.name),
): BaseTable {
  const header = readHeader(grid, headerRow, span);
  const area = tableArea(grid, headerRow, columns.name);
  const { name, base, parent } = columns;
  const raw = { name, installs: base, ...(parent === undefined ? {} : { parent }) };
  const { rows, total, end } = rawRows(grid, headerRow, raw, {
    span,
    ...(area ? { end: area.row + area.rows } : {}),
  });
  const holdsInstalls = header.headings.some(({ role, day }) => role === "installs" || (role === null && day !== null));
  const register = baseRegister(grid, header, span, end, base, !holdsInstalls);
  return {
    sheet: grid.sheet,
    headerRow,
    columns,
    kind: header.headings.find(({ column }) => column === base)?.role === "secondBase" ? "smartphones" : "people",
    register,
    rows: rows.map(baseRow),
    total: total && baseRow(total),
    holdsInstalls,
  };
}

function baseRow({ row, name, installs, parent }: RawRow): BaseRow {
  return { row, name, base: installs, ...(parent === undefined ? {} : { parent }) };
}
