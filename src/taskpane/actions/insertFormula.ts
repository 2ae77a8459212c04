import { failureOutcome } from "../failureOutcome";
import { formulaOnSheet } from "../functionFormula";
import type { Pane } from "../pane";

/** Writes a formula into the selected cell; a cell that holds something stays as it is, and the pane says so.
 * @param formula in en-US form */
export async function insertFormula(pane: Pane, formula: string): Promise<void> {
  try {
    const { cell, written } = await pane.port.insertFormula((sheet) => formulaOnSheet(formula, sheet));
    pane.store.set({ outcome: { kind: written ? "inserted" : "cell-filled", cell } });
  } catch (error) {
    pane.store.set({ outcome: failureOutcome(error) });
  }
}
