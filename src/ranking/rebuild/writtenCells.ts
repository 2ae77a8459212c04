import { moveFormula, type Offset } from "../formula/moveFormula";
import type { CellValue } from "../grid";
import type { SheetState } from "../sheetPlan";
import { moved } from "./movePlan";
import { sheetCells } from "./sheetCells";

/** The cells that were last written, as they stand now, in the form in which they can be held against their fingerprint.
 * @param state of a sheet of which what was written is remembered
 * @param by how far a person has moved them since
 * @returns formulas and values row by row; none where nothing is remembered */
export function writtenCells(state: SheetState, by: Offset): readonly (readonly CellValue[])[] {
  if (state.written === null) return [];
  const back = { rows: -by.rows, columns: -by.columns };
  return sheetCells(state, moved(state.written.fingerprint.area, by)).map((line) =>
    line.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? moveFormula(cell, back) : cell)),
  );
}
