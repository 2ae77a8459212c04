import { askHistory, historyStateOf } from "./askHistory";
import { recallSettings } from "./buildSettings";
import { gridMembers, gridOf } from "./gridOf";
import { recallJournal } from "./journal";
import { runExcel } from "./runExcel";
import { settingKeys } from "./settingKeys";
import { askSettings, storedSettings } from "./storedSettings";
import type { WorkbookReading } from "./workbookPort";

/** Reads every visible sheet but the history's, the history and the settings in two round trips: which sheets there are,
 * then their cells. */
export function readWorkbook(): Promise<WorkbookReading> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    const askedSettings = askSettings(context.workbook);
    const askedHistory = askHistory(context.workbook);
    await context.sync();

    const history = historyStateOf(askedHistory);
    const visible = sheets.items.filter(
      ({ visibility, name }) => visibility === Excel.SheetVisibility.visible && name !== history?.sheet,
    );
    const parts = visible.map((sheet) => ({
      sheet: sheet.name,
      used: sheet.getUsedRangeOrNullObject(true).load(gridMembers),
    }));
    await context.sync();

    const stored = storedSettings(askedSettings);
    return {
      grids: parts.map(({ sheet, used }) => gridOf(sheet, used)),
      activeSheet: active.name,
      settings: recallSettings(stored[settingKeys.ranking]),
      history,
      unfinished: recallJournal(stored[settingKeys.journal]),
    };
  });
}
