import { failureOutcome } from "../failureOutcome";
import type { Pane } from "../pane";

/** Writes the paragraph into the selected cell; a cell that holds something stays as it is, and the pane says so. */
export async function insertReport(pane: Pane, paragraph: string): Promise<void> {
  try {
    const { cell, written } = await pane.port.insertText(paragraph);
    pane.store.set({ outcome: { kind: written ? "report-inserted" : "cell-filled", cell } });
  } catch (error) {
    pane.store.set({ outcome: failureOutcome(error) });
  }
}

/** Puts the paragraph into a text box beside the selected cell. */
export async function insertReportBox(pane: Pane, paragraph: string): Promise<void> {
  try {
    pane.store.set({ outcome: { kind: "box-inserted", cell: await pane.port.insertTextBox(paragraph) } });
  } catch (error) {
    pane.store.set({ outcome: failureOutcome(error) });
  }
}
