import { partOfWorkbook, wholeText } from "./fileCells";
import type { KeptWorkbook } from "./keptWorkbook";
import { isWhereItWas, type SheetToRestore } from "./restoreSheet";
import { elementNamed, elementsNamed, newElement } from "./spreadsheetXml";

/** Writes texts in several looks again, letter by letter, where the cell still holds the text. */
export function restoreRichTexts({ engine, id, worksheet, kept }: SheetToRestore, { file }: KeptWorkbook): void {
  const texts = elementsNamed(file.document(partOfWorkbook(file, "sharedStrings")), "si");
  const cells = new Map(elementsNamed(worksheet, "c").map((cell) => [cell.getAttribute("r"), cell]));
  for (const before of elementsNamed(kept.document, "c")) {
    const address = before.getAttribute("r") ?? "A1";
    const text = before.getAttribute("t") === "s" ? texts[Number(elementNamed(before, "v")?.textContent)] : undefined;
    const cell = cells.get(address);
    if (!text || !cell || elementsNamed(text, "r").length < 2 || !isWhereItWas(engine, id, kept, address)) continue;
    if (wholeText(text) === "") continue;
    const inline = newElement(cell, "is");
    inline.append(...[...text.children].map((part) => worksheet.importNode(part, true)));
    cell.setAttribute("t", "inlineStr");
    cell.replaceChildren(inline);
  }
}
