import type { Language } from "../../locales/language";
import { proseSentences, type ProsePaneSentence } from "../../locales/prose";
import { say } from "../../locales/sentences";
import type { CellValue } from "../grid";
import type { SheetPlan } from "../sheetPlan";
import { sheetText } from "../sheetText";
import { isTotalLabel } from "../totalWords";
import type { ProseCount, ProseReading, ProseRow } from "./proseReading";
import { asOfSentence, dayText, proseFactSentence } from "./proseSentence";

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly format: string;
  readonly cell: (row: ProseRow, number: CellValue) => CellValue;
}

const header = 3;

function used(count: ProseCount | null | undefined): CellValue {
  return count?.used ?? "";
}

function printed(count: ProseCount | null | undefined): CellValue {
  return sheetText(count?.printed ?? "");
}

/** Whether a column of words says more than the numbers beside it. */
function isWorded(rows: readonly ProseRow[], count: (row: ProseRow) => ProseCount | null | undefined): boolean {
  return rows.some((row) => {
    const { used, lowest, highest } = count(row) ?? { used: 0, lowest: 0, highest: 0 };
    return used === null || lowest !== highest;
  });
}

function columnsOf({ rows, earlier }: ProseReading, language: Language): Column[] {
  const words = (key: ProsePaneSentence, day = "") => say(proseSentences, key, { day }, language);
  const dated = earlier.map((day, index) => ({
    day: dayText(day, language),
    of: (row: ProseRow) => row.earlier[index],
  }));
  const hasRates = rows.some(({ rate }) => rate !== null);
  return [
    { heading: words("number"), width: 8, format: "0", cell: (_, number) => number },
    { heading: words("unit"), width: 26, format: "General", cell: ({ name }) => sheetText(name) },
    { heading: words("installs"), width: 15, format: "#,##0", cell: ({ count }) => used(count) },
    ...dated.map(({ day, of }) => ({
      heading: words("installsOn", day),
      width: 18,
      format: "#,##0",
      cell: (row: ProseRow) => used(of(row)),
    })),
    ...(hasRates
      ? [{ heading: words("rate"), width: 12, format: "0.00%", cell: ({ rate }: ProseRow): CellValue => rate ?? "" }]
      : []),
    { heading: words("printed"), width: 22, format: "@", cell: ({ count }) => printed(count) },
    ...dated
      .filter(({ of }) => isWorded(rows, of))
      .map(({ day, of }) => ({
        heading: words("printedOn", day),
        width: 22,
        format: "@",
        cell: (row: ProseRow) => printed(of(row)),
      })),
  ];
}

/** The total's name as reading the sheet again knows it for a total: "Toàn tỉnh Hậu Giang", else "Tổng cộng". */
function totalLabel(name: string, language: Language): string {
  const whole = `Toàn ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return [name, whole].find(isTotalLabel) ?? say(proseSentences, "total", {}, language);
}

function titleOf({ app, total }: ProseReading, language: Language): string {
  const place = total && !isTotalLabel(total.name) ? total.name : null;
  const key = app === null ? (place === null ? "title" : "titlePlace") : place === null ? "titleApp" : "titleAppPlace";
  const text = say(proseSentences, key, { app: app ?? "", place: place ?? "" }, language);
  return sheetText(text);
}

/** The raw counts read from a pasted text as a worksheet: the number used in the installs column, the printed words beside
 * it, a published rate where the text gives one, and no base, which is joined from another sheet.
 * @param reading of a pasted text, with at least one unit
 * @param language of the sheet's name, headings and notes; names and printed words stay as in the text
 * @returns a plan of constants, its header in row 4 */
export function proseSheet(reading: ProseReading, language: Language): SheetPlan {
  const { rows, total, asOf, facts } = reading;
  const columns = columnsOf(reading, language);
  const line = (text: string): CellValue[] => [text, ...new Array<string>(columns.length - 1).fill("")];
  const rowCells = (row: ProseRow, number: CellValue) => columns.map(({ cell }) => cell(row, number));
  const named = total && { ...total, name: totalLabel(total.name, language) };
  const notes = [
    say(proseSentences, "source", {}, language),
    ...(total ? [say(proseSentences, "totalOf", { name: total.name }, language)] : []),
    ...facts.map((fact) => sheetText(proseFactSentence(fact, language))),
  ];
  const cells: CellValue[][] = [
    line(titleOf(reading, language)),
    line(asOfSentence(asOf, language)),
    line(""),
    columns.map(({ heading }) => heading),
    ...rows.map((row, index) => rowCells(row, index + 1)),
    ...(named ? [rowCells(named, "")] : []),
    line(""),
    ...notes.map(line),
  ];
  const lastRow = header + rows.length + (total ? 1 : 0);
  const formats = columns.map(({ format }) => format);
  const plain = new Array<string>(columns.length).fill("General");
  const width = columns.length;
  return {
    sheet: say(proseSentences, "sheet", {}, language),
    owned: { row: 0, column: 0, rows: cells.length, columns: width },
    columnKeys: [],
    cells,
    numberFormats: cells.map((_, row) => (row > header && row <= lastRow ? formats : plain)),
    styles: [
      { row: 0, column: 0, rows: 1, columns: 1, bold: true, size: 16 },
      { row: header, column: 0, rows: 1, columns: width, bold: true, fill: "#DDEBF7", align: "Center", wrap: true },
      { row: header + 1, column: 0, rows: rows.length, columns: 1, align: "Center" },
      ...(total ? [{ row: lastRow, column: 0, rows: 1, columns: width, bold: true }] : []),
      { row: lastRow + 2, column: 0, rows: notes.length, columns: 1, italic: true, color: "#595959" },
    ],
    table: null,
    dataBars: [],
    rules: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: columns.map(({ width }) => width),
    frozenRows: header + 1,
    chart: null,
    print: null,
  };
}
