import type { Engine } from "../engine/engine";
import { placedCharts } from "./chartFacts";
import type { DefinedName } from "./definedNames";
import { fileSentence, type FileSentence } from "./fileSentences";
import type { OpenedSheet } from "./keepWorkbook";
import { workbookPath } from "./packageSheets";
import { cellsOtherwise } from "./resultsOtherwise";
import { isSettings } from "./settingsPart";
import { elementNamed, elementsNamed, flagAttribute } from "./spreadsheetXml";
import { countsFrom1904, partOfWorkbook } from "./fileCells";
import type { XlsxPackage } from "./xlsxPackage";

const parts: readonly (readonly [RegExp, FileSentence])[] = [
  [/vbaProject/i, "macros"],
  [/^xl\/comments/, "comments"],
  [/^xl\/threadedComments\//, "threads"],
  [/^xl\/pivot(Tables|Cache)\//, "pivots"],
  [/^xl\/externalLinks\//, "external"],
  [/^xl\/(connections|queryTables)/, "connections"],
  [/^xl\/(slicers|timelines)\//, "slicers"],
  [/^xl\/(ctrlProps|activeX)\//, "controls"],
  [/^xl\/(diagrams|embeddings)\//, "objects"],
];

/** What a worksheet may hold that is read, kept, or named by a sentence of its own. */
const known = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection autoFilter mergeCells phoneticPr " +
    "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter ignoredErrors drawing " +
    "legacyDrawing controls tableParts extLst"
  ).split(" "),
);

/** How the workbook was opened. */
export interface Opening {
  readonly language: string;
  readonly engine: Engine;
  /** How many conditional formats could not be read. */
  readonly unread: number;
}

/** What of a file the workbook can't show, compute or hold, one sentence each; empty where it is as in Excel.
 * @param names those that formulas do without */
export function lossesOnOpening(
  file: XlsxPackage,
  opened: readonly OpenedSheet[],
  names: readonly DefinedName[],
  { language, engine, unread }: Opening,
): string[] {
  const say = (sentence: FileSentence, words: Readonly<Record<string, string | number>> = {}) =>
    fileSentence(language, sentence, words);
  const paths = [...file.paths(), ...file.others];
  const pictures = file.others.filter((path) => /^xl\/media\//.test(path)).length;
  const isWithChartSheets = file.relations(workbookPath(file)).some(({ type }) => type === "chartsheet");
  const ownNames = names.filter(({ name }) => !name.startsWith("_xlnm.")).map(({ name }) => name);
  const richTexts = elementsNamed(file.document(partOfWorkbook(file, "sharedStrings")), "si").filter(
    (text) => elementsNamed(text, "r").length > 1,
  ).length;
  const otherXml = file.paths().some((path) => /^customXml\/item\d+\.xml$/.test(path) && !isSettings(file, path));
  const ofSheets = opened.flatMap(({ id, sheet: { document, name, path } }) => {
    const children = [...document.documentElement.children].map(({ localName }) => localName);
    const protection = elementNamed(document, "sheetProtection");
    const isLocked = protection?.hasAttribute("password") || protection?.hasAttribute("hashValue");
    const strange = [...new Set(children.filter((child) => !known.has(child)))];
    const charts = engine.charts.all().filter((chart) => chart.sheet === id).length;
    return [
      ...(children.includes("autoFilter") ? [say("filter", { sheet: name })] : []),
      ...(isLocked ? [say("protection", { sheet: name })] : []),
      ...(placedCharts(file, path).length === charts ? [] : [say("charts", { sheet: name })]),
      ...(elementNamed(document, "sparklineGroups") ? [say("sparklines", { sheet: name })] : []),
      ...(strange.length > 0 ? [say("strange", { sheet: name, names: strange.join(", ") })] : []),
    ];
  });
  const { uncomputed, otherwise } = cellsOtherwise(engine, opened, countsFrom1904(file));
  return [
    ...(uncomputed.length > 0 ? [say("uncomputed", { count: uncomputed.length, cells: listed(uncomputed) })] : []),
    ...(otherwise.length > 0 ? [say("otherwise", { count: otherwise.length, cells: listed(otherwise) })] : []),
    ...parts.filter(([pattern]) => paths.some((path) => pattern.test(path))).map(([, sentence]) => say(sentence)),
    ...(pictures ? [say("pictures", { count: pictures })] : []),
    ...(isWithChartSheets ? [say("chartSheets")] : []),
    ...(ownNames.length > 0 ? [say("names", { names: ownNames.join(", ") })] : []),
    ...(richTexts ? [say("richTexts", { count: richTexts })] : []),
    ...(unread ? [say("unreadFormats", { count: unread })] : []),
    ...ofSheets,
    ...(isStructureLocked(file) ? [say("structure")] : []),
    ...(countsFrom1904(file) ? [say("days")] : []),
    ...(otherXml ? [say("customXml")] : []),
  ];
}

function isStructureLocked(file: XlsxPackage): boolean {
  return flagAttribute(elementNamed(file.document(workbookPath(file)), "workbookProtection"), "lockStructure");
}

const listedAtMost = 8;

function listed(cells: readonly string[]): string {
  return [...cells.slice(0, listedAtMost), ...(cells.length > listedAtMost ? ["…"] : [])].join(", ");
}
