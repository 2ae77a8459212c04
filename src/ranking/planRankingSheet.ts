import type { Language } from "../locales/language";
import { basesLine } from "./basesLine";
import type { BuildChoices, SheetMode } from "./buildChoices";
import { countedWords } from "./countedWords";
import type { CellValue } from "./grid";
import type { Ranking } from "./ranking";
import { rankingCells } from "./rankingCells";
import { headLines, rankingLayout, unitCells, type RankingLayout } from "./rankingLayout";
import { rankingFormats } from "./rankingFormats";
import { rankingRules, rankingStyles, rankingWidths } from "./rankingLook";
import type { PlannedChart, PlannedPrint, SheetPlan } from "./sheetPlan";
import { sheetNotes } from "./sheetNotes";
import { sheetWriting } from "./sheetWriting";
import { rankingHeadings, speakSheet, type SpeakSheet } from "./sheetWords";
import { shownUnits } from "./shownUnits";
import { titleSize } from "./titleSize";
import { wrapLines } from "./wrapLines";

/** The name of the ranking's table, by which its sheet is found again. */
export const rankingTableName = "BLUEZONE_XepHang";

/** The name of the ranking's chart, by which it is found again. */
export const rankingChartName = "BLUEZONE_BieuDo";

/** How a ranking sheet is written; what is left out is a live sheet with all units. */
export interface SheetOptions extends Pick<BuildChoices, "top" | "bottom" | "around" | "toGain"> {
  /** Of the sheet's name, headings, labels and notes. */
  readonly language: Language;
  readonly mode?: SheetMode | undefined;
  /** Sentences to stand under the table, such as findings that matter. */
  readonly notes?: readonly string[] | undefined;
}

const tableStyle = "TableStyleMedium2";
const barColor = "#5B9BD5";
const targetColor = "#C00000";
const chartRows = 14;
/** About as many rows as stay readable on one landscape page of A4, the chart among them. */
const rowsOfPage = 52;

/** A ranking as a worksheet: title, day, base, target and source lines, the table, the overall row, notes, data bars,
 * a chart and the print set-up. In a live sheet every figure is a formula that leads back to a raw cell.
 * @param ranking with at least one unit
 * @param options language, mode and what is shown
 * @returns the plan of the whole sheet
 * @throws RangeError where the ranking has no unit */
export function planRankingSheet(ranking: Ranking, options: SheetOptions): SheetPlan {
  if (ranking.units.length === 0) throw new RangeError("a ranking sheet needs at least one unit");
  const { language, mode = "live", toGain = false } = options;
  const speak = speakSheet(language);
  const shown = shownUnits(ranking.units, options);
  const unnoted = rankingLayout(ranking, 0, toGain);
  const { note } = basesLine(ranking, unnoted, language);
  const sentences = [
    ...(note === null ? [] : [note]),
    ...sheetNotes(ranking, shown, language),
    ...(options.notes ?? []),
  ];
  const widths = rankingWidths(ranking, unnoted, language);
  const lineWidth = widths.reduce((sum, width) => sum + width, 0);
  const lines = sentences.flatMap((sentence) => wrapLines(sentence, lineWidth));
  const notes = lines.length === 0 ? [] : [speak("notes"), ...lines];
  const layout = rankingLayout(ranking, notes.length, toGain);
  const columns = layout.columns.length;
  const bars = layout.columns.includes("coverage");
  const cells = rankingCells(sheetWriting(ranking, layout, mode, language), notes);
  return {
    sheet: speak("rankingSheet"),
    owned: { row: 0, column: 0, rows: layout.rows, columns: layout.width },
    cells,
    numberFormats: rankingFormats(ranking, layout, language),
    styles: rankingStyles(
      layout,
      headerLines(cells[layout.header] ?? [], widths),
      titleSize(String(cells[headLines.title]?.[0]), lineWidth),
    ),
    table: {
      name: rankingTableName,
      area: { row: layout.header, column: 0, rows: ranking.units.length + 1, columns },
      style: tableStyle,
    },
    dataBars: bars ? [{ area: unitCells(layout, "coverage"), color: barColor }] : [],
    rules: rankingRules(layout),
    hiddenRows: shown.flatMap((isShown, index) => (isShown ? [] : [layout.firstUnit + index])),
    columnKeys: layout.columns,
    hiddenColumns: [],
    columnWidths: widths,
    frozenRows: layout.firstUnit,
    chart: plannedChart(ranking, layout, language),
    print: plannedPrint(ranking, layout, shown.filter((isShown) => !isShown).length, speak),
  };
}

/** Bold letters are wider than the digits that widths are counted in. */
function headerLines(headings: readonly CellValue[], widths: readonly number[]): number {
  const lines = headings.map((heading, column) => wrapLines(String(heading), (widths[column] ?? 12) - 1).length);
  return Math.max(1, ...lines);
}

function plannedChart(ranking: Ranking, layout: RankingLayout, language: Language): PlannedChart | null {
  const ranked = ranking.units.filter(({ place }) => place !== null).length;
  if (ranked === 0) return null;
  const headings = rankingHeadings(ranking, language);
  const column = layout.columns.includes("coverage") ? "coverage" : "installs";
  const cells = (of: "unit" | "coverage" | "installs" | "target") => unitCells(layout, of, ranked);
  const speak = speakSheet(language);
  return {
    name: rankingChartName,
    title: column === "coverage" ? speak("chartTitle") : countedWords(ranking.headings.installs, language).chart,
    categories: cells("unit"),
    values: cells(column),
    seriesName: headings[column],
    color: barColor,
    numberFormat: column === "coverage" ? "0%" : "#,##0",
    target: column === "coverage" ? { values: cells("target"), seriesName: headings.target, color: targetColor } : null,
    place: { row: layout.rows + 1, column: 0, rows: chartRows, columns: layout.columns.length },
  };
}

function plannedPrint(ranking: Ranking, layout: RankingLayout, hidden: number, speak: SpeakSheet): PlannedPrint {
  const sheet = ranking.sheet.replaceAll("&", "&&");
  return {
    landscape: true,
    pagesWide: 1,
    pagesTall: layout.rows - hidden + chartRows <= rowsOfPage ? 1 : null,
    titleRow: layout.header,
    footerLeft: speak("footer", { sheet }),
    footerCenter: "&D",
    footerRight: speak("page"),
  };
}
