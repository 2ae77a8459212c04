import type { Area } from "../grid";
import type { SheetState } from "../sheetPlan";
import { editedCells } from "./fingerprint";
import { moved } from "./movePlan";
import { tableMoved } from "./tableMoved";
import { writtenCells } from "./writtenCells";

/** The cells inside the owned area that a person changed since the last build; none where nothing is remembered of it, or
 * where it can't be told any more which cells those are.
 * @param state of the sheet */
export function handEdits(state: SheetState): readonly Area[] {
  const by = tableMoved(state);
  if (state.table === null || state.written === null || !by.ok) return [];
  return editedCells(state.written.fingerprint, writtenCells(state, by.value)).map((area) => moved(area, by.value));
}
