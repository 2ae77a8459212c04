import { columnRole } from "../columnWords";
import { findingOf, type Finding } from "../finding";
import type { Grid } from "../grid";
import { gridCell, gridText } from "../gridCell";
import type { RawTable } from "../rawTable";

interface Gap {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Gaps in the numbering of the units, each of which may be a unit that is missing. A numbering that starts again at 1, as in
 * each district, has no gap there; one that jumps often is no numbering.
 * @param table raw counts as read
 * @param grid the cells they were read from
 * @returns warnings in the order of the rows */
export function checkOrdinals({ sheet, headerRow, rows }: RawTable, grid: Grid): readonly Finding[] {
  const width = grid.values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, index) => grid.column + index);
  const column = columns.find((at) => columnRole(gridText(grid, headerRow, at))?.role === "ordinal");
  if (column === undefined) return [];
  const gaps: Gap[] = [];
  let last: number | null = null;
  for (const { row } of rows) {
    const number = Number(gridCell(grid, row, column) || NaN);
    if (!Number.isInteger(number)) continue;
    if (last !== null && number !== last + 1 && number !== 1) gaps.push({ row, from: last, to: number });
    last = number;
  }
  if (gaps.length * 4 > rows.length) return [];
  return gaps.map(({ row, from, to }) => {
    const cell = { sheet, row, column };
    return findingOf("ordinal-gap", "warning", cell, { from: String(from), to: String(to) });
  });
}
