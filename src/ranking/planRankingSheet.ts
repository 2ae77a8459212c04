import type { Language } from "../locales/language";
import { say } from "../locales/sentences";
import { sheetSentences } from "../locales/sheet";
import type { Ranking } from "./ranking";
import { rankingCells } from "./rankingCells";
import { ownedColumns, rankingColumns as at, rankingLayout, unitCells, type RankingLayout } from "./rankingLayout";
import { rankingFormats, rankingStyles, rankingWidths } from "./rankingLook";
import type { PlannedChart, PlannedPrint, SheetPlan } from "./sheetPlan";

/** The name of the ranking's table, by which its sheet is found again. */
export const rankingTableName = "BLUEZONE_XepHang";

/** The name of the ranking's chart, by which it is found again. */
export const rankingChartName = "BLUEZONE_BieuDo";

const tableStyle = "TableStyleMedium2";
const barColor = "#5B9BD5";
const chartColumn = 8;

/** A ranking as a worksheet: title, as-of, base, target and source lines, the table, the overall row, notes, data bars,
 * a bar chart and the print set-up. Every figure is a formula that leads back to a raw cell.
 * @param ranking with at least one unit
 * @param language of the sheet's name, headings, labels and notes
 * @returns the plan of the whole sheet
 * @throws RangeError where the ranking has no unit */
export function planRankingSheet(ranking: Ranking, language: Language): SheetPlan {
  if (ranking.units.length === 0) throw new RangeError("a ranking sheet needs at least one unit");
  const layout = rankingLayout(ranking);
  const table = { row: layout.header, column: 0, rows: ranking.units.length + 1, columns: ownedColumns };
  return {
    sheet: say(sheetSentences, "rankingSheet", {}, language),
    owned: { row: 0, column: 0, rows: layout.rows, columns: ownedColumns },
    cells: rankingCells(ranking, layout, language),
    numberFormats: rankingFormats(ranking, layout),
    styles: rankingStyles(layout),
    table: { name: rankingTableName, area: table, style: tableStyle },
    dataBars: [{ area: unitCells(layout, at.coverage), color: barColor }],
    columnWidths: rankingWidths(ranking),
    frozenRows: layout.firstUnit,
    chart: plannedChart(ranking, layout, language),
    print: plannedPrint(ranking, layout, language),
  };
}

function plannedChart(ranking: Ranking, layout: RankingLayout, language: Language): PlannedChart | null {
  const ranked = ranking.units.filter(({ place }) => place !== null).length;
  if (ranked === 0) return null;
  return {
    name: rankingChartName,
    title: say(sheetSentences, "chartTitle", {}, language),
    categories: unitCells(layout, at.unit, ranked),
    values: unitCells(layout, at.coverage, ranked),
    seriesName: say(sheetSentences, "coverage", {}, language),
    color: barColor,
    numberFormat: "0.00%",
    place: { row: layout.header, column: chartColumn, rows: Math.min(60, Math.max(14, ranked + 6)), columns: 8 },
  };
}

function plannedPrint(ranking: Ranking, layout: RankingLayout, language: Language): PlannedPrint {
  const sheet = ranking.sheet.replaceAll("&", "&&");
  return {
    landscape: true,
    pagesWide: 1,
    titleRow: layout.header,
    footerLeft: say(sheetSentences, "footer", { sheet }, language),
    footerRight: say(sheetSentences, "page", {}, language),
  };
}
