import type { Result } from "../domain/failure";
import { answer } from "./answer";
import { broadcastShape } from "./broadcastShape";
import { measureError, valueError } from "./cellError";
import { valuesAt, type Taken } from "./cellwise";
import { tooLong, type Cell } from "./toCells";
import { requireOneColumn } from "./wholeArguments";

/** A measure of several figures worked out row by row: one row of the result for each row of the arguments, an error or
 * nothing in all cells of its row.
 * @param measure the figures of one row
 * @param width how many figures it has
 * @param cellArguments the function's arguments, one column or one cell each
 * @returns the matrix for the sheet
 * @throws CustomFunctions.Error where the arguments don't go together */
export function rowwise<Values extends readonly unknown[]>(
  measure: (...values: Values) => Result<readonly number[]>,
  width: number,
  ...cellArguments: Taken<Values>
): Cell[][] {
  return answer(() => {
    cellArguments.forEach(requireOneColumn);
    const shape = broadcastShape(cellArguments);
    if (shape instanceof CustomFunctions.Error) throw shape;
    if (tooLong({ rows: shape.rows, columns: width })) throw valueError("too-long");
    return Array.from({ length: shape.rows }, (_, row) => {
      const values = valuesAt(cellArguments, row, 0);
      if (values instanceof CustomFunctions.Error) return new Array<Cell>(width).fill(values);
      const result = measure(...values);
      return result.ok ? [...result.value] : new Array<Cell>(width).fill(measureError(result.failure));
    });
  }, "General");
}
