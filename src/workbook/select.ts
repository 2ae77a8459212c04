import type { CellReference } from "../ranking/grid";
import { runExcel } from "./runExcel";

/** Shows a cell: its sheet comes to the front and the cell is selected; rejects with "sheet-missing" where it is gone. */
export function select(cell: CellReference): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    sheet.activate();
    sheet.getCell(cell.row, cell.column).select();
    await context.sync();
  }, cell.sheet);
}
