import { recallSettings, settingsKey } from "./buildSettings";
import { gridMembers, gridOf } from "./gridOf";
import { runExcel } from "./runExcel";
import { askSheets, sheetStateOf } from "./sheetStateOf";
import { WorkbookFailure, type SourceReading } from "./workbookPort";

/** Reads the raw sheet, the settings and the state of the ranking sheet in one round trip.
 * @param sheet name of the raw sheet; rejects with "sheet-missing" where it is gone
 * @param rankingSheet name the ranking sheet would be given
 * @param tableName name of the plan's table, by which an earlier ranking sheet is known
 * @param chartName name of the plan's chart */
export function readSource(
  sheet: string,
  rankingSheet: string,
  tableName: string,
  chartName: string,
): Promise<SourceReading> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const source = workbook.worksheets.getItemOrNullObject(sheet);
    const used = source.getUsedRangeOrNullObject(true).load(gridMembers);
    const asked = askSheets(
      workbook.worksheets.getItemOrNullObject(rankingSheet),
      workbook.tables.getItemOrNullObject(tableName),
      chartName,
    );
    const protection = workbook.protection.load("protected");
    const setting = workbook.settings.getItemOrNullObject(settingsKey).load("value");
    await context.sync();

    if (source.isNullObject) throw new WorkbookFailure("sheet-missing", sheet, sheet);
    const settings = setting.isNullObject ? null : recallSettings(setting.value);
    return {
      grid: gridOf(sheet, used),
      state: sheetStateOf(rankingSheet, asked, protection.protected, settings),
      settings,
    };
  }, sheet);
}
