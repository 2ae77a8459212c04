import { answeredGrid, askGrid } from "./askedGrid";
import { askHistory, historyStateOf } from "./askHistory";
import { recallSettings } from "./buildSettings";
import { tablesKnownOn } from "./knownTables";
import { plainIfRefused } from "./plainIfRefused";
import { runExcel } from "./runExcel";
import { settingKeys } from "./settingKeys";
import { askSheets, sheetStateOf } from "./sheetStateOf";
import { askSettings, recallWritten, storedSettings } from "./storedSettings";
import { WorkbookFailure, type SourceReading } from "./workbookPort";

/** Reads the raw sheets, the settings, the history and the state of the ranking sheet in one round trip.
 * @param sheets names of the raw sheets; rejects with "sheet-missing" where one is gone
 * @param rankingSheet name the ranking sheet would be given
 * @param tableName name of the plan's table, by which an earlier ranking sheet is known
 * @param chartName name of the plan's chart */
export function readSource(
  sheets: readonly string[],
  rankingSheet: string,
  tableName: string,
  chartName: string,
): Promise<SourceReading> {
  return plainIfRefused((whole) => readSheets(whole, sheets, rankingSheet, tableName, chartName));
}

function readSheets(
  whole: boolean,
  sheets: readonly string[],
  rankingSheet: string,
  tableName: string,
  chartName: string,
): Promise<SourceReading> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const sources = sheets.map((name) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      const tables = tablesKnownOn(name).map((known) => ({
        name: known,
        table: workbook.tables.getItemOrNullObject(known),
      }));
      return { name, sheet, grid: askGrid(sheet, name, whole ? tables : null) };
    });
    const asked = askSheets(
      workbook.worksheets.getItemOrNullObject(rankingSheet),
      workbook.tables.getItemOrNullObject(tableName),
      chartName,
    );
    const protection = workbook.protection.load("protected");
    const askedSettings = askSettings(workbook);
    const history = askHistory(workbook);
    const all = workbook.worksheets.load("items/name");
    const active = workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();

    const gone = sources.find(({ sheet }) => sheet.isNullObject);
    if (gone) throw new WorkbookFailure("sheet-missing", gone.name, gone.name);
    const stored = storedSettings(askedSettings);
    const settings = recallSettings(stored[settingKeys.ranking]);
    const written = recallWritten(stored[settingKeys.written]);
    return {
      grids: sources.map(({ grid }) => answeredGrid(grid)),
      state: sheetStateOf(rankingSheet, asked, protection.protected, settings, written),
      settings,
      history: historyStateOf(history),
      sheetNames: all.items.map(({ name }) => name),
      activeSheet: active.name,
      stored,
    };
  }, sheets[0]);
}
