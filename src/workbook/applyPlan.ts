import type { FittedPlan, PlannedTable } from "../ranking/sheetPlan";
import { settingsKey, storeSettings } from "./buildSettings";
import { expectOwnSheet } from "./ownSheets";
import { runExcel } from "./runExcel";
import { setUpPrint } from "./setUpPrint";
import type { BuildSettings } from "./workbookPort";
import { formatCells, freezeHeader, hideRows, rangeOf, setWidths, writeCells } from "./writeCells";
import { writeChart } from "./writeChart";

function writeTable(sheet: Excel.Worksheet, planned: PlannedTable, create: boolean): void {
  const range = rangeOf(sheet, planned.area);
  if (!create) {
    sheet.tables.getItem(planned.name).resize(range);
    return;
  }
  const table = sheet.tables.add(range, true);
  table.name = planned.name;
  table.style = planned.style;
  // The order is the ranking's own; sorting rows of formulas by hand would part names from their counts.
  table.showFilterButton = false;
}

/** Writes a fitted plan and the settings in one round trip and shows the sheet.
 * Excel stops at the first thing it refuses, so the order is: what a protected sheet refuses, the values, the table
 * over them (a table grows by itself when cells under it are written, so its extent comes after), the looks, and last
 * what a machine without a printer or with another window in front may refuse. */
export async function applyPlan(fitted: FittedPlan, settings: BuildSettings): Promise<void> {
  const writing = write(fitted, settings);
  if (fitted.createSheet) expectOwnSheet(writing);
  await writing;
}

function write(fitted: FittedPlan, settings: BuildSettings): Promise<string> {
  const { plan } = fitted;
  return runExcel(async (context) => {
    const { workbook } = context;
    workbook.application.suspendApiCalculationUntilNextSync();
    const sheet = fitted.createSheet ? workbook.worksheets.add(plan.sheet) : workbook.worksheets.getItem(plan.sheet);
    for (const area of fitted.clear) rangeOf(sheet, area).clear();
    writeCells(sheet, plan);
    if (plan.table) writeTable(sheet, plan.table, fitted.createTable);
    formatCells(sheet, plan);
    setWidths(sheet, plan);
    hideRows(sheet, plan);
    if (fitted.createSheet || fitted.createTable) freezeHeader(sheet, plan);
    if (plan.chart) writeChart(sheet, plan.chart, fitted.createChart);
    workbook.settings.add(settingsKey, storeSettings(settings));
    if (plan.print) setUpPrint(sheet, plan.print);
    sheet.activate();
    sheet.getRange("A1").select();
    sheet.load("id");
    await context.sync();
    return sheet.id;
  }, plan.sheet);
}
