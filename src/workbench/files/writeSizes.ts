import type { Engine } from "../engine/engine";
import type { UsualSizes } from "./keptWorkbook";
import { elementNamed, elementsNamed } from "./spreadsheetXml";

const pointsOfPixel = 0.75;
const engineSizes: UsualSizes = { width: 96, height: 23, format: null };

/** Writes widths and heights as Excel does: those that are not the usual ones, and of rows that fit themselves to their
 * text the height this has come to.
 * @param usual sizes of the sheet's columns and rows; those of the engine where the sheet is its own */
export function writeSizes(worksheet: XMLDocument, engine: Engine, sheet: string, usual = engineSizes): void {
  const format = elementNamed(worksheet, "sheetFormatPr");
  if (usual.format) format?.replaceWith(worksheet.importNode(usual.format, true));
  for (const column of elementsNamed(elementNamed(worksheet, "cols"), "col")) {
    if (column.getAttribute("hidden") === "0") column.removeAttribute("hidden");
    const width = engine.looks.columnWidth(sheet, Number(column.getAttribute("min")) - 1);
    const hasMore = ["hidden", "outlineLevel", "collapsed"].some((name) => column.hasAttribute(name));
    if (hasMore || Math.abs(width - usual.width) > 0.5) continue;
    column.remove();
  }
  const columns = elementNamed(worksheet, "cols");
  if (columns?.children.length === 0) columns.remove();
  for (const row of elementsNamed(worksheet, "row")) {
    const height = engine.looks.rowHeight(sheet, Number(row.getAttribute("r")) - 1);
    if (Math.abs(height - usual.height) > 0.5) {
      if (!row.hasAttribute("ht")) row.setAttribute("ht", String(height * pointsOfPixel));
      continue;
    }
    row.removeAttribute("ht");
    row.removeAttribute("customHeight");
    if (row.children.length === 0 && row.attributes.length === 1) row.remove();
  }
}
