import { areaOfRange, placeOf } from "./cellAddresses";
import type { PackageSheet } from "./packageSheets";
import { elementNamed, elementsNamed, flagAttribute } from "./spreadsheetXml";
import type { XlsxPackage } from "./xlsxPackage";
import { workbookPath } from "./packageSheets";

/** A cell as its file has it. */
export interface FileCell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  /** Number of its style. */
  readonly style: string;
  /** Formula without "="; null where there is none. */
  readonly formula: string | null;
  readonly kind: "empty" | "number" | "text" | "boolean" | "error";
  /** The value, for a formula the one kept with it. */
  readonly value: string | number | boolean | null;
}

/** The cells of a sheet of a file, without those that a formula in another cell fills. */
export function fileCells(sheet: PackageSheet, texts: readonly string[]): FileCell[] {
  const spills = elementsNamed(sheet.document, "f").flatMap((formula) => {
    if (formula.getAttribute("t") !== "array") return [];
    const area = areaOfRange(formula.getAttribute("ref") ?? "A1");
    return area.rows * area.columns > 1 ? [{ anchor: formula.parentElement, area }] : [];
  });
  return elementsNamed(sheet.document, "c").flatMap((cell) => {
    const address = cell.getAttribute("r") ?? "A1";
    const { row, column } = placeOf(address);
    const isFilled = spills.some(
      ({ anchor, area }) =>
        anchor !== cell &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    if (isFilled) return [];
    const formula = elementNamed(cell, "f")?.textContent || null;
    return [{ address, row, column, style: cell.getAttribute("s") ?? "0", formula, ...valueOf(cell, texts) }];
  });
}

function valueOf(cell: Element, texts: readonly string[]): Pick<FileCell, "kind" | "value"> {
  const raw = elementNamed(cell, "v")?.textContent ?? "";
  switch (cell.getAttribute("t")) {
    case "s":
      return { kind: "text", value: texts[Number(raw)] ?? "" };
    case "inlineStr":
      return { kind: "text", value: wholeText(cell) };
    case "str":
      return { kind: "text", value: raw };
    case "b":
      return { kind: "boolean", value: raw === "1" };
    case "e":
      return { kind: "error", value: raw };
    case null:
    default:
      return raw === "" ? { kind: "empty", value: null } : { kind: "number", value: Number(raw) };
  }
}

/** The text of a string element, without the reading aids beside it. */
export function wholeText(container: Element): string {
  return elementsNamed(container, "t")
    .filter((text) => text.parentElement?.localName !== "rPh")
    .map((text) => text.textContent ?? "")
    .join("");
}

/** The texts that cells of a file share. */
export function sharedTexts(file: XlsxPackage): string[] {
  return elementsNamed(file.document(partOfWorkbook(file, "sharedStrings")), "si").map(wholeText);
}

/** The number formats a file's styles bring along, by the number of the style; those every file has are left out. */
export function ownFormats(file: XlsxPackage): ReadonlyMap<string, string> {
  const styles = file.document(partOfWorkbook(file, "styles"));
  const codes = new Map(
    elementsNamed(styles, "numFmt").map((one) => [one.getAttribute("numFmtId"), one.getAttribute("formatCode") ?? ""]),
  );
  const formats = elementsNamed(elementNamed(styles, "cellXfs"), "xf").map((style) => style.getAttribute("numFmtId"));
  return new Map(
    formats.flatMap((id, index) => {
      const code = codes.get(id) ?? (id === "49" ? "@" : undefined);
      return code === undefined ? [] : [[String(index), code] as const];
    }),
  );
}

/** The numbers of the styles that show a number as a day. */
export function dayStyles(file: XlsxPackage): ReadonlySet<string> {
  const own = ownFormats(file);
  const styles = elementsNamed(elementNamed(file.document(partOfWorkbook(file, "styles")), "cellXfs"), "xf");
  return new Set(
    styles.flatMap((style, index) => {
      const code = own.get(String(index))?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "") ?? "";
      const isBuiltIn = ["14", "15", "16", "17", "22"].includes(style.getAttribute("numFmtId") ?? "");
      return isBuiltIn || /[dy]/i.test(code) ? [String(index)] : [];
    }),
  );
}

/** Whether the workbook of a file counts its days from 1904, as those of old Macs do. */
export function countsFrom1904(file: XlsxPackage): boolean {
  return flagAttribute(elementNamed(file.document(workbookPath(file)), "workbookPr"), "date1904");
}

/** Where a file keeps a part of its workbook.
 * @param type last word of the relation's type, e.g. "styles" */
export function partOfWorkbook(file: XlsxPackage, type: string): string {
  return file.relations(workbookPath(file)).find((relation) => relation.type === type)?.target ?? `xl/${type}.xml`;
}
