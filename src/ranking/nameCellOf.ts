import type { CellReference } from "./grid";
import type { RawRow, RawTable } from "./rawTable";

/** The cell a unit's name stands in.
 * @param table the raw counts
 * @param row the unit's row of them */
export function nameCellOf({ sheet, columns }: Pick<RawTable, "sheet" | "columns">, row: RawRow): CellReference {
  return row.nameCell ?? { sheet, row: row.row, column: columns.name };
}
