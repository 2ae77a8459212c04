import type { Area } from "../engine/area";
import { sheetLimits } from "./address";
import type { ExcelContext } from "./excelContext";

/** The part of whole rows or columns that the sheet really has; other areas stay as they are.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @param area cells on the sheet
 * @returns cells that can be walked one by one */
export function bounded(excel: ExcelContext, sheet: string, area: Area): Area {
  if (area.rows < sheetLimits.rows && area.columns < sheetLimits.columns) return area;
  const size = excel.engine.cells.size(sheet);
  const row = Math.min(area.row, size.rows - 1);
  const column = Math.min(area.column, size.columns - 1);
  return {
    row,
    column,
    rows: Math.min(area.rows, size.rows - row),
    columns: Math.min(area.columns, size.columns - column),
  };
}
