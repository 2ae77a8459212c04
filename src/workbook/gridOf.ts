import type { CellValue, Grid } from "../ranking/grid";

function cellValue(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}

/** Loaded cells of a range, each as a value of the ranking's. */
export function cellsIn(cells: unknown[][]): CellValue[][] {
  return cells.map((row) => row.map(cellValue));
}

/** The members of a used range that `gridOf` reads. */
export const gridMembers = "values,numberFormat,rowIndex,columnIndex";

/** The loaded used range of a sheet as a grid; a sheet without values is a grid without rows. */
export function gridOf(sheet: string, used: Excel.Range): Grid {
  if (used.isNullObject) return { sheet, row: 0, column: 0, values: [] };
  return {
    sheet,
    row: used.rowIndex,
    column: used.columnIndex,
    values: cellsIn(used.values),
    numberFormats: used.numberFormat.map((row: unknown[]) => row.map((format) => String(format ?? ""))),
  };
}
