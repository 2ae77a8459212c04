import { sampleSheet } from "../../ranking/sampleSheet";
import type { SheetPlan } from "../../ranking/sheetPlan";
import { failureOutcome } from "../failureOutcome";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { findRawCounts } from "./findRawCounts";

/** The plan under a name that no sheet has yet: "Dữ liệu", else "Dữ liệu 2", and so on. */
function underFreeName(plan: SheetPlan, { reading }: PaneState): SheetPlan {
  const taken = new Set(reading?.grids.map(({ sheet }) => sheet.toLocaleLowerCase()));
  let name = plan.sheet;
  for (let number = 2; taken.has(name.toLocaleLowerCase()); number++) name = `${plan.sheet} ${number}`;
  return { ...plan, sheet: name };
}

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
