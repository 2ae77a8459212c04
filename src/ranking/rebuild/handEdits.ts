import type { Area } from "../grid";
import type { SheetState } from "../sheetPlan";
import { editedCells } from "./fingerprint";
import { sheetCells } from "./sheetCells";

/** The cells inside the owned area that a person changed since the last build; none where nothing is remembered of it.
 * @param state of the sheet */
export function handEdits(state: SheetState): readonly Area[] {
  if (state.table === null || state.written === null) return [];
  const { fingerprint } = state.written;
  return editedCells(fingerprint, sheetCells(state, fingerprint.area));
}
