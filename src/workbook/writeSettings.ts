import { settingsKey, storeSettings } from "./buildSettings";
import { runExcel } from "./runExcel";
import type { BuildSettings } from "./workbookPort";

/** Writes the settings alone, in one round trip. */
export function writeSettings(settings: BuildSettings): Promise<void> {
  return runExcel(async (context) => {
    context.workbook.settings.add(settingsKey, storeSettings(settings));
    await context.sync();
  });
}
