import { sampleSheet } from "../../ranking/sampleSheet";
import { failureOutcome } from "../failureOutcome";
import { newSheetBuild } from "../newSheetBuild";
import type { Pane } from "../pane";
import { writeBuild } from "./buildRanking";
import { findRawCounts } from "./findRawCounts";

/** Puts the sample raw counts on a new sheet and reads them back. */
export async function insertSample(pane: Pane): Promise<void> {
  const state = pane.store.get();
  if (state.busy !== null) return;
  const build = newSheetBuild(sampleSheet(state.language), state);
  pane.store.set({ busy: "inserting", outcome: null });
  try {
    await writeBuild(pane, build, null);
    const { sheet } = build.fitted.plan;
    pane.store.set({ busy: null, choice: null, typedAsOf: null, outcome: { kind: "sample", sheet } });
    await findRawCounts(pane);
  } catch (error) {
    pane.store.set({ busy: null, outcome: failureOutcome(error) });
  }
}
