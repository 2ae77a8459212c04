import { areaOfRange, placeOf } from "./cellAddresses";
import { countsFrom1904, dayStyles, partOfWorkbook, sharedTexts, wholeText } from "./fileCells";
import { workbookPath, type PackageSheet } from "./packageSheets";
import { convertRules } from "./ruleConversion";
import { elementNamed, elementsNamed, newElement } from "./spreadsheetXml";
import type { XlsxPackage } from "./xlsxPackage";

/** Texts the engine would take for a number, a date, a truth value, a formula or an escape. */
const mistakable = /^\s*(?:[=+\-'#].*|true|false|[\s\d.,/:%()$€₫eEaApPmM+-]*\d[\s\d.,/:%()$€₫eEaApPmM+-]*)\s*$/is;

/** Rewrites a file so that the engine reads what Excel would: texts stay texts, results that a formula spills are left to
 * the formula, days are counted from 1900, and no rule is dropped.
 * @param formula a formula of the file, with the value kept with it, as Excel shows it
 * @returns how many conditional formats the engine can't be told of */
export function prepareForEngine(
  file: XlsxPackage,
  sheets: readonly PackageSheet[],
  formulaOf: (formula: string, result: string) => string,
): number {
  file.makeRelationsRelative();
  const styles = file.document(partOfWorkbook(file, "styles"));
  const isText = textFormats(styles);
  const texts = sharedTexts(file);
  if (countsFrom1904(file)) countFrom1900(file, sheets);
  let lost = 0;
  for (const { document } of sheets) {
    clearSpilledResults(document);
    for (const formula of elementsNamed(document, "f")) {
      const result = elementNamed(formula.parentElement, "v")?.textContent ?? "";
      formula.textContent = formulaOf(formula.textContent ?? "", result);
    }
    lost += convertRules(document);
    for (const name of ["formula", "formula1", "formula2"]) {
      for (const formula of elementsNamed(document, name))
        formula.textContent = formulaOf(formula.textContent ?? "", "");
    }
    for (const cell of elementsNamed(document, "c")) escapeConstant(cell, texts, isText);
  }
  return lost;
}

const daysTo1904 = 1462;

function countFrom1900(file: XlsxPackage, sheets: readonly PackageSheet[]): void {
  elementNamed(file.document(workbookPath(file)), "workbookPr")?.removeAttribute("date1904");
  const days = dayStyles(file);
  for (const cell of sheets.flatMap(({ document }) => elementsNamed(document, "c"))) {
    const value = elementNamed(cell, "v");
    const isNumber = ["n", null].includes(cell.getAttribute("t")) && !elementNamed(cell, "f");
    if (!value || !isNumber || !days.has(cell.getAttribute("s") ?? "0")) continue;
    value.textContent = String(Number(value.textContent) + daysTo1904);
  }
}

function escapeConstant(cell: Element, texts: readonly string[], isText: (style: string) => boolean): void {
  const type = cell.getAttribute("t");
  if (elementNamed(cell, "f") || !["s", "str", "inlineStr"].includes(type ?? "")) return;
  const value = elementNamed(cell, "v")?.textContent ?? "";
  const text = type === "s" ? (texts[Number(value)] ?? "") : type === "str" ? value : wholeText(cell);
  const mustEscape = mistakable.test(text) && !isText(cell.getAttribute("s") ?? "0");
  if (type === "s" && !mustEscape) return;
  cell.setAttribute("t", "str");
  cell.replaceChildren(newElement(cell, "v", {}, mustEscape ? `'${text}` : text));
}

/** Tells by its number whether a style shows cells as plain text; the engine takes such texts as they are. */
function textFormats(styles: XMLDocument | null): (style: string) => boolean {
  const codes = new Map(
    elementsNamed(styles, "numFmt").map((format) => [
      format.getAttribute("numFmtId"),
      format.getAttribute("formatCode"),
    ]),
  );
  const formats = elementsNamed(elementNamed(styles, "cellXfs"), "xf").map((style) => style.getAttribute("numFmtId"));
  return (style) => {
    const id = formats[Number(style)] ?? "0";
    return (codes.get(id) ?? (id === "49" ? "@" : "")) === "@";
  };
}

function clearSpilledResults(document: XMLDocument): void {
  const arrays = elementsNamed(document, "f").filter((formula) => formula.getAttribute("t") === "array");
  const areas = arrays.map((formula) => ({
    anchor: formula.parentElement,
    area: areaOfRange(formula.getAttribute("ref") ?? "A1"),
  }));
  const spills = areas.filter(({ area }) => area.rows * area.columns > 1);
  if (spills.length === 0) return;
  for (const cell of elementsNamed(document, "c")) {
    const { row, column } = placeOf(cell.getAttribute("r") ?? "A1");
    const isSpilled = spills.some(
      ({ anchor, area }) =>
        anchor !== cell &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    if (isSpilled) cell.replaceChildren();
  }
}
