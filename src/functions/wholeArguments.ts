import { shapeOf, shapesError } from "./broadcastShape";
import type { CellArgument } from "./cellArguments";
import { argumentWords, valueError } from "./cellError";

/** All values of an argument, row by row.
 * @param argument a range that is worked on as a whole
 * @returns one value for each cell
 * @throws the error of the first cell that can't be read */
export function allValues<Value>({ rows, read }: CellArgument<Value>): Value[] {
  const values: Value[] = [];
  for (const row of rows) for (const cell of row) values.push(taken(read(cell)));
  return values;
}

/** The value of an argument that has one cell.
 * @param argument of one cell
 * @returns its value
 * @throws the error of the cell, or a #VALUE! that asks for one cell */
export function oneValue<Value>({ name, rows, read }: CellArgument<Value>): Value {
  const columns = rows[0]?.length ?? 0;
  if (rows.length === 1 && columns === 1) return taken(read(rows[0]?.[0]));
  throw valueError("one-cell", { argument: argumentWords(name), rows: rows.length, columns });
}

/** Makes sure that ranges worked on together have the same shape.
 * @param first the range the others must be like
 * @param others the other ranges
 * @throws a #VALUE! that names two ranges that differ */
export function requireSameShape(first: CellArgument<unknown>, ...others: readonly CellArgument<unknown>[]): void {
  const shape = shapeOf(first);
  for (const other of others.map(shapeOf)) {
    if (other.rows !== shape.rows || other.columns !== shape.columns) throw shapesError(shape, other);
  }
}

/** Makes sure that an argument is one column.
 * @param argument worked on row by row
 * @throws a #VALUE! that asks for one column */
export function requireOneColumn({ name, rows }: CellArgument<unknown>): void {
  const columns = rows[0]?.length ?? 0;
  if (columns > 1) throw valueError("one-column", { argument: argumentWords(name), columns });
}

function taken<Value>(value: Value | CustomFunctions.Error): Value {
  if (value instanceof CustomFunctions.Error) throw value;
  return value;
}
