import type { Pane } from "../pane";
import type { SheetArea } from "../../workbook/workbookPort";

/** Points at cells in the sheet; pointing is a courtesy, so that a refusal of Excel's is not worth a message. */
export async function highlightCells(pane: Pane, area: SheetArea): Promise<void> {
  if (pane.store.get().busy !== null || pane.store.get().waiting) return;
  await pane.port.highlight(area).catch(() => undefined);
}

/** Goes back to what was selected before. */
export async function endHighlight(pane: Pane): Promise<void> {
  await pane.port.endHighlight().catch(() => undefined);
}
