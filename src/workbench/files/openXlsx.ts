import type { Engine } from "../engine/engine";
import type { HostShape } from "../host";
import { areaOfRange } from "./cellAddresses";
import { placedCharts, readChartFacts } from "./chartFacts";
import { namedAreas, printNames, readDefinedNames } from "./definedNames";
import { formatsApart, plainValidations } from "./extensions";
import { fileCells, ownFormats, sharedTexts } from "./fileCells";
import { fileSentence } from "./fileSentences";
import { keep } from "./keptWorkbook";
import { keptWorkbook, type OpenedSheet } from "./keepWorkbook";
import { lossesOnOpening } from "./lossesOnOpening";
import { withoutNames } from "./namesInFormulas";
import { packageSheets, workbookPath, type PackageSheet } from "./packageSheets";
import { readPageLayout } from "./pageLayoutXml";
import { prepareForEngine } from "./prepareForEngine";
import { repairCells } from "./repairCells";
import { readSettings } from "./settingsPart";
import { expandSharedFormulas } from "./sharedFormulas";
import { elementNamed, elementsNamed, numberAttribute } from "./spreadsheetXml";
import { typedFormula } from "./storedFormula";
import { XlsxPackage } from "./xlsxPackage";

/** What the file needs of the host: the settings an add-in keeps in the document, and the language of sentences. */
export type FileHost = Pick<HostShape, "settings" | "documentSettings" | "language" | "settled" | "unwritten">;

/** Puts the workbook of an .xlsx in place of the engine's.
 * @param bytes the file
 * @returns the sentences on what is not as in Excel
 * @throws Error where the bytes are no .xlsx with a sheet; the workbook stays as it was */
export async function openXlsx(
  engine: Engine,
  host: FileHost,
  bytes: Uint8Array | ArrayBuffer,
): Promise<{ readonly losses: readonly string[] }> {
  const file = await XlsxPackage.unzip(bytes).catch(() => {
    throw new Error(fileSentence(host.language, "notXlsx"));
  });
  const sheets = packageSheets(file);
  if (sheets.length === 0) throw new Error(fileSentence(host.language, "noSheets"));
  for (const { document } of sheets) {
    expandSharedFormulas(document);
    plainValidations(document);
  }
  const workbook = file.document(workbookPath(file));
  const names = readDefinedNames(workbook);
  const areas = namedAreas(names).filter((area) => sheets.some((sheet) => sheet.name === area.sheet));
  const others = names.filter(({ name, sheet }) => sheet !== null || !areas.some((area) => area.name === name));
  const context = { functionNames: engine.functions.names(), links: linkedFiles(file) };
  const typed = (formula: string, result: string) => withoutNames(typedFormula(formula, context, result), others);
  const settings = readSettings(file);
  const prepared = file.copy();
  const apart = sheets.reduce((count, { document }) => count + formatsApart(document), 0);
  const unread = apart + prepareForEngine(prepared, packageSheets(prepared), typed);
  await engine.load(prepared.parts());

  const texts = sharedTexts(file);
  const formats = ownFormats(file);
  const opened = sheets.flatMap((sheet, position): OpenedSheet[] => {
    const id = engine.sheets.named(sheet.name)?.id;
    if (id === undefined) return [];
    const isProtected = engine.sheets.get(id)?.protected === true;
    engine.sheets.update(id, { protected: false });
    engine.sheets.update(id, { position, visibility: sheet.state });
    engine.sheets.setPage(id, { ...readPageLayout(sheet.document), ...printNames(names, position) });
    nameTables(file, engine, id, sheet);
    describeCharts(file, engine, id, sheet);
    const cells = fileCells(sheet, texts);
    repairCells(engine, id, cells, ({ formula, value }) => ownWords(typed(formula ?? "", String(value))), formats);
    engine.sheets.update(id, { protected: isProtected });
    return [{ id, sheet, cells }];
  });
  for (const { name, sheet, range } of areas) {
    const id = engine.sheets.named(sheet)?.id;
    if (id !== undefined) engine.names.add(name, id, areaOfRange(range));
  }
  const active = sheets[numberAttribute(elementNamed(workbook, "workbookView"), "activeTab") ?? 0] ?? sheets[0];
  const shown = active && engine.sheets.named(active.name);
  if (shown?.visibility === "visible") engine.sheets.activate(shown.id);
  keep(engine, keptWorkbook(engine, file, opened, others, context.links));

  replaceAll(host.settings, settings.workbook);
  replaceAll(host.documentSettings, settings.document);
  const losses = lossesOnOpening(file, opened, others, { language: host.language, unread, engine });
  return { losses };
}

/** A formula the engine can be given as it is; null where it must do with what it made of references to tables and to
 * other files. */
function ownWords(formula: string): string | null {
  const outside = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, "");
  return outside.includes("[") && !outside.includes("_xldudf_") ? null : formula;
}

/** The files that formulas link to, by the number they have there. */
function linkedFiles(file: XlsxPackage): string[] {
  const path = workbookPath(file);
  const relations = new Map(file.relations(path).map((relation) => [relation.id, relation.target]));
  return elementsNamed(file.document(path), "externalReference").map((reference) => {
    const id = [...reference.attributes].find(({ localName, prefix }) => localName === "id" && prefix)?.value ?? "";
    const [link] = file.relations(relations.get(id) ?? "").filter(({ type }) => type === "externalLinkPath");
    return decodeURI(link?.target ?? "").replace(/^file:\/\/\/?/, "");
  });
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

function describeCharts(file: XlsxPackage, engine: Engine, id: string, sheet: PackageSheet): void {
  const placed = placedCharts(file, sheet.path);
  const charts = engine.charts.all().filter((chart) => chart.sheet === id);
  if (placed.length !== charts.length) return;
  charts.forEach((chart, index) => {
    const place = placed[index];
    const document = place && file.document(place.path);
    if (!document) return;
    const { series: described, ...facts } = readChartFacts(document, place.label.getAttribute("name") ?? chart.name);
    const series = chart.series.map((one, at) => ({ ...one, ...described[at] }));
    engine.charts.update(chart.id, { ...facts, series });
  });
}

function replaceAll<Value>(target: Map<string, Value>, source: ReadonlyMap<string, Value>): void {
  target.clear();
  for (const [key, value] of source) target.set(key, value);
}
