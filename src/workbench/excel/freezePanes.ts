import type { HostObject } from "../richapi/hostObject";
import { sheetLimits } from "./address";
import { whole } from "./arguments";
import type { ExcelContext } from "./excelContext";
import { cellsOf, requireSheet } from "./excelContext";

/** The frozen rows and columns of a sheet.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @returns the object */
export function freezePanesObject(excel: ExcelContext, sheet: string): HostObject {
  const freeze = (frozenRows: number, frozenColumns: number): void =>
    excel.engine.sheets.update(sheet, { frozenRows, frozenColumns });
  const location = (): HostObject | null => {
    const { frozenRows, frozenColumns } = requireSheet(excel, sheet);
    if (frozenRows === 0 && frozenColumns === 0) return null;
    const rows = frozenRows === 0 ? sheetLimits.rows : frozenRows;
    const columns = frozenColumns === 0 ? sheetLimits.columns : frozenColumns;
    return excel.make.range(sheet, { row: 0, column: 0, rows, columns });
  };
  return {
    className: "WorksheetFreezePanes",
    methods: {
      FreezeRows: (count) => freeze(whole(count ?? 0, 0), 0),
      FreezeColumns: (count) => freeze(0, whole(count ?? 0, 0)),
      FreezeAt: (value) => {
        const { area } = cellsOf(excel, value, sheet);
        freeze(area.row + area.rows, area.column + area.columns);
      },
      Unfreeze: () => freeze(0, 0),
      GetLocation: () => location() ?? excel.make.range(sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
      GetLocationOrNullObject: location,
    },
  };
}
