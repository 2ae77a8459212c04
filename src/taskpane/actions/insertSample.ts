import { sampleSheet } from "../../ranking/sampleSheet";
import { failureOutcome } from "../failureOutcome";
import type { Pane } from "../pane";
import { underFreeName } from "../underFreeName";
import { findRawCounts } from "./findRawCounts";

/** Puts the sample raw counts on a new sheet and reads them back. */
export async function insertSample(pane: Pane): Promise<void> {
  const state = pane.store.get();
  if (state.busy !== null) return;
  const plan = underFreeName(sampleSheet(state.language), state);
  pane.store.set({ busy: "inserting", outcome: null });
  try {
    await pane.port.applyPlan(
      { plan, createSheet: true, createTable: plan.table !== null, createChart: plan.chart !== null, clear: [] },
      { source: null, target: state.target, asOf: null, choices: {}, owned: state.reading?.settings?.owned ?? null },
    );
    pane.store.set({ busy: null, choice: null, typedAsOf: null, outcome: { kind: "sample", sheet: plan.sheet } });
    await findRawCounts(pane);
  } catch (error) {
    pane.store.set({ busy: null, outcome: failureOutcome(error) });
  }
}
