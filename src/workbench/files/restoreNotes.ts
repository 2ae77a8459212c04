import { addressOf } from "./cellAddresses";
import { fileSentence } from "./fileSentences";
import type { KeptWorkbook } from "./keptWorkbook";
import { isWhereItWas, type SheetToRestore } from "./restoreSheet";
import { elementNamed, elementsNamed, newElement } from "./spreadsheetXml";
import type { XlsxPackage } from "./xlsxPackage";
import { placeInOrder } from "./worksheetOrder";

const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Writes the notes of cells again, each where its cell still holds what it held.
 * @param path of the sheet in the file that is written
 * @returns sentences on notes that are lost */
export function restoreNotes(
  file: XlsxPackage,
  path: string,
  sheet: SheetToRestore,
  { file: before }: KeptWorkbook,
): string[] {
  const parts = before.relations(sheet.kept.path);
  const notes = parts.find(({ type }) => type === "comments")?.target;
  const drawing = parts.find(({ type }) => type === "vmlDrawing")?.target;
  const source = notes === undefined ? null : before.document(notes);
  if (notes === undefined || drawing === undefined || !source) return [];
  const moved: string[] = [];
  const document = before.copy().document(notes);
  for (const note of elementsNamed(document, "comment")) {
    const at = note.getAttribute("ref") ?? "A1";
    if (isWhereItWas(sheet.engine, sheet.id, sheet.kept, at)) continue;
    moved.push(at);
    note.remove();
  }
  if (document) file.place(notes, document, commentsType);
  file.relate(path, "comments", notes);
  file.add(drawing, withoutNotes(before.text(drawing), moved), drawingType);
  const root = sheet.worksheet.documentElement;
  const legacy = newElement(root, "legacyDrawing");
  legacy.setAttributeNS(relationships, "r:id", file.relate(path, "vmlDrawing", drawing));
  placeInOrder(root, legacy);
  if (moved.length === 0) return [];
  return [fileSentence(sheet.language, "movedNotes", { sheet: sheet.name, cells: moved.join(", ") })];
}

function withoutNotes(drawing: string, moved: readonly string[]): string {
  if (moved.length === 0) return drawing;
  const document = new DOMParser().parseFromString(drawing, "text/xml");
  for (const shape of elementsNamed(document, "shape")) {
    const [row, column] = ["Row", "Column"].map((name) => Number(elementNamed(shape, name)?.textContent ?? -1));
    if (row !== undefined && column !== undefined && row >= 0 && moved.includes(addressOf(row, column))) shape.remove();
  }
  return new XMLSerializer().serializeToString(document);
}
