import type { Result } from "../domain/failure";
import { broadcastShape, type Shape } from "./broadcastShape";
import type { CellArgument } from "./cellArguments";
import { measureError, valueError } from "./cellError";
import { throwable, toCells, tooLong, type Cell, type NumberFormat } from "./toCells";

type Taken<Values extends readonly unknown[]> = { readonly [Index in keyof Values]: CellArgument<Values[Index]> };

/** A measure worked out cell by cell over its arguments: one bad row gives its own error in its own cell, the others
 * their values. Nothing is kept between calls: working a cell out costs less than comparing it with an earlier call.
 * @param measure what is worked out for each cell
 * @param format how its results look, "General" for plain numbers
 * @param cellArguments the function's arguments, in the order the measure takes them
 * @returns the matrix for the sheet
 * @throws CustomFunctions.Error where the whole result is one error */
export function cellwise<Values extends readonly unknown[]>(
  measure: (...values: Values) => Result<number>,
  format: NumberFormat,
  ...cellArguments: Taken<Values>
): Cell[][] {
  const shape = broadcastShape(cellArguments);
  if (shape instanceof CustomFunctions.Error) throw shape;
  if (tooLong(shape)) throw valueError("too-long");
  const cells = toCells(resultRows(measure, cellArguments, shape), format);
  if (cells === null) throw valueError("too-long");
  const only = shape.rows === 1 && shape.columns === 1 ? cells[0]?.[0] : undefined;
  if (only instanceof CustomFunctions.Error && throwable(only)) throw only;
  return cells;
}

function resultRows<Values extends readonly unknown[]>(
  measure: (...values: Values) => Result<number>,
  cellArguments: Taken<Values>,
  { rows, columns }: Shape,
): Cell[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => resultCell(measure, cellArguments, row, column)),
  );
}

function resultCell<Values extends readonly unknown[]>(
  measure: (...values: Values) => Result<number>,
  cellArguments: Taken<Values>,
  row: number,
  column: number,
): Cell {
  const values: unknown[] = [];
  for (const argument of cellArguments) {
    const { rows, read } = argument;
    const line = rows.length === 1 ? rows[0] : rows[row];
    const value = read(line?.length === 1 ? line[0] : line?.[column]);
    if (value instanceof CustomFunctions.Error) return value;
    values.push(value);
  }
  const result = measure(...(values as unknown as Values));
  return result.ok ? result.value : measureError(result.failure);
}
