import type { Area } from "../engine/area";
import type { CellState } from "../engine/cells";
import type { Engine } from "../engine/engine";
import { addressOf, placeOf, rangeOf } from "./cellAddresses";
import { elementNamed, elementsNamed, newElement } from "./spreadsheetXml";
import type { KeptSheet } from "./keptWorkbook";
import { storedFormula, type StoredContext } from "./storedFormula";

/** Writes a sheet's formulas and their results as Excel itself would.
 *
 * The engine marks every formula as an array; here only one that fills several cells stays so, with the results it fills
 * them with, errors are errors and not texts, and a formula whose result is blank is kept.
 * @param texts the texts that cells of the file share
 * @param sheet id of the sheet in the engine
 * @param kept formulas as the opened file says them
 * @param isUntouched whether the workbook is as it was opened, so that values kept with formulas still hold
 * @param context what the formulas of the file may call and link to */
export function writeCells(
  worksheet: XMLDocument,
  texts: readonly string[],
  engine: Engine,
  sheet: string,
  kept: KeptSheet["formulas"],
  isUntouched: boolean,
  context: StoredContext,
): void {
  const cells = new Map(elementsNamed(worksheet, "c").map((cell) => [cell.getAttribute("r") ?? "", cell]));
  const spills: { readonly area: Area; readonly formula: string }[] = [];
  for (const [address, cell] of cells) {
    const { row, column } = placeOf(address);
    const state = engine.cells.read(sheet, row, column);
    if (state.formula === null) {
      if (cell.getAttribute("t") === "s") writeText(cell, texts[Number(cell.textContent)] ?? "", state);
      continue;
    }
    const before = kept.get(address);
    const stored =
      before?.typed === state.formula
        ? before.stored
        : storedFormula(formulaToStore(state.formula.replace(/^=/, ""), elementNamed(cell, "f")?.textContent), context);
    const formula = newElement(cell, "f", {}, stored);
    const area = engine.cells.spill(sheet, row, column);
    const isSpill = area !== null && area.rows * area.columns > 1;
    if (isSpill) {
      formula.setAttribute("t", "array");
      formula.setAttribute("ref", rangeOf(area));
      cell.setAttribute("cm", "1");
      spills.push({ area, formula: address });
    } else cell.removeAttribute("cm");
    cell.replaceChildren(formula);
    const isUncomputed = isUntouched && before?.typed === state.formula && state.value === "#NAME?";
    writeResult(cell, isUncomputed ? before : state);
  }
  for (const { area, formula } of spills) {
    for (const { address, state } of cellsIn(area)) {
      if (address === formula) continue;
      const cell = cells.get(address) ?? addCell(worksheet, cells, address);
      cell.replaceChildren();
      writeResult(cell, state);
    }
  }

  function cellsIn(area: Area): { address: string; state: CellState }[] {
    return Array.from({ length: area.rows * area.columns }, (_, index) => {
      const row = area.row + Math.floor(index / area.columns);
      const column = area.column + (index % area.columns);
      return { address: addressOf(row, column), state: engine.cells.read(sheet, row, column) };
    });
  }
}

// The engine adds arguments that Excel insists on, but takes texts that look like dates for dates.
function formulaToStore(typed: string, exported: string | null | undefined): string {
  const bare = (formula: string) => formula.replace(/"(?:[^"]|"")*"|\s|_xlfn\.|_xlws\./g, "").toUpperCase();
  const withoutTexts = (formula: string) => bare(formula).replace(/\d+-\d+-\d+/g, "");
  return exported && withoutTexts(exported) !== withoutTexts(typed) ? exported.replace(/_xlfn\.|_xlws\./g, "") : typed;
}

// Texts that must not be read as numbers or formulas are marked in the engine, but not in a file. The header of a table
// is written as a text whatever it is in the engine, as Excel demands.
function writeText(cell: Element, text: string, state: CellState): void {
  if (state.kind === "error") {
    cell.replaceChildren();
    writeResult(cell, state);
  }
  if (state.kind !== "text" || state.value === text) return;
  cell.setAttribute("t", "inlineStr");
  const string = newElement(cell, "is");
  string.append(newElement(cell, "t", { "xml:space": "preserve" }, String(state.value)));
  cell.replaceChildren(string);
}

function writeResult(cell: Element, state: Pick<CellState, "kind" | "value">): void {
  const types = { empty: null, number: null, text: "str", boolean: "b", error: "e" } as const;
  const type = types[state.kind];
  if (type) cell.setAttribute("t", type);
  else cell.removeAttribute("t");
  if (state.value === null) return;
  cell.append(
    newElement(cell, "v", {}, typeof state.value === "boolean" ? String(Number(state.value)) : `${state.value}`),
  );
}

function addCell(worksheet: XMLDocument, cells: Map<string, Element>, address: string): Element {
  const { row, column } = placeOf(address);
  const data = elementNamed(worksheet, "sheetData") ?? worksheet.documentElement;
  const rowNumber = (element: Element) => Number(element.getAttribute("r"));
  let line = [...data.children].find((element) => rowNumber(element) === row + 1);
  if (!line) {
    line = newElement(data, "row", { r: row + 1 });
    data.insertBefore(line, [...data.children].find((element) => rowNumber(element) > row + 1) ?? null);
  }
  const cell = newElement(line, "c", { r: address });
  const after = [...line.children].find((other) => placeOf(other.getAttribute("r") ?? "A1").column > column);
  line.insertBefore(cell, after ?? null);
  cells.set(address, cell);
  return cell;
}
