import { checkNames } from "./checkNames";
import { checkRow } from "./checkRow";
import { checkTotal } from "./checkTotal";
import type { Finding } from "./finding";
import type { Grid } from "./grid";
import { holdsCounts } from "./findRawTables";
import type { RawTable } from "./rawTable";

/** What is worth saying about raw counts before a ranking is built on them: errors stop the build, a unit without a
 * report and a coverage above 100% are warnings, a stated total that differs from the sum is a note.
 * @param table raw counts as read
 * @param grid the cells they were read from
 * @returns findings in the order of the sheet's rows, those about the whole sheet last */
export function checkRawTable(table: RawTable, grid: Grid): readonly Finding[] {
  const words = { sheet: table.sheet };
  if (table.rows.length === 0) return [{ code: "no-units", severity: "error", words }];
  if (!holdsCounts(table, grid)) return [{ code: "no-counts", severity: "error", words }];
  const names = checkNames(table);
  const byRow = table.rows.flatMap((row) => [...(names.get(row.row) ?? []), ...checkRow(row, table, grid)]);
  const noDay: Finding[] = table.asOf === null ? [{ code: "no-as-of", severity: "note", words }] : [];
  return [...byRow, ...checkTotal(table), ...noDay];
}
