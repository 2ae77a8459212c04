import type { Language } from "../locales/language";
import { cellName } from "./address";
import { overallLabel } from "./overallLabel";
import type { Ranking } from "./ranking";
import type { RankingColumn } from "./rankingColumns";
import { headColumns, headLines, unitCells, type RankingLayout } from "./rankingLayout";
import type { PlannedRule, Style } from "./sheetPlan";
import { speakSheet, type SpeakSheet } from "./sheetWords";
import { summedShare } from "./summedShare";

const lineHeight = 16;
const headerFill = "#1F4E78";
const headerColor = "#FFFFFF";
const overallFill = "#DDEBF7";
const noteColor = "#595959";
const reached = { fill: "#E2EFDA", color: "#375623", bold: true } as const;
const missed = { fill: "#FCE4D6", color: "#833C0B" } as const;
const warning = "#C00000";

const wholeNumber = "#,##0";
const percent = "0.00%";
const change = '"▲"0;"▼"0;0';

const figures: Readonly<Record<Exclude<RankingColumn, "gap" | "target">, string>> = {
  place: "0",
  unit: "General",
  installs: wholeNumber,
  printed: "General",
  base: wholeNumber,
  coverage: percent,
  secondBase: wholeNumber,
  secondCoverage: percent,
  targetCount: wholeNumber,
  pace: wholeNumber,
  placeBefore: "0",
  change,
  share: percent,
  otherPlace: "0",
  toGain: wholeNumber,
  group: "General",
  owner: "General",
};

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

function targetFormat(share: number): string {
  return Number.isInteger(Math.round(share * 1_000_000) / 10_000) ? "0%" : percent;
}

/** The number formats of a ranking sheet, in en-US as the workbook stores them. A gap of 0 is shown as a mark that the
 * target is reached, which reads without colour too.
 * @param ranking with at least one unit
 * @param layout of the same ranking
 * @param speak in the language of the sheet
 * @returns formats, row by row over the owned columns */
export function rankingFormats(
  ranking: Ranking,
  layout: RankingLayout,
  speak: SpeakSheet,
): readonly (readonly string[])[] {
  const plain = new Array<string>(layout.width).fill("General");
  const { overall, stated, units, wholeTarget } = ranking;
  const whole = wholeTarget === null ? [summedShare(overall), stated && summedShare(stated)] : [wholeTarget];
  const all = [ranking.target, ...units.map(({ target }) => target), ...whole.flatMap((share) => share ?? [])];
  const shares = all.map(targetFormat);
  const formats = {
    ...figures,
    target: shares.includes(percent) ? percent : "0%",
    gap: `${wholeNumber};-${wholeNumber};"${speak("reachedMark")}"`,
  };
  const line = plain.map((none, index) => {
    const column = layout.columns[index];
    return column ? formats[column] : none;
  });
  const differing = plain.map((none, index) => {
    const column = layout.columns[index];
    return column === "installs" || column === "base" ? `+${wholeNumber};-${wholeNumber};0` : none;
  });
  const valued = (value: string, deadline = "General") =>
    plain.map((none, index) =>
      index === headColumns.value ? value : index === headColumns.deadline ? deadline : none,
    );
  return Array.from({ length: layout.rows }, (_, row) => {
    if (row === headLines.asOf) return valued(ranking.asOf === null ? "General" : "dd/mm/yyyy");
    if (row === headLines.target) return valued(targetFormat(ranking.target), "dd/mm/yyyy");
    if (row === layout.difference) return differing;
    return row > layout.header && (layout.notes === null || row < layout.notes - 1) ? line : plain;
  });
}

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
  return Array.from({ length: layout.width }, (_, index) => {
    const column = layout.columns[index];
    return column === undefined ? 12 : column === "unit" ? unit : widths[column];
  });
}
