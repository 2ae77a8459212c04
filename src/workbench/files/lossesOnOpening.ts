import type { DefinedName } from "./definedNames";
import { fileSentence, type FileSentence } from "./fileSentences";
import type { PackageSheet } from "./packageSheets";
import { workbookPath } from "./packageSheets";
import { isSettings } from "./settingsPart";
import { elementNamed, elementsNamed } from "./spreadsheetXml";
import type { XlsxPackage } from "./xlsxPackage";

const lostParts: readonly (readonly [RegExp, FileSentence])[] = [
  [/vbaProject/i, "macros"],
  [/^xl\/(threadedComments\/|comments)/, "comments"],
  [/^xl\/pivot(Tables|Cache)\//, "pivots"],
  [/^xl\/externalLinks\//, "external"],
  [/^xl\/(connections|queryTables)/, "connections"],
  [/^xl\/(slicers|timelines)\//, "slicers"],
  [/^xl\/(ctrlProps|activeX)\//, "controls"],
];

/** What of a file the workbook can't hold, one sentence each; empty where everything is kept.
 * @param language display language as a tag */
export function lossesOnOpening(
  file: XlsxPackage,
  sheets: readonly PackageSheet[],
  names: readonly DefinedName[],
  language: string,
): string[] {
  const paths = [...file.paths(), ...file.others];
  const pictures = file.others.filter((path) => /^xl\/media\//.test(path)).length;
  const chartSheets = file.relations(workbookPath(file)).some(({ type }) => type === "chartsheet");
  const ownNames = names.filter(({ name }) => !name.startsWith("_xlnm.")).map(({ name }) => name);
  const richTexts = elementsNamed(file.document("xl/sharedStrings.xml"), "si").filter(
    (text) => elementsNamed(text, "r").length > 1,
  ).length;
  const protectedSheets = sheets.filter(({ document }) => {
    const protection = elementNamed(document, "sheetProtection");
    return protection?.hasAttribute("password") || protection?.hasAttribute("hashValue");
  });
  const otherXml = file.paths().some((path) => /^customXml\/item\d+\.xml$/.test(path) && !isSettings(file, path));
  return [
    ...lostParts
      .filter(([pattern]) => paths.some((path) => pattern.test(path)))
      .map(([, sentence]) => fileSentence(language, sentence)),
    ...(pictures ? [fileSentence(language, "pictures", { count: pictures })] : []),
    ...(chartSheets ? [fileSentence(language, "chartSheets")] : []),
    ...(ownNames.length > 0 ? [fileSentence(language, "names", { names: ownNames.join(", ") })] : []),
    ...(richTexts ? [fileSentence(language, "richTexts", { count: richTexts })] : []),
    ...protectedSheets.map(({ name }) => fileSentence(language, "protection", { sheet: name })),
    ...(otherXml ? [fileSentence(language, "customXml")] : []),
  ];
}
