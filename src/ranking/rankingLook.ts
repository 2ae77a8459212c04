import type { Language } from "../locales/language";
import { cellName } from "./address";
import { overallLabel } from "./overallLabel";
import type { Ranking } from "./ranking";
import type { RankingColumn } from "./rankingColumns";
import { headColumns, headLines, unitCells, type RankingLayout } from "./rankingLayout";
import type { PlannedRule, Style } from "./sheetPlan";
import { mostShareDecimals } from "./rowDecimals";
import { speakSheet } from "./sheetWords";

const lineHeight = 16;
/** Of a share before its decimals, with its signs and some air. */
const digitsOfShare = 6;
const headerFill = "#1F4E78";
const headerColor = "#FFFFFF";
const overallFill = "#DDEBF7";
const noteColor = "#595959";
const reached = { fill: "#E2EFDA", color: "#375623", bold: true } as const;
const missed = { fill: "#FCE4D6", color: "#833C0B" } as const;
const warning = "#C00000";

const widths: Readonly<Record<Exclude<RankingColumn, "unit">, number>> = {
  place: 8,
  installs: 13,
  printed: 15,
  base: 13,
  coverage: 11,
  secondBase: 13,
  secondCoverage: 12,
  target: 9,
  targetCount: 12,
  gap: 12,
  pace: 11,
  placeBefore: 11,
  change: 9,
  share: 11,
  otherPlace: 11,
  toGain: 12,
  group: 16,
  owner: 20,
};

/** The looks of a ranking sheet: a large title, a header that wraps, a marked overall row, quiet notes.
 * @param layout of a ranking sheet
 * @param headerLines how many lines the longest heading takes
 * @param size of the title, in points
 * @returns areas with what is special about them */
export function rankingStyles(layout: RankingLayout, headerLines = 1, size = 16): readonly Style[] {
  const line = { column: 0, rows: 1, columns: layout.width };
  const table = { column: 0, columns: layout.columns.length };
  const units = { row: layout.firstUnit, rows: layout.lastUnit - layout.firstUnit + 1 };
  const centered = (["place", "printed", "placeBefore", "change", "otherPlace"] as const).filter((column) =>
    layout.columns.includes(column),
  );
  const styles: Style[] = [
    { ...line, row: headLines.title, columns: 1, bold: true, size },
    { row: headLines.asOf, column: headColumns.value, rows: headLines.source, columns: 1, align: "Left" },
    { row: headLines.target, column: headColumns.deadline, rows: 1, columns: 1, align: "Left" },
    { ...line, row: headLines.stale, columns: 1, bold: true, color: warning },
    {
      ...table,
      row: layout.header,
      rows: 1,
      bold: true,
      fill: headerFill,
      color: headerColor,
      height: headerLines * lineHeight,
      align: "Center",
      wrap: true,
    },
    ...centered.map((column) => ({
      ...units,
      column: layout.columns.indexOf(column),
      columns: 1,
      align: "Center" as const,
    })),
    { ...table, row: layout.overall, rows: 1, bold: true, fill: overallFill },
  ];
  const under = layout.rows - layout.overall - 1;
  return under === 0
    ? styles
    : [...styles, { ...line, row: layout.overall + 1, rows: under, italic: true, color: noteColor }];
}

/** The colours of gaps, by formulas that Excel has without the add-in: reached and not reached.
 * @param layout of a ranking sheet
 * @returns rules, none where it has no gaps */
export function rankingRules(layout: RankingLayout): readonly PlannedRule[] {
  if (!layout.columns.includes("gap")) return [];
  const units = unitCells(layout, "gap");
  const area = { ...units, rows: units.rows + 1 };
  const first = `$${cellName(area)}`;
  return [
    { area, formula: `=AND(ISNUMBER(${first}),${first}=0)`, ...reached },
    { area, formula: `=AND(ISNUMBER(${first}),${first}>0)`, ...missed },
  ];
}

/** The widths of the owned columns in characters: names decide the second, the others hold nine digits with separators.
 * @param ranking with at least one unit
 * @param layout of the same ranking
 * @param language of its labels */
export function rankingWidths(ranking: Ranking, layout: RankingLayout, language: Language): readonly number[] {
  const longest = ranking.units.reduce((most, { name }) => Math.max(most, name.length), 0);
  const label = overallLabel(ranking, layout, speakSheet(language));
  const unit = Math.min(44, Math.max(24, longest + 2, label.length));
  const shares = mostShareDecimals(ranking, layout) + digitsOfShare;
  return Array.from({ length: layout.width }, (_, index) => {
    const column = layout.columns[index];
    if (column === undefined) return 12;
    if (column === "unit") return unit;
    const isShare = column === "coverage" || column === "secondCoverage";
    return isShare ? Math.max(widths[column], shares) : widths[column];
  });
}
