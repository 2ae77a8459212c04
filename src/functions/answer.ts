import { valueError } from "./cellError";
import { throwable, toCells, type Cell, type NumberFormat } from "./toCells";

/** The answer of a function that is worked out as a whole: its rows, or the one error that stands for all of them.
 * @param work gives the rows, or throws the CustomFunctions.Error that takes their place
 * @param formats how the numbers of each column look; the last one also holds for the columns after it
 * @returns the matrix for the sheet
 * @throws CustomFunctions.Error where the whole result is one error that keeps its kind when thrown */
export function answer(work: () => readonly (readonly Cell[])[], ...formats: readonly NumberFormat[]): Cell[][] {
  const cells = toCells(rowsOrError(work), ...formats);
  if (cells === null) throw valueError("too-long");
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (only instanceof CustomFunctions.Error && throwable(only)) throw only;
  return cells;
}

function rowsOrError(work: () => readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  try {
    return work();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return [[error]];
    throw error;
  }
}
