import type { CellReference } from "../../ranking/grid";
import { failureOutcome } from "../failureOutcome";
import type { Pane } from "../pane";

/** Has Excel select a cell. */
export async function showCell(pane: Pane, cell: CellReference): Promise<void> {
  try {
    await pane.port.select(cell);
  } catch (error) {
    pane.store.set({ outcome: failureOutcome(error) });
  }
}
