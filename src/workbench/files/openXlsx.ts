import type { Engine } from "../engine/engine";
import type { HostShape } from "../host";
import { areaOfRange } from "./cellAddresses";
import { placedCharts, readChartFacts } from "./chartFacts";
import { printNames, readDefinedNames } from "./definedNames";
import { fileSentence } from "./fileSentences";
import { lossesOnOpening } from "./lossesOnOpening";
import { packageSheets, workbookPath, type PackageSheet } from "./packageSheets";
import { readPageLayout } from "./pageLayoutXml";
import { prepareForEngine } from "./prepareForEngine";
import { readSettings } from "./settingsPart";
import { elementNamed, numberAttribute } from "./spreadsheetXml";
import { XlsxPackage } from "./xlsxPackage";

/** What the file needs of the host: the settings an add-in keeps in the document, and the language of sentences. */
export type FileHost = Pick<HostShape, "settings" | "documentSettings" | "language" | "settled">;

/** Puts the workbook of an .xlsx in place of the engine's.
 * @param bytes the file
 * @returns the sentences on what could not be kept
 * @throws Error where the bytes are no .xlsx with a sheet; the workbook stays as it was */
export async function openXlsx(
  engine: Engine,
  host: FileHost,
  bytes: Uint8Array | ArrayBuffer,
): Promise<{ readonly losses: readonly string[] }> {
  const file = await XlsxPackage.unzip(bytes);
  const sheets = packageSheets(file);
  if (sheets.length === 0) throw new Error(fileSentence(host.language, "noSheets"));
  const workbook = file.document(workbookPath(file));
  const names = readDefinedNames(workbook);
  const losses = lossesOnOpening(file, sheets, names, host.language);
  const settings = readSettings(file);
  prepareForEngine(file, sheets, names, engine.functions.names());
  await engine.load(file.parts());

  sheets.forEach((sheet, position) => {
    const id = engine.sheets.named(sheet.name)?.id;
    if (id === undefined) return;
    const isProtected = engine.sheets.get(id)?.protected === true;
    engine.sheets.update(id, { protected: false });
    engine.sheets.update(id, { position, visibility: sheet.state });
    engine.sheets.setPage(id, { ...readPageLayout(sheet.document), ...printNames(names, position) });
    nameTables(file, engine, id, sheet);
    if (!describeCharts(file, engine, id, sheet)) {
      losses.push(fileSentence(host.language, "charts", { sheet: sheet.name }));
    }
    engine.sheets.update(id, { protected: isProtected });
  });
  const active = sheets[numberAttribute(elementNamed(workbook, "workbookView"), "activeTab") ?? 0] ?? sheets[0];
  const shown = active && engine.sheets.named(active.name);
  if (shown?.visibility === "visible") engine.sheets.activate(shown.id);

  replaceAll(host.settings, settings.workbook);
  replaceAll(host.documentSettings, settings.document);
  return { losses };
}

function nameTables(file: XlsxPackage, engine: Engine, id: string, sheet: PackageSheet): void {
  for (const { type, target } of file.relations(sheet.path)) {
    const table = type === "table" ? file.document(target)?.documentElement : undefined;
    if (!table) continue;
    const { row, column } = areaOfRange(table.getAttribute("ref") ?? "A1");
    const found = engine.tables
      .all()
      .find((each) => each.sheet === id && each.area.row === row && each.area.column === column);
    const name = table.getAttribute("displayName") ?? table.getAttribute("name");
    if (found && name) engine.tables.update(found.id, { name });
  }
}

function describeCharts(file: XlsxPackage, engine: Engine, id: string, sheet: PackageSheet): boolean {
  const placed = placedCharts(file, sheet.path);
  const charts = engine.charts.all().filter((chart) => chart.sheet === id);
  if (placed.length !== charts.length) return false;
  charts.forEach((chart, index) => {
    const place = placed[index];
    const document = place && file.document(place.path);
    if (!document) return;
    const { series: described, ...facts } = readChartFacts(document, place.label.getAttribute("name") ?? chart.name);
    const series = chart.series.map((one, at) => ({ ...one, ...described[at] }));
    engine.charts.update(chart.id, { ...facts, series });
  });
  return true;
}

function replaceAll<Value>(target: Map<string, Value>, source: ReadonlyMap<string, Value>): void {
  target.clear();
  for (const [key, value] of source) target.set(key, value);
}
