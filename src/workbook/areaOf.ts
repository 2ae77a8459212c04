import type { Area } from "../ranking/grid";

/** Where a loaded range stands on its sheet. */
export function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
