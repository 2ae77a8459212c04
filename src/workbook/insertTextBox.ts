import type { CellReference } from "../ranking/grid";
import { runExcel } from "./runExcel";

/** Points: as wide as a paragraph is read well, and as high as its text needs at 11 points. */
const width = 440;
const lineHeight = 15;
const charactersOfLine = 80;
const padding = 16;

/** Puts a text into a text box whose corner is the active cell.
 * @returns that cell */
export function insertTextBox(text: string): Promise<CellReference> {
  return runExcel(async (context) => {
    const active = context.workbook.getActiveCell().load("left,top,rowIndex,columnIndex,worksheet/name");
    await context.sync();

    const box = active.worksheet.shapes.addTextBox(text);
    box.left = active.left;
    box.top = active.top;
    box.width = width;
    box.height = Math.ceil(text.length / charactersOfLine) * lineHeight + padding;
    await context.sync();
    return { sheet: active.worksheet.name, row: active.rowIndex, column: active.columnIndex };
  });
}
