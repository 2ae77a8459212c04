import type { CellValue } from "../grid";
import { headColumns, headLines } from "../rankingLayout";
import type { SheetState } from "../sheetPlan";
import { editedCells, type Fingerprint } from "./fingerprint";
import { tableMoved } from "./tableMoved";
import { writtenCells } from "./writtenCells";

/** What a person typed over the target and the deadline of the ranking sheet; left out where they are as they were written. */
export interface TypedGoal {
  readonly target?: number;
  /** Null where the deadline was deleted. */
  readonly deadline?: number | null;
}

const firstDay = 61;

/** The target and the deadline that a person typed over those of the last build, on which every figure of a live sheet then
 * rests. Where the pane has another target by now as well, it can't be told which is meant, and nothing is taken.
 * @param state of the ranking sheet
 * @param last target and deadline that the pane would write
 * @returns a share above 0 and up to 1, and an Excel serial; anything else typed there is an edit like others */
export function typedGoal(
  state: SheetState,
  last: { readonly target: number; readonly deadline: number | null },
): TypedGoal {
  const by = tableMoved(state);
  const fingerprint = state.written?.fingerprint;
  if (state.table === null || !fingerprint || fingerprint.span !== 1 || !by.ok) return {};
  const cells = writtenCells(state, by.value).slice(0, headLines.target + 1);
  const typed = (column: number, written: CellValue): CellValue | null => {
    const at = { row: headLines.target, column };
    const isSame = (now: readonly (readonly CellValue[])[]) => !isEdited(fingerprint, now, at);
    const asWritten = cells.map((line, row) =>
      row === at.row ? line.map((cell, index) => (index === at.column ? written : cell)) : line,
    );
    return isSame(cells) || !isSame(asWritten) ? null : (cells[at.row]?.[at.column] ?? null);
  };
  const target = typed(headColumns.value, last.target);
  const deadline = typed(headColumns.deadline, last.deadline ?? "");
  return {
    ...(typeof target === "number" && target > 0 && target <= 1 ? { target } : {}),
    ...(typeof deadline === "number" && deadline >= firstDay ? { deadline: Math.floor(deadline) } : {}),
    ...(deadline === "" ? { deadline: null } : {}),
  };
}

function isEdited(
  fingerprint: Fingerprint,
  cells: readonly (readonly CellValue[])[],
  at: { readonly row: number; readonly column: number },
): boolean {
  const { area } = fingerprint;
  return editedCells(fingerprint, cells).some(
    ({ row, column }) => row === area.row + at.row && column === area.column + at.column,
  );
}
