import type { CellChange, Finding } from "../../ranking/finding";
import { failureOutcome } from "../failureOutcome";
import type { Pane } from "../pane";
import type { Outcome } from "../state";
import { findRawCounts } from "./findRawCounts";

async function replace(
  pane: Pane,
  changes: readonly CellChange[],
  done: (undo: readonly CellChange[]) => Outcome,
): Promise<void> {
  const { store, port } = pane;
  if (store.get().busy !== null || changes.length === 0) return;
  store.set({ busy: "repairing", outcome: null });
  try {
    const undo = await port.replaceCells(changes);
    store.set({ busy: null, outcome: undo ? done(undo) : { kind: "repair-late" } });
  } catch (error) {
    store.set({ busy: null, outcome: failureOutcome(error) });
    return;
  }
  await findRawCounts(pane, null);
}

/** Does in the sheet what findings offer, where the cells still hold what was seen there, and reads again: all of it, or
 * where one of the cells has changed since, nothing. */
export async function repairFindings(pane: Pane, findings: readonly Finding[]): Promise<void> {
  const changes = findings.flatMap(({ repair }) => repair?.changes ?? []);
  await replace(pane, changes, (undo) => ({ kind: "repaired", undo }));
}

/** Takes the last repair back, where the cells still hold what it wrote. */
export async function undoRepair(pane: Pane): Promise<void> {
  const { outcome } = pane.store.get();
  if (outcome?.kind !== "repaired") return;
  await replace(pane, outcome.undo, (undo) => ({ kind: "repair-undone", cells: undo.length }));
}
