import { storeSettings } from "./buildSettings";
import { runExcel } from "./runExcel";
import { settingKeys } from "./settingKeys";
import type { BuildSettings } from "./workbookPort";

/** Writes the settings alone, in one round trip. */
export function writeSettings(settings: BuildSettings): Promise<void> {
  return runExcel(async (context) => {
    context.workbook.settings.add(settingKeys.ranking, storeSettings(settings));
    await context.sync();
  });
}
