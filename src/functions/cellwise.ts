import type { Result } from "../domain/failure";
import { answer } from "./answer";
import { broadcastShape } from "./broadcastShape";
import type { CellArgument } from "./cellArguments";
import { measureError, valueError } from "./cellError";
import { tooLong, type Cell, type NumberFormat } from "./toCells";

/** Arguments whose cells become the values that a measure takes. */
export type Taken<Values extends readonly unknown[]> = {
  readonly [Index in keyof Values]: CellArgument<Values[Index]>;
};

/** A measure worked out cell by cell over its arguments: one bad row gives its own error in its own cell, the others
 * their values. Nothing is kept between calls: working a cell out costs less than comparing it with an earlier call.
 * @param measure what is worked out for each cell
 * @param format how its results look, "General" for plain numbers
 * @param cellArguments the function's arguments, in the order the measure takes them
 * @returns the matrix for the sheet
 * @throws CustomFunctions.Error where the whole result is one error */
export function cellwise<Values extends readonly unknown[]>(
  measure: (...values: Values) => Result<number | string | boolean>,
  format: NumberFormat,
  ...cellArguments: Taken<Values>
): Cell[][] {
  return answer(() => {
    const shape = broadcastShape(cellArguments);
    if (shape instanceof CustomFunctions.Error) throw shape;
    if (tooLong(shape)) throw valueError("too-long");
    return Array.from({ length: shape.rows }, (_, row) =>
      Array.from({ length: shape.columns }, (_, column) => {
        const values = valuesAt(cellArguments, row, column);
        if (values instanceof CustomFunctions.Error) return values;
        const result = measure(...values);
        return result.ok ? result.value : measureError(result.failure);
      }),
    );
  }, format);
}

/** The values of a call's arguments for one cell of its result; a single row or column goes with all others.
 * @param cellArguments the function's arguments
 * @param row of the result, from 0
 * @param column of the result, from 0
 * @returns one value for each argument, or the error of the first that can't be read */
export function valuesAt<Values extends readonly unknown[]>(
  cellArguments: Taken<Values>,
  row: number,
  column: number,
): Values | CustomFunctions.Error {
  const values: unknown[] = [];
  for (const { rows, read } of cellArguments) {
    const line = rows.length === 1 ? rows[0] : rows[row];
    const value = read(line?.length === 1 ? line[0] : line?.[column]);
    if (value instanceof CustomFunctions.Error) return value;
    values.push(value);
  }
  // One value was read for each argument, in order: that is what Taken says.
  return values as unknown as Values;
}
