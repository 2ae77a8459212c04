import { answeredGrid, askGrid } from "./askedGrid";
import { askHistory, historyStateOf } from "./askHistory";
import { recallSettings } from "./buildSettings";
import { recallJournal } from "./journal";
import { rememberTables } from "./knownTables";
import { plainIfRefused } from "./plainIfRefused";
import { answeredFormat, askRegionalFormat } from "./regionalFormat";
import { runExcel } from "./runExcel";
import { settingKeys } from "./settingKeys";
import { askSettings, storedSettings } from "./storedSettings";
import type { WorkbookReading } from "./workbookPort";

/** Reads every visible sheet but the history's, the history, the settings and the user's format in two round trips: which sheets there are,
 * then their cells. */
export function readWorkbook(): Promise<WorkbookReading> {
  return plainIfRefused((whole) => readSheets(whole));
}

function readSheets(whole: boolean): Promise<WorkbookReading> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/tables/items/name");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    const askedFormat = askRegionalFormat(context.workbook);
    const askedSettings = askSettings(context.workbook);
    const askedHistory = askHistory(context.workbook);
    await context.sync();

    const history = historyStateOf(askedHistory);
    const visible = sheets.items.filter(
      ({ visibility, name }) => visibility === Excel.SheetVisibility.visible && name !== history?.sheet,
    );
    const asked = visible.map((sheet) => {
      const tables = sheet.tables.items.map((table) => ({ name: table.name, table }));
      return askGrid(sheet, sheet.name, whole ? tables : null);
    });
    await context.sync();

    rememberTables(new Map(visible.map((sheet) => [sheet.name, sheet.tables.items.map(({ name }) => name)])));
    const stored = storedSettings(askedSettings);
    return {
      grids: asked.map(answeredGrid),
      activeSheet: active.name,
      format: answeredFormat(askedFormat),
      settings: recallSettings(stored[settingKeys.ranking]),
      history,
      unfinished: recallJournal(stored[settingKeys.journal]),
    };
  });
}
