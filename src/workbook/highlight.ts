import { runExcel } from "./runExcel";
import { selectedCells } from "./selectedCells";
import type { SheetArea } from "./workbookPort";
import { rangeOf } from "./writeCells";

let pointed: { readonly before: SheetArea; readonly at: SheetArea } | null = null;

function show(area: SheetArea): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    sheet.activate();
    rangeOf(sheet, area).select();
    await context.sync();
  }, area.sheet);
}

function same(a: SheetArea, b: SheetArea): boolean {
  return (
    a.sheet === b.sheet && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns
  );
}

/** Points at cells by selecting them, the only mark Excel offers that leaves the workbook as it is. What was selected
 * before the first of several highlights is kept for `endHighlight`. */
export async function highlight(area: SheetArea): Promise<void> {
  const before = pointed?.before ?? (await selectedCells());
  pointed = { before, at: area };
  await show(area);
}

/** Selects what was selected before the cells were pointed at; not where the user has selected something else since. */
export async function endHighlight(): Promise<void> {
  if (pointed === null) return;
  const { before, at } = pointed;
  pointed = null;
  if (same(await selectedCells(), at)) await show(before);
}
