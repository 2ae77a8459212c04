import { runExcel } from "./runExcel";
import type { SheetArea } from "./workbookPort";

function areaOf(rangeIn: (workbook: Excel.Workbook) => Excel.Range): Promise<SheetArea> {
  return runExcel(async (context) => {
    const range = rangeIn(context.workbook).load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return { sheet: range.worksheet.name, row, column, rows, columns };
  });
}

/** The cells the user has selected, in one round trip; of several areas, which Excel refuses to name at once, the
 * active cell. */
export function selectedCells(): Promise<SheetArea> {
  return areaOf((workbook) => workbook.getSelectedRange()).catch(() => areaOf((workbook) => workbook.getActiveCell()));
}
