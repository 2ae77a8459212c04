import type { CellValue } from "./grid";
import { headRows } from "./headRows";
import { overallRows } from "./overallRows";
import { distinctHeadings, sheetText } from "./sheetText";
import { lineOf, type SheetWriting } from "./sheetWriting";
import { rankingHeadings } from "./sheetWords";
import { unitRow } from "./unitRow";

/** The cells of a ranking sheet. In a live sheet counts refer to the raw cells and everything else is worked out from them
 * by formulas that Excel has without the add-in.
 * @param writing of a ranking with at least one unit
 * @param notes the lines under the table
 * @returns formulas and values, row by row over the owned columns */
export function rankingCells(writing: SheetWriting, notes: readonly string[]): readonly (readonly CellValue[])[] {
  const { ranking, layout, language } = writing;
  const headings = rankingHeadings(ranking, language);
  const header = distinctHeadings(layout.columns.map((column) => headings[column])).map(sheetText);
  const blank = lineOf(layout, {});
  const noteLine = (note: string) => [sheetText(note), ...blank.slice(1)];
  return [
    ...headRows(writing),
    [...header, ...blank.slice(header.length)],
    ...ranking.units.map((unit, index) => unitRow(writing, unit, layout.firstUnit + index)),
    ...overallRows(writing),
    ...(notes.length === 0 ? [] : [blank, ...notes.map(noteLine)]),
  ];
}
