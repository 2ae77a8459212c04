import type { PageLayout } from "../engine/sheets";
import { elementNamed, elementsNamed, newElement } from "./spreadsheetXml";

/** A name a workbook gives to cells or a formula. */
export interface DefinedName {
  readonly name: string;
  /** Position of the sheet the name belongs to; null where it belongs to the workbook. */
  readonly sheet: number | null;
  readonly refersTo: string;
}

/** A sheet as its print names need it. */
export interface PrintedSheet {
  readonly name: string;
  readonly page: PageLayout;
}

/** The names of a workbook. */
export function readDefinedNames(workbook: XMLDocument | null): DefinedName[] {
  return elementsNamed(workbook, "definedName").map((element) => {
    const sheet = element.getAttribute("localSheetId");
    return {
      name: element.getAttribute("name") ?? "",
      sheet: sheet === null ? null : Number(sheet),
      refersTo: element.textContent ?? "",
    };
  });
}

/** Title rows and print area of a sheet, as the workbook's names say them. */
export function printNames(names: readonly DefinedName[], sheet: number): Partial<PageLayout> {
  const refersTo = (name: string) => names.find((each) => each.name === name && each.sheet === sheet)?.refersTo;
  const rows = /\$(\d+):\$(\d+)/.exec(refersTo("_xlnm.Print_Titles") ?? "");
  const area = refersTo("_xlnm.Print_Area")?.split("!").at(-1)?.replaceAll("$", "");
  return {
    ...(rows && { titleRows: { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } }),
    ...(area && { printArea: area }),
  };
}

/** Writes the names that keep title rows and print areas.
 * @param sheets in the order of the workbook */
export function writePrintNames(workbook: XMLDocument, sheets: readonly PrintedSheet[]): void {
  const root = workbook.documentElement;
  const names = sheets.flatMap(({ name, page }, localSheetId) => {
    const quoted = `'${name.replaceAll("'", "''")}'!`;
    const { titleRows, printArea } = page;
    const area = printArea?.replaceAll("$", "").replace(/[A-Z]+|\d+/gi, (part) => `$${part}`);
    return [
      ...(area ? [newName(root, "_xlnm.Print_Area", localSheetId, quoted + area)] : []),
      ...(titleRows
        ? [newName(root, "_xlnm.Print_Titles", localSheetId, `${quoted}$${titleRows.first + 1}:$${titleRows.last + 1}`)]
        : []),
    ];
  });
  if (names.length === 0) return;
  const list = newElement(root, "definedNames");
  list.append(...names);
  elementNamed(workbook, "sheets")?.after(list);
}

function newName(root: Element, name: string, localSheetId: number, refersTo: string): Element {
  return newElement(root, "definedName", { name, localSheetId }, refersTo);
}
