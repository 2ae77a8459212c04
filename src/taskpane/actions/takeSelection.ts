import { failureOutcome } from "../failureOutcome";
import { cellsInFormula } from "../functionFormula";
import type { Pane } from "../pane";

/** The cells the user has selected as a formula names them, or null where Excel does not say. */
export async function takeSelection(pane: Pane): Promise<string | null> {
  try {
    return cellsInFormula(await pane.port.selectedCells());
  } catch (error) {
    pane.store.set({ outcome: failureOutcome(error) });
    return null;
  }
}
