import { findColumns } from "./findColumns";
import { findHeaders } from "./findHeaders";
import { findingOf, type Finding } from "./finding";
import { holdsCounts } from "./findRawTables";
import type { Grid } from "./grid";
import type { RawTable } from "./rawTable";
import { readRawTable } from "./readRawTable";

/** Why a sheet holds no raw counts: no header row, no units under it, or no figures in the count columns.
 * @param grid the used cells of the sheet
 * @returns the finding to show, or null where raw counts are there */
export function whyNoTable(grid: Grid): Finding | null {
  const words = { sheet: grid.sheet };
  const tables: RawTable[] = [];
  findHeaders(grid, ({ row, span }) => {
    const found = findColumns(grid, row, span);
    if (found) tables.push(readRawTable(grid, row, found.columns, span));
    return null;
  });
  if (tables.length === 0) return findingOf("no-header", "error", null, words);
  if (tables.some((table) => holdsCounts(table, grid))) return null;
  const code = tables.every((table) => table.rows.length === 0) ? "no-units" : "no-counts";
  return findingOf(code, "error", null, words);
}
