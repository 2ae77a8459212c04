import { runExcel } from "./runExcel";
import { selectedCells } from "./selectedCells";
import type { SheetArea } from "./workbookPort";
import { rangeOf } from "./writeCells";

let before: SheetArea | null = null;

function show(area: SheetArea): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    sheet.activate();
    rangeOf(sheet, area).select();
    await context.sync();
  }, area.sheet);
}

/** Points at cells by selecting them, the only mark Excel offers that leaves the workbook as it is. What was selected
 * before the first of several highlights is kept for `endHighlight`. */
export async function highlight(area: SheetArea): Promise<void> {
  before ??= await selectedCells();
  await show(area);
}

/** Selects what was selected before the cells were pointed at. */
export async function endHighlight(): Promise<void> {
  if (before === null) return;
  const area = before;
  before = null;
  await show(area);
}
