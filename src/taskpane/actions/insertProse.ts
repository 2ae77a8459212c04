import { proseSheet } from "../../ranking/prose/proseSheet";
import { failureOutcome } from "../failureOutcome";
import { newSheetBuild } from "../newSheetBuild";
import type { Pane } from "../pane";
import { writeBuild } from "./buildRanking";
import { findRawCounts } from "./findRawCounts";

/** Puts the table read from a pasted text on a new sheet as raw counts, and reads the workbook again. */
export async function insertProse(pane: Pane): Promise<void> {
  const state = pane.store.get();
  const { reading } = state.prose;
  if (state.busy !== null || reading === null || reading.rows.length === 0) return;
  const build = newSheetBuild(proseSheet(reading, state.language), state);
  const { sheet } = build.fitted.plan;
  pane.store.set({ busy: "inserting", outcome: null });
  try {
    await writeBuild(pane, build, null);
    const { prose } = pane.store.get();
    pane.store.set({ busy: null, prose: { ...prose, inserted: { sheet, units: reading.rows.length } } });
    await findRawCounts(pane);
  } catch (error) {
    pane.store.set({ busy: null, outcome: failureOutcome(error) });
  }
}
