import type { Engine } from "../engine/engine";
import type { SheetState } from "../engine/sheets";
import { rangeOf } from "./cellAddresses";
import { writeNames, type DefinedName } from "./definedNames";
import { partOfWorkbook } from "./fileCells";
import { fileSentence } from "./fileSentences";
import { keptOf, type KeptSheet, type KeptWorkbook } from "./keptWorkbook";
import type { FileHost } from "./openXlsx";
import { packageSheets, workbookPath, type PackageSheet } from "./packageSheets";
import { writePageLayout } from "./pageLayoutXml";
import { restoreNotes } from "./restoreNotes";
import {
  isWhereItWas,
  restoreFilter,
  restoreLinks,
  restoreRules,
  restoreSettings,
  restoreStyles,
  type SheetToRestore,
} from "./restoreSheet";
import { restoreRichTexts } from "./restoreTexts";
import { restoreWorkbook } from "./restoreWorkbook";
import { writeSettings } from "./settingsPart";
import { elementNamed, elementsNamed, newElement } from "./spreadsheetXml";
import { StyleSheet } from "./styleSheet";
import { sortChildren } from "./worksheetOrder";
import { writeCells } from "./writeCells";
import { completeColors, numberPriorities, writeCharts, writeTableNames } from "./writeSheetParts";
import { writeSizes } from "./writeSizes";
import { XlsxPackage } from "./xlsxPackage";

/** The engine's workbook as an .xlsx that Excel and LibreOffice read.
 * @returns the bytes, and the sentences on what could not be written */
export async function saveXlsx(
  engine: Engine,
  host: FileHost,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly losses: readonly string[] }> {
  await host.settled();
  const file = new XlsxPackage(await engine.exportXlsxParts());
  const kept = keptOf(engine);
  const { language } = host;
  const states = engine.sheets.all();
  const texts = elementsNamed(file.document("xl/sharedStrings.xml"), "si").map(({ textContent }) => textContent ?? "");
  const context = { functionNames: engine.functions.names(), links: kept?.links ?? [] };
  const styles = styleSheet(file, kept);
  const isUntouched = kept !== null && isAsOpened(engine, kept);
  const losses: string[] = [];
  const rough: string[] = [];
  const missing: string[] = [];
  packageSheets(file).forEach((sheet, position) => {
    const state = states[position];
    if (!state) return;
    const { id, name } = state;
    const before = kept?.sheets.get(id);
    writeCells(sheet.document, texts, engine, id, before?.formulas ?? new Map(), isUntouched, context);
    writeSizes(sheet.document, engine, id, before?.sizes);
    numberPriorities(sheet);
    missing.push(...writeTableNames(file, engine, state, sheet.path));
    rough.push(...writeCharts(file, engine, state, sheet.path));
    writePageLayout(sheet.document, state.page);
    completeColors(sheet.document);
    if (kept && styles) {
      const restored = { engine, id, name, language, worksheet: sheet.document, kept: before ?? emptySheet(sheet) };
      restoreStyles(restored, kept, styles);
      losses.push(...restoreRules(restored, styles));
      if (before) losses.push(...restoreOthers(file, sheet.path, { ...restored, kept: before }, kept));
      numberPriorities(sheet);
    }
    sortChildren(sheet.document.documentElement);
  });
  const written = file.document(partOfWorkbook(file, "styles"));
  if (written) completeColors(written);
  if (styles) file.place(partOfWorkbook(file, "styles"), styles.document);
  if (kept) restoreWorkbook(file, kept);
  const workbook = file.document(workbookPath(file));
  if (workbook) writeWorkbook(workbook, engine, kept);
  writeSettings(file, { workbook: host.settings, document: host.documentSettings });
  if (missing.length > 0) losses.push(fileSentence(language, "tables", { names: missing.join(", ") }));
  const boxes = engine.shapes.all().map((shape) => shape.name);
  if (boxes.length > 0) losses.push(fileSentence(language, "textBoxes", { names: boxes.join(", ") }));
  losses.push(...host.unwritten.map((what) => fileSentence(language, what)));
  if (rough.length > 0) losses.push(fileSentence(language, "chartsRough", { names: rough.join(", ") }));
  return { bytes: await file.zip(), losses };
}

function isAsOpened(engine: Engine, kept: KeptWorkbook): boolean {
  return [...kept.sheets].every(([id, sheet]) =>
    [...sheet.contents.keys()].every((address) => isWhereItWas(engine, id, sheet, address)),
  );
}

function styleSheet(file: XlsxPackage, kept: KeptWorkbook | null): StyleSheet | null {
  const own = kept?.file.document(partOfWorkbook(kept.file, "styles"));
  const exported = file.document(partOfWorkbook(file, "styles"));
  return own && exported ? new StyleSheet(own, exported) : null;
}

/** A sheet that came after the file was opened. */
function emptySheet({ name, path, document }: PackageSheet): KeptSheet {
  const none = new Map<string, never>();
  const maps = { formulas: none, looks: none, conditionalFormats: none, dataValidations: none, contents: none };
  return { name, path, document, sizes: undefined, ...maps };
}

function restoreOthers(file: XlsxPackage, path: string, sheet: SheetToRestore, kept: KeptWorkbook): string[] {
  restoreSettings(sheet);
  restoreLinks(sheet);
  restoreRichTexts(sheet, kept);
  return [...restoreFilter(sheet), ...restoreNotes(file, path, sheet, kept)];
}

function writeWorkbook(workbook: XMLDocument, engine: Engine, kept: KeptWorkbook | null): void {
  const root = workbook.documentElement;
  const states = engine.sheets.all();
  const active = engine.sheets.active();
  const sheets = elementNamed(workbook, "sheets");
  const views = newElement(root, "bookViews");
  views.append(newElement(root, "workbookView", { activeTab: states.findIndex(({ id }) => id === active) }));
  sheets?.before(views);
  elementsNamed(sheets, "sheet").forEach((sheet, position) => {
    const visibility = states[position]?.visibility;
    if (visibility) sheet.setAttribute("state", visibility);
  });
  writeNames(workbook, states, [...areaNames(engine), ...otherNames(states, kept)]);
  root.append(newElement(root, "calcPr", { calcId: 191029 }));
}

function areaNames(engine: Engine): DefinedName[] {
  return engine.names.all().flatMap(({ name, sheet, area }) => {
    const of = engine.sheets.get(sheet)?.name.replaceAll("'", "''");
    const range = rangeOf(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
    return of === undefined ? [] : [{ name, sheet: null, refersTo: `'${of}'!${range}` }];
  });
}

/** Names the engine does not know; those of sheets that are gone are gone with them, printing has its own. */
function otherNames(states: readonly SheetState[], kept: KeptWorkbook | null): DefinedName[] {
  const printing = ["_xlnm.print_area", "_xlnm.print_titles"];
  return (kept?.names ?? []).flatMap(({ sheet, ...name }) => {
    const position = states.findIndex(({ id }) => id === sheet);
    if (printing.includes(name.name.toLowerCase()) || (sheet !== null && position < 0)) return [];
    return [{ ...name, sheet: sheet === null ? null : position }];
  });
}
