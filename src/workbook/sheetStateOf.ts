import type { Area } from "../ranking/grid";
import type { SheetState, Written } from "../ranking/sheetPlan";
import { areaOf } from "./areaOf";
import { cellsIn } from "./gridOf";
import type { BuildSettings } from "./workbookPort";

/** A sheet asked for what a plan for it must know, to be read after the next sync. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly chart: Excel.Chart;
  readonly series: Excel.ChartSeriesCollection;
  readonly widths: readonly Excel.RangeFormat[];
}

/** Columns whose widths a build may change. */
const columnsAsked = 24;

/** Asks a sheet that may not exist for its name, cells, protection and chart. */
function askSheet(sheet: Excel.Worksheet, chartName: string): AskedSheet {
  const chart = sheet.charts.getItemOrNullObject(chartName).load("name");
  return {
    sheet: sheet.load("name"),
    used: sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex"),
    protection: sheet.protection.load("protected"),
    chart,
    series: chart.series.load("count"),
    widths: Array.from({ length: columnsAsked }, (_, column) =>
      sheet.getRangeByIndexes(0, column, 1, 1).format.load("columnWidth"),
    ),
  };
}

/** The sheet of the given name and the sheet that holds the plan's table, which may be one, two or none. */
export interface AskedSheets {
  readonly named: AskedSheet;
  readonly holder: AskedSheet;
  readonly table: Excel.Range;
}

/** Asks for the sheet a plan is for, by its name and by its table. */
export function askSheets(named: Excel.Worksheet, table: Excel.Table, chartName: string): AskedSheets {
  return {
    named: askSheet(named, chartName),
    holder: askSheet(table.worksheet, chartName),
    table: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
  };
}

function ownedOn(sheet: string, ours: boolean, settings: BuildSettings | null): Area | null {
  const owned = settings?.owned;
  if (!owned || (!ours && owned.sheet !== sheet)) return null;
  return { row: owned.row, column: owned.column, rows: owned.rows, columns: owned.columns };
}

/** The state of the sheet a plan is for. The plan's table tells which sheet that is, so that a ranking sheet a person
 * renamed is still found; without the table it is the sheet of the given name, which need not exist. */
export function sheetStateOf(
  name: string,
  asked: AskedSheets,
  workbookProtected: boolean,
  settings: BuildSettings | null,
  written: Written | null,
): SheetState {
  const ours = !asked.holder.sheet.isNullObject;
  const { sheet, used, protection, chart, series, widths } = ours ? asked.holder : asked.named;
  if (sheet.isNullObject) {
    const absent = {
      exists: false,
      protected: false,
      table: null,
      owned: null,
      chartSeries: null,
      used: null,
      widths: [],
      written: null,
    };
    return { sheet: name, workbookProtected, ...absent };
  }
  return {
    sheet: sheet.name,
    exists: true,
    protected: protection.protected,
    workbookProtected,
    table: ours ? areaOf(asked.table) : null,
    owned: ownedOn(sheet.name, ours, settings),
    chartSeries: chart.isNullObject ? null : series.count,
    used: used.isNullObject
      ? null
      : { position: { row: used.rowIndex, column: used.columnIndex }, formulas: cellsIn(used.formulas) },
    widths: widths.map(({ columnWidth }) => columnWidth),
    written: ours ? written : null,
  };
}
