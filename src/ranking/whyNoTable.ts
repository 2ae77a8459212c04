import { findColumns } from "./findColumns";
import { findingOf, type Finding } from "./finding";
import { holdsCounts } from "./findRawTables";
import type { Grid } from "./grid";
import { readRawTable } from "./readRawTable";

/** Why a sheet holds no raw counts: no header row, no units under it, or no figures in the count columns.
 * @param grid the used cells of the sheet
 * @returns the finding to show, or null where raw counts are there */
export function whyNoTable(grid: Grid): Finding | null {
  const words = { sheet: grid.sheet };
  const headers = grid.values.flatMap((_, index) => {
    const found = findColumns(grid, grid.row + index);
    return found ? [{ row: grid.row + index, columns: found.columns }] : [];
  });
  if (headers.length === 0) return findingOf("no-header", "error", null, words);
  const tables = headers.map(({ row, columns }) => readRawTable(grid, row, columns));
  if (tables.some((table) => holdsCounts(table, grid))) return null;
  const code = tables.every((table) => table.rows.length === 0) ? "no-units" : "no-counts";
  return findingOf(code, "error", null, words);
}
