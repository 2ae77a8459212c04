import { chooseLanguage } from "../../src/locales/language";
import { findRawCounts } from "../../src/taskpane/actions/findRawCounts";
import { createPane, type Pane } from "../../src/taskpane/pane";
import type { MemoryWorkbook } from "./memoryWorkbook";

/** A Vietnamese pane over a workbook that it has read. */
export async function openedPane(workbook: MemoryWorkbook): Promise<Pane> {
  chooseLanguage("vi");
  const pane = createPane(workbook);
  await findRawCounts(pane);
  workbook.asked.length = 0;
  return pane;
}
