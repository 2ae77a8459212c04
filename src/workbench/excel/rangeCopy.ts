import type { Area } from "../engine/area";
import type { HostObject } from "../richapi/hostObject";
import { oneOf } from "./arguments";
import type { ExcelContext } from "./excelContext";
import { cellsOf, requireWritable } from "./excelContext";

/** Copying cells to a range.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @param area of the range copied to
 * @returns methods by name */
export function rangeCopy(excel: ExcelContext, sheet: string, area: Area): NonNullable<HostObject["methods"]> {
  return {
    CopyFrom: (source, copyType) => {
      requireWritable(excel, sheet);
      oneOf(copyType, ["Formulas"]);
      const from = cellsOf(excel, source, sheet);
      const size = { rows: Math.max(area.rows, from.area.rows), columns: Math.max(area.columns, from.area.columns) };
      excel.engine.cells.copy(from.sheet, from.area, { sheet, area: { ...area, ...size } });
    },
  };
}
