import { literalText } from "./literalText";
import { runExcel } from "./runExcel";
import type { Insertion } from "./workbookPort";

/** Writes a text into the active cell; a cell that holds something stays as it is. */
export function insertText(text: string): Promise<Insertion> {
  return runExcel(async (context) => {
    const active = context.workbook.getActiveCell().load("formulas,rowIndex,columnIndex,worksheet/name");
    await context.sync();

    const cell = { sheet: active.worksheet.name, row: active.rowIndex, column: active.columnIndex };
    const written = String(active.formulas[0]?.[0] ?? "") === "";
    if (written) active.values = [[literalText(text)]];
    await context.sync();
    return { cell, written };
  });
}
