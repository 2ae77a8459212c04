import { areaOfRange, placeOf } from "./cellAddresses";
import type { DefinedName } from "./definedNames";
import type { PackageSheet } from "./packageSheets";
import { elementNamed, elementsNamed, newElement } from "./spreadsheetXml";
import { typedFormula } from "./storedFormula";
import type { XlsxPackage } from "./xlsxPackage";

/** Texts the engine would take for a number, a date, a truth value, a formula or an escape. */
const mistakable = /^\s*(?:[=+\-'#].*|true|false|[\s\d.,/:%()$€₫eEaApPmM+-]*\d[\s\d.,/:%()$€₫eEaApPmM+-]*)\s*$/is;

/** Rewrites a file so that the engine reads what Excel would: texts stay texts, formulas find their functions, results
 * that a formula spills are left to the formula, and no conditional format is dropped.
 * @param names the workbook's names, whose cells take their place in formulas
 * @param functionNames the custom functions known */
export function prepareForEngine(
  file: XlsxPackage,
  sheets: readonly PackageSheet[],
  names: readonly DefinedName[],
  functionNames: readonly string[],
): void {
  const formulaOf = (formula: string) => withoutNames(typedFormula(formula, functionNames), names);
  const isText = textFormats(file.document("xl/styles.xml"));
  const texts = elementsNamed(file.document("xl/sharedStrings.xml"), "si").map(wholeText);
  for (const { document } of sheets) {
    clearSpilledResults(document);
    for (const formula of elementsNamed(document, "f")) formula.textContent = formulaOf(formula.textContent ?? "");
    for (const formula of elementsNamed(document, "formula"))
      formula.textContent = formulaOf(formula.textContent ?? "");
    for (const cell of elementsNamed(document, "c")) escapeConstant(cell, texts, isText);
    elementsNamed(document, "conditionalFormatting").forEach(splitRules);
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

/** The text of a string element, without the reading aids beside it. */
function wholeText(container: Element): string {
  return elementsNamed(container, "t")
    .filter((text) => text.parentElement?.localName !== "rPh")
    .map((text) => text.textContent ?? "")
    .join("");
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

function splitRules(format: Element): void {
  const [, ...others] = elementsNamed(format, "cfRule");
  for (const rule of others.reverse()) {
    const own = format.cloneNode(false);
    own.appendChild(rule);
    format.after(own);
  }
}

function withoutNames(formula: string, names: readonly DefinedName[]): string {
  return names
    .filter(({ name }) => !name.startsWith("_xlnm.") && formula.toLowerCase().includes(name.toLowerCase()))
    .reduce((text, { name, refersTo }) => replaceName(text, name, refersTo), formula);
}

function replaceName(formula: string, name: string, refersTo: string): string {
  const whole = new RegExp(`(?<![\\w.!'\\]À-ỹ])${name.replace(/[.\\?]/g, "\\$&")}(?![\\w.(!\\[À-ỹ])`, "gi");
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(whole, () => refersTo)))
    .join("");
}
