import type { Area } from "../area";
import type { Getters, Run } from "./liveModel";

/** Adds the rows and columns a sheet lacks to hold an area.
 * @param getters of the model
 * @param run runs commands of the same batch
 * @param sheet id of the sheet
 * @param area cells that must be there */
export function growSheet(getters: Getters, run: Run, sheet: string, area: Area): void {
  const rows = getters.getNumberRows(sheet);
  const columns = getters.getNumberCols(sheet);
  const add = (dimension: "ROW" | "COL", size: number, needed: number): void => {
    if (needed <= size) return;
    run("ADD_COLUMNS_ROWS", {
      sheetId: sheet,
      sheetName: getters.getSheetName(sheet),
      dimension,
      base: size - 1,
      quantity: needed - size,
      position: "after",
    });
  };
  add("ROW", rows, area.row + area.rows);
  add("COL", columns, area.column + area.columns);
}
