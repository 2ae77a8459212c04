import { failureOutcome, isCutOff } from "../failureOutcome";
import type { Pane } from "../pane";
import type { Outcome } from "../state";
import { findRawCounts } from "./findRawCounts";

async function takeBack({ port, store }: Pane): Promise<Outcome> {
  const { undo } = store.get();
  if (undo === null) return { kind: "nothing-to-undo" };
  try {
    const undone = "made" in undo ? await port.undoBuild(undo) : await port.undoFreeze(undo.replacements);
    if (undone.kind === "edited") return { kind: "undo-edited", cells: undone.cells };
    store.set({ undo: null, ...("made" in undo ? { built: null } : {}) });
    return { kind: "undone" };
  } catch (error) {
    if (isCutOff(error) && "made" in undo) store.set({ unfinished: undo, undo: null });
    return failureOutcome(error);
  }
}

/** Takes the last build of this session back, or the last freezing of formulas, unless what it wrote was edited since. */
export async function undoBuild(pane: Pane): Promise<void> {
  const { store } = pane;
  if (store.get().busy !== null) return;
  store.set({ busy: "undoing", outcome: null });
  const outcome = await takeBack(pane);
  store.set({ busy: null, outcome });
  if (outcome.kind !== "undone") return;
  await findRawCounts(pane, null);
  // What was undone is undone, even where the workbook could not be read again at once.
  store.set({ outcome });
}
