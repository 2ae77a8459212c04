import type { PageLayout } from "../engine/sheets";
import { elementNamed, elementsNamed, flagAttribute, newElement } from "./spreadsheetXml";

/** A name a workbook gives to cells or a formula. */
export interface DefinedName {
  readonly name: string;
  /** Position of the sheet the name belongs to; null where it belongs to the workbook. */
  readonly sheet: number | null;
  readonly refersTo: string;
  readonly hidden?: boolean;
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
      ...(flagAttribute(element, "hidden") ? { hidden: true } : {}),
    };
  });
}

/** Names for cells of the workbook that every sheet may use; the engine knows of no others.
 * @returns the area each stands for, with the name of its sheet */
export function namedAreas(names: readonly DefinedName[]): { name: string; sheet: string; range: string }[] {
  return names.flatMap(({ name, sheet, refersTo }) => {
    const [, quoted, plain, range] = areaPattern.exec(refersTo) ?? [];
    const isOwn = sheet === null && !name.startsWith("_xlnm.") && /^[\p{L}\p{N}_.]+$/u.test(name);
    if (!isOwn || range === undefined) return [];
    return [{ name, sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", range: range.replaceAll("$", "") }];
  });
}

const areaPattern = /^(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/u;

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

/** Writes the names of a workbook, those that keep title rows and print areas among them.
 * @param sheets in the order of the workbook
 * @param others all but those for printing */
export function writeNames(
  workbook: XMLDocument,
  sheets: readonly PrintedSheet[],
  others: readonly DefinedName[],
): void {
  const root = workbook.documentElement;
  const own = others.map(({ name, sheet, refersTo, hidden }) =>
    newElement(
      root,
      "definedName",
      { name, localSheetId: sheet ?? undefined, hidden: hidden === true ? 1 : undefined },
      refersTo,
    ),
  );
  const print = sheets.flatMap(({ name, page }, localSheetId) => {
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
  const names = [...print, ...own].sort((a, b) => order(a).localeCompare(order(b), "en"));
  if (names.length === 0) return;
  const list = newElement(root, "definedNames");
  list.append(...names);
  (elementNamed(workbook, "externalReferences") ?? elementNamed(workbook, "sheets"))?.after(list);
}

function order(name: Element): string {
  return `${name.getAttribute("name")?.toLowerCase()} ${name.getAttribute("localSheetId") ?? ""}`;
}

function newName(root: Element, name: string, localSheetId: number, refersTo: string): Element {
  return newElement(root, "definedName", { name, localSheetId }, refersTo);
}
