import type { Engine } from "../engine/engine";
import type { SheetState } from "../engine/sheets";
import { writePrintNames } from "./definedNames";
import { fileSentence } from "./fileSentences";
import type { FileHost } from "./openXlsx";
import { packageSheets, workbookPath } from "./packageSheets";
import { writePageLayout } from "./pageLayoutXml";
import { writeSettings } from "./settingsPart";
import { elementNamed, elementsNamed, newElement } from "./spreadsheetXml";
import { sortChildren } from "./worksheetOrder";
import { writeCells } from "./writeCells";
import { completeColors, numberPriorities, writeCharts, writeRowHeights, writeTableNames } from "./writeSheetParts";
import { XlsxPackage } from "./xlsxPackage";

/** The engine's workbook as an .xlsx that Excel and LibreOffice read.
 * @returns the bytes, and the sentences on what could not be written */
export async function saveXlsx(
  engine: Engine,
  host: FileHost,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly losses: readonly string[] }> {
  await host.settled();
  const file = new XlsxPackage(await engine.exportXlsxParts());
  const states = engine.sheets.all();
  const texts = elementsNamed(file.document("xl/sharedStrings.xml"), "si").map(({ textContent }) => textContent ?? "");
  const rough: string[] = [];
  const missing: string[] = [];
  packageSheets(file).forEach((sheet, position) => {
    const state = states[position];
    if (!state) return;
    writeCells(sheet.document, texts, engine, state.id);
    writeRowHeights(sheet.document, engine, state.id);
    numberPriorities(sheet);
    missing.push(...writeTableNames(file, engine, state, sheet.path));
    rough.push(...writeCharts(file, engine, state, sheet.path));
    writePageLayout(sheet.document, state.page);
    completeColors(sheet.document);
    sortChildren(sheet.document.documentElement);
  });
  const styles = file.document("xl/styles.xml");
  if (styles) completeColors(styles);
  const workbook = file.document(workbookPath(file));
  if (workbook) writeWorkbook(workbook, states, engine.sheets.active());
  writeSettings(file, { workbook: host.settings, document: host.documentSettings });
  const losses = [
    ...(missing.length > 0 ? [fileSentence(host.language, "tables", { names: missing.join(", ") })] : []),
    ...(rough.length > 0 ? [fileSentence(host.language, "chartsRough", { names: rough.join(", ") })] : []),
  ];
  return { bytes: await file.zip(), losses };
}

function writeWorkbook(workbook: XMLDocument, states: readonly SheetState[], active: string): void {
  const root = workbook.documentElement;
  const sheets = elementNamed(workbook, "sheets");
  const views = newElement(root, "bookViews");
  views.append(newElement(root, "workbookView", { activeTab: states.findIndex(({ id }) => id === active) }));
  sheets?.before(views);
  elementsNamed(sheets, "sheet").forEach((sheet, position) => {
    const visibility = states[position]?.visibility;
    if (visibility) sheet.setAttribute("state", visibility);
  });
  writePrintNames(workbook, states);
  root.append(newElement(root, "calcPr", { calcId: 191029 }));
}
