import { historyTableName, type HistoryState } from "../ranking/history/historyTable";
import { cellsIn } from "./gridOf";

/** The history sheet asked for, to be read after the next sync. */
export interface AskedHistory {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly table: Excel.Range;
  readonly used: Excel.Range;
}

/** Asks for the sheet that holds the history's table, whatever a person calls it. */
export function askHistory(workbook: Excel.Workbook): AskedHistory {
  const table = workbook.tables.getItemOrNullObject(historyTableName);
  const { worksheet } = table;
  return {
    sheet: worksheet.load("name"),
    protection: worksheet.protection.load("protected"),
    table: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    used: worksheet.getUsedRangeOrNullObject(true).load("values,formulas,rowIndex,columnIndex"),
  };
}

/** The history sheet as it was read; null where there is none. */
export function historyStateOf({ sheet, protection, table, used }: AskedHistory): HistoryState | null {
  if (sheet.isNullObject || used.isNullObject) return null;
  return {
    sheet: sheet.name,
    protected: protection.protected,
    table: { row: table.rowIndex, column: table.columnIndex, rows: table.rowCount, columns: table.columnCount },
    used: {
      position: { row: used.rowIndex, column: used.columnIndex },
      values: cellsIn(used.values),
      formulas: cellsIn(used.formulas),
    },
  };
}
