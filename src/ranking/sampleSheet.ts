import type { Language } from "../locales/language";
import { say } from "../locales/sentences";
import { sheetSentences, type SheetSentence } from "../locales/sheet";
import type { CellValue } from "./grid";
import type { SheetPlan } from "./sheetPlan";

const units: readonly (readonly [name: string, installs: number, population: number, printed: string])[] = [
  ["Huyện Phụng Hiệp", 13200, 188000, "hơn 13.200"],
  ["Thành phố Vị Thanh", 10000, 73322, "trên 10.000"],
  ["Huyện Châu Thành A", 9640, 97500, "9.640"],
  ["Huyện Vị Thủy", 7600, 91500, "hơn 7.600"],
  ["Huyện Châu Thành", 7570, 84095, "gần 7.570"],
  ["Thành phố Ngã Bảy", 6000, 57000, "gần 6.000"],
  ["Thị xã Long Mỹ", 5300, 64000, "gần 5.300"],
  ["Huyện Long Mỹ", 3700, 77600, "hơn 3.700"],
];

const columns = 5;
const header = 3;
const totalRow = header + units.length + 1;

/** The sample raw counts "Hậu Giang 16-8-2020" as a worksheet: eight districts with the installs a newspaper printed,
 * in words and as the number used, and illustrative populations that add up to the province's 733,017.
 * @param language of the sheet's name, headings and notes; place names and printed words stay Vietnamese
 * @returns a plan of constants, with installs in C5:C12 and populations in D5:D12
 * @see measures 5 */
export function sampleSheet(language: Language): SheetPlan {
  const words = (key: SheetSentence) => say(sheetSentences, key, {}, language);
  const line = (text: string) => [text, "", "", "", ""];
  const cells: CellValue[][] = [
    line(words("sampleTitle")),
    line(words("sampleAsOf")),
    line(""),
    [
      words("sampleNumber"),
      words("sampleUnit"),
      words("sampleInstalls"),
      words("samplePopulation"),
      words("sampleWords"),
    ],
    ...units.map(([name, installs, population, printed], index) => [index + 1, name, installs, population, printed]),
    ["", words("sampleTotal"), 63163, 733017, "63.163"],
    line(""),
    line(words("sampleSource")),
    line(words("sampleMovement")),
    line(words("sampleIllustrative")),
  ];
  const figures = ["0", "General", "#,##0", "#,##0", "@"];
  const plain = new Array<string>(columns).fill("General");
  return {
    sheet: words("sampleSheet"),
    owned: { row: 0, column: 0, rows: cells.length, columns },
    columnKeys: [],
    cells,
    numberFormats: cells.map((_, row) => (row > header && row <= totalRow ? figures : plain)),
    styles: [
      { row: 0, column: 0, rows: 1, columns: 1, bold: true, size: 16 },
      { row: header, column: 0, rows: 1, columns, bold: true, fill: "#DDEBF7", align: "Center", wrap: true },
      { row: header + 1, column: 0, rows: units.length, columns: 1, align: "Center" },
      { row: totalRow, column: 0, rows: 1, columns, bold: true },
      { row: totalRow + 2, column: 0, rows: 3, columns: 1, italic: true, color: "#595959" },
    ],
    table: null,
    dataBars: [],
    rules: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: [8, 26, 15, 20, 22],
    frozenRows: header + 1,
    chart: null,
    print: null,
  };
}
