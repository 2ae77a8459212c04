import { foldText } from "./foldText";
import type { RawTable } from "./rawTable";

/** The raw counts to rank where a workbook holds several reports of the same: of the tables that count the same as the surest,
 * for at least half as many units, the one of the latest day.
 * @param tables raw counts found in a workbook, surest first
 * @returns one of the tables; the surest where it names no day; undefined where there is none */
export function newestTable(tables: readonly RawTable[]): RawTable | undefined {
  const [surest] = tables;
  if (!surest) return undefined;
  const counted = foldText(surest.headings.installs);
  return tables.reduce((newest, table) => {
    const same = foldText(table.headings.installs) === counted && table.rows.length * 2 >= surest.rows.length;
    return same && newest.asOf !== null && table.asOf !== null && table.asOf > newest.asOf ? table : newest;
  }, surest);
}
