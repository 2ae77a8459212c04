import { runExcel } from "./runExcel";
import type { Insertion } from "./workbookPort";

/** Writes a formula in en-US form into the active cell; a cell that holds something stays as it is.
 * @param formulaOn makes the formula for the sheet it is to stand on */
export function insertFormula(formulaOn: (sheet: string) => string): Promise<Insertion> {
  return runExcel(async (context) => {
    const active = context.workbook.getActiveCell().load("formulas,rowIndex,columnIndex,worksheet/name");
    await context.sync();

    const cell = { sheet: active.worksheet.name, row: active.rowIndex, column: active.columnIndex };
    const written = String(active.formulas[0]?.[0] ?? "") === "";
    if (written) active.formulas = [[formulaOn(cell.sheet)]];
    await context.sync();
    return { cell, written };
  });
}
