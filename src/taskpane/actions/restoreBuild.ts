import { failureOutcome } from "../failureOutcome";
import type { Pane } from "../pane";
import { findRawCounts } from "./findRawCounts";

/** Puts back what stood in the workbook before a build that was cut off, in this session or an earlier one. */
export async function restoreBuild(pane: Pane): Promise<void> {
  const { store, port } = pane;
  const { unfinished, busy } = store.get();
  if (unfinished?.before == null || busy !== null) return;
  store.set({ busy: "undoing", outcome: null });
  try {
    await port.settleBuild(unfinished.made, unfinished.before);
    store.set({ busy: null, unfinished: null, outcome: { kind: "restored" } });
    await findRawCounts(pane, null);
  } catch (error) {
    store.set({ busy: null, outcome: failureOutcome(error) });
  }
}
