import { failureOutcome } from "../failureOutcome";
import type { Pane } from "../pane";

/** Turns the formulas of ours into values before a workbook is sent away; can be taken back like a build.
 * @param everySheet the whole workbook, or only the sheet in front */
export async function freezeFormulas({ store, port }: Pane, everySheet: boolean): Promise<void> {
  if (store.get().busy !== null) return;
  store.set({ busy: "freezing", outcome: null });
  try {
    const frozen = await port.freezeFormulas(everySheet);
    const { formulas, protectedSheets, unsettled } = frozen;
    if (formulas > 0) store.set({ undo: frozen });
    store.set({ outcome: { kind: "frozen", formulas, protectedSheets, unsettled } });
  } catch (error) {
    store.set({ outcome: failureOutcome(error) });
  } finally {
    store.set({ busy: null });
  }
}
