import { failureOutcome } from "../failureOutcome";
import type { Pane } from "../pane";

/** Rewrites the formulas of ours that Excel stored in another form, or bound to another add-in's file, on every sheet. */
export async function repairFormulas({ store, port }: Pane): Promise<void> {
  if (store.get().busy !== null) return;
  store.set({ busy: "mending", outcome: null });
  try {
    store.set({ outcome: { kind: "mended", ...(await port.repairFormulas()) } });
  } catch (error) {
    store.set({ outcome: failureOutcome(error) });
  } finally {
    store.set({ busy: null });
  }
}
