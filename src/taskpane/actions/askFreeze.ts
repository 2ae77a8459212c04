import type { Pane } from "../pane";

/** Asks whether formulas are to be turned into values: what calculates today would not tomorrow.
 * @param everySheet the whole workbook, or only the sheet in front */
export function askFreeze({ store }: Pane, everySheet: boolean): void {
  if (store.get().busy === null) store.set({ outcome: { kind: "freeze-asked", everySheet } });
}
