import { recallSettings, settingsKey } from "./buildSettings";
import { gridMembers, gridOf } from "./gridOf";
import { runExcel } from "./runExcel";
import type { WorkbookReading } from "./workbookPort";

/** Reads every visible sheet and the settings in two round trips: which sheets there are, then their cells. */
export function readWorkbook(): Promise<WorkbookReading> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    const setting = context.workbook.settings.getItemOrNullObject(settingsKey).load("value");
    await context.sync();

    const visible = sheets.items.filter((sheet) => sheet.visibility === Excel.SheetVisibility.visible);
    const parts = visible.map((sheet) => ({
      sheet: sheet.name,
      used: sheet.getUsedRangeOrNullObject(true).load(gridMembers),
    }));
    await context.sync();

    return {
      grids: parts.map(({ sheet, used }) => gridOf(sheet, used)),
      activeSheet: active.name,
      settings: setting.isNullObject ? null : recallSettings(setting.value),
    };
  });
}
