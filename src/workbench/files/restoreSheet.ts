import type { Engine } from "../engine/engine";
import { placeOf } from "./cellAddresses";
import { fileSentence } from "./fileSentences";
import type { KeptSheet, KeptWorkbook } from "./keptWorkbook";
import { elementNamed, elementsNamed } from "./spreadsheetXml";
import type { StyleSheet } from "./styleSheet";
import { placeInOrder } from "./worksheetOrder";

/** A sheet about to be written, and what its file said. */
export interface SheetToRestore {
  readonly engine: Engine;
  readonly id: string;
  readonly name: string;
  readonly worksheet: XMLDocument;
  readonly kept: KeptSheet;
  readonly language: string;
}

/** Gives cells back the styles they had, and others the styles the engine wrote for them. */
export function restoreStyles(
  { engine, id, worksheet, kept }: SheetToRestore,
  all: KeptWorkbook,
  styles: StyleSheet,
): void {
  for (const cell of elementsNamed(worksheet, "c")) {
    const address = cell.getAttribute("r") ?? "A1";
    const { row, column } = placeOf(address);
    const look = engine.looks.ownLook(id, row, column);
    const before = kept.looks.get(address);
    const style =
      (before?.look === look ? before.style : all.styles.get(look)) ?? styles.styleOf(cell.getAttribute("s") ?? "0");
    if (style === "0") cell.removeAttribute("s");
    else cell.setAttribute("s", style);
  }
}

/** Says conditional formats and input rules as the file did, where they are still what they were.
 * @returns sentences on words of input rules that are lost */
export function restoreRules(sheet: SheetToRestore, styles: StyleSheet): string[] {
  const { engine, id, worksheet, kept } = sheet;
  const formats = elementsNamed(worksheet, "cfRule");
  for (const rule of formats) {
    const look = rule.getAttribute("dxfId");
    if (look !== null) rule.setAttribute("dxfId", styles.ruleOf(look));
  }
  replaceRules(formats, engine.rules.conditionalFormats(id), kept.conditionalFormats);
  const validations = elementsNamed(worksheet, "dataValidation");
  for (const rule of validations) if (rule.getAttribute("errorStyle") === "") rule.removeAttribute("errorStyle");
  const isWorded = (rule: Element) => rule.hasAttribute("prompt") || rule.hasAttribute("error");
  const replaced = replaceRules(validations, engine.rules.dataValidations(id), kept.dataValidations);
  const worded = [...kept.dataValidations.values()].filter(isWorded).length;
  const lost = Math.min(worded - replaced.filter(isWorded).length, validations.length - replaced.length);
  return lost > 0 ? [fileSentence(sheet.language, "movedRules", { count: lost, sheet: sheet.name })] : [];
}

function replaceRules(
  written: readonly Element[],
  words: readonly string[],
  kept: ReadonlyMap<string, Element>,
): Element[] {
  if (written.length !== words.length) return [];
  return written.flatMap((rule, index) => {
    const before = kept.get(words[index] ?? "");
    if (!before) return [];
    const copy = rule.ownerDocument.importNode(before, true);
    elementNamed(copy, "extLst")?.remove();
    rule.replaceWith(copy);
    return [copy];
  });
}

/** Says how a sheet is protected, looked at and printed beyond what the engine knows of it. */
export function restoreSettings({ worksheet, kept }: SheetToRestore): void {
  const own = (name: string) => elementNamed(kept.document, name);
  copyAttributes(own("sheetProtection"), elementNamed(worksheet, "sheetProtection"));
  const viewed = [
    "zoomScale",
    "zoomScaleNormal",
    "zoomScalePageLayoutView",
    "showZeros",
    "showFormulas",
    "rightToLeft",
  ];
  copyAttributes(own("sheetView"), elementNamed(worksheet, "sheetView"), [...viewed, "showRowColHeaders", "view"]);
  copyAttributes(own("pageMargins"), elementNamed(worksheet, "pageMargins"));
  const printed = [
    "blackAndWhite",
    "cellComments",
    "draft",
    "errors",
    "firstPageNumber",
    "pageOrder",
    "useFirstPageNumber",
  ];
  copyAttributes(own("pageSetup"), elementNamed(worksheet, "pageSetup"), printed);
  const options = own("printOptions");
  if (options?.hasAttribute("gridLines") || options?.hasAttribute("headings")) {
    const there = elementNamed(worksheet, "printOptions") ?? placed(worksheet, options);
    copyAttributes(options, there, ["gridLines", "headings", "gridLinesSet"]);
  }
  for (const name of ["ignoredErrors", "phoneticPr"]) {
    const element = own(name);
    if (element) placed(worksheet, element);
  }
}

/** Writes a filter of plain cells again where its header still stands where it was.
 * @returns sentences on a filter that is lost */
export function restoreFilter(sheet: SheetToRestore): string[] {
  const { engine, id, worksheet, kept } = sheet;
  const filter = [...kept.document.documentElement.children].find(({ localName }) => localName === "autoFilter");
  if (!filter) return [];
  const [corner = "A1"] = (filter.getAttribute("ref") ?? "A1").split(":");
  if (!isWhereItWas(engine, id, kept, corner)) {
    return [fileSentence(sheet.language, "movedFilter", { sheet: sheet.name })];
  }
  placed(worksheet, filter);
  return [];
}

/** Gives links to places in the workbook the cell they lead to. */
export function restoreLinks({ worksheet, kept }: SheetToRestore): void {
  const before = new Map(elementsNamed(kept.document, "hyperlink").map((link) => [link.getAttribute("ref"), link]));
  for (const link of elementsNamed(worksheet, "hyperlink")) {
    const known = before.get(link.getAttribute("ref"));
    const sheetOf = (one: Element | undefined) =>
      one
        ?.getAttribute("location")
        ?.replace(/![^!]*$/, "")
        .replace(/^'|'$/g, "")
        .replaceAll("''", "'");
    const location = known?.getAttribute("location");
    if (location && sheetOf(known) === sheetOf(link)) link.setAttribute("location", location);
    else if (link.hasAttribute("location")) {
      link.setAttribute("location", `'${sheetOf(link)?.replaceAll("'", "''")}'!A1`);
    }
    const tip = known?.getAttribute("tooltip");
    if (tip) link.setAttribute("tooltip", tip);
  }
}

/** Whether a cell still holds what it held when the file was opened. */
export function isWhereItWas(engine: Engine, id: string, kept: KeptSheet, address: string): boolean {
  const { row, column } = placeOf(address);
  return engine.cells.read(id, row, column).content === (kept.contents.get(address) ?? "");
}

function copyAttributes(from: Element | null, to: Element | null, names?: readonly string[]): void {
  if (!from || !to) return;
  for (const { name, value } of from.attributes) {
    if (!name.includes(":") && (names === undefined || names.includes(name))) to.setAttribute(name, value);
  }
}

function placed(worksheet: XMLDocument, element: Element): Element {
  return placeInOrder(worksheet.documentElement, worksheet.importNode(element, true));
}
