import { proseSheet } from "../../ranking/prose/proseSheet";
import { failureOutcome } from "../failureOutcome";
import type { Pane } from "../pane";
import { underFreeName } from "../underFreeName";
import { findRawCounts } from "./findRawCounts";

/** Puts the table read from a pasted text on a new sheet as raw counts, and reads the workbook again. */
export async function insertProse(pane: Pane): Promise<void> {
  const state = pane.store.get();
  const { reading } = state.prose;
  if (state.busy !== null || reading === null || reading.rows.length === 0) return;
  const plan = underFreeName(proseSheet(reading, state.language), state);
  const { choice, target, typedAsOf, choices } = state;
  const owned = state.reading?.settings?.owned ?? null;
  pane.store.set({ busy: "inserting", outcome: null });
  try {
    await pane.port.applyPlan(
      { plan, createSheet: true, createTable: false, createChart: false, clear: [] },
      { source: choice, target, asOf: typedAsOf, choices, owned },
    );
    const { prose } = pane.store.get();
    pane.store.set({ busy: null, prose: { ...prose, inserted: { sheet: plan.sheet, units: reading.rows.length } } });
    await findRawCounts(pane);
  } catch (error) {
    pane.store.set({ busy: null, outcome: failureOutcome(error) });
  }
}
