import { applyPlan } from "./applyPlan";
import { readSource } from "./readSource";
import { readWorkbook } from "./readWorkbook";
import { onLongWait } from "./runExcel";
import { select } from "./select";
import { watch } from "./watch";
import type { WorkbookPort } from "./workbookPort";
import { writeSettings } from "./writeSettings";

/** The open workbook, asked through Excel's own API. */
export const excelWorkbook: WorkbookPort = {
  readWorkbook,
  readSource,
  applyPlan,
  writeSettings,
  select,
  watch,
  onEditMode: onLongWait,
};
