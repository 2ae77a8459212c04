import type { Ranking } from "./ranking";
import { headLines, ownedColumns, rankingColumns as at, type RankingLayout } from "./rankingLayout";
import type { Style } from "./sheetPlan";

const overallFill = "#DDEBF7";
const noteColor = "#595959";

/** The number formats of a ranking sheet, in en-US as the workbook stores them.
 * @param ranking with at least one unit
 * @param layout of the same ranking
 * @returns formats, row by row over the owned columns */
export function rankingFormats(ranking: Ranking, layout: RankingLayout): readonly (readonly string[])[] {
  const percent = Number.isInteger(Math.round(ranking.target * 1_000_000) / 10_000) ? "0%" : "0.00%";
  const plain = new Array<string>(ownedColumns).fill("General");
  const valued = (format: string) => plain.map((none, column) => (column === 1 ? format : none));
  const figures = ["0", "General", "#,##0", "#,##0", "0.00%", "#,##0", "#,##0"];
  return Array.from({ length: layout.rows }, (_, row) => {
    if (row === headLines.asOf) return valued(ranking.asOf === null ? "General" : "dd/mm/yyyy");
    if (row === headLines.target) return valued(percent);
    return row > layout.header && row !== layout.unreported ? figures : plain;
  });
}

/** The looks of a ranking sheet: a large title, a header that wraps, a marked overall row, quiet notes.
 * @param layout of a ranking sheet
 * @returns areas with what is special about them */
export function rankingStyles(layout: RankingLayout): readonly Style[] {
  const line = { column: 0, rows: 1, columns: ownedColumns };
  const units = { row: layout.firstUnit, rows: layout.lastUnit - layout.firstUnit + 1 };
  const styles: Style[] = [
    { ...line, row: headLines.title, columns: 1, bold: true, size: 16 },
    { row: headLines.asOf, column: 1, rows: headLines.source, columns: 1, align: "Left" },
    { ...line, row: layout.header, bold: true, align: "Center", wrap: true },
    { ...units, column: at.place, columns: 1, align: "Center" },
    { ...line, row: layout.overall, bold: true, fill: overallFill },
  ];
  const notes = layout.rows - layout.overall - 1;
  return notes === 0
    ? styles
    : [...styles, { ...line, row: layout.overall + 1, rows: notes, italic: true, color: noteColor }];
}

/** The widths of the owned columns in characters: names decide the second, the others hold nine digits with separators.
 * @param ranking with at least one unit */
export function rankingWidths(ranking: Ranking): readonly number[] {
  const longest = Math.max(...ranking.units.map(({ name }) => name.length), ranking.headings.base.length);
  return [17, Math.min(44, Math.max(26, longest + 2)), 15, 15, 13, 16, 15];
}
