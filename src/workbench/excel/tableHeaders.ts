import type { Area } from "../engine/area";
import { overlap } from "./conditionalFormatDrafts";
import type { ExcelContext } from "./excelContext";

/** Makes every header cell a text of its own, as Excel does.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @param header the table's header row */
export function nameColumns(excel: ExcelContext, sheet: string, header: Area): void {
  const taken = new Set<string>();
  const contents = Array.from({ length: header.columns }, (_, index) => {
    const cell = excel.engine.cells.read(sheet, header.row, header.column + index);
    const base = cell.text === "" ? `Column${index + 1}` : cell.text;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    const isKept = name === cell.text && cell.kind === "text" && cell.formula === null;
    return isKept ? null : `'${name}`;
  });
  if (contents.some((content) => content !== null)) excel.engine.cells.setContents(sheet, header, [contents]);
}

/** Does the same to the headers of tables that were written over.
 * @param excel the workbook
 * @param sheet id of the sheet
 * @param written cells that were written */
export function nameColumnsIn(excel: ExcelContext, sheet: string, written: Area): void {
  for (const table of excel.engine.tables.all()) {
    const header = { ...table.area, rows: 1 };
    if (table.sheet === sheet && table.showHeaders && overlap(header, written)) nameColumns(excel, sheet, header);
  }
}
