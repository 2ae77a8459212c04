import type { CellArgument } from "./cellArguments";
import { argumentWords, valueError, type ArgumentName } from "./cellError";

/** How many rows and columns a result has. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The shape of an argument, with the name it has in the formula. */
export interface NamedShape extends Shape {
  readonly name: ArgumentName;
}

/** The shape in which arguments go together: one value goes with any range, equal shapes with each other, a single row or
 * column with a block of its length. Anything else would pair data that do not belong together.
 * @param cellArguments of one call, at least one
 * @returns the shape of the result, or a #VALUE! that names the two ranges that do not fit */
export function broadcastShape(cellArguments: readonly CellArgument<unknown>[]): Shape | CustomFunctions.Error {
  const shaped = cellArguments.map(shapeOf);
  const rows = Math.max(...shaped.map((argument) => argument.rows));
  const columns = Math.max(...shaped.map((argument) => argument.columns));
  const fits = (argument: Shape) =>
    (argument.rows === rows || argument.rows === 1) && (argument.columns === columns || argument.columns === 1);
  const block = shaped.find((argument) => argument.rows === rows && argument.columns === columns);
  const first = block ?? shaped.find((argument) => argument.rows === rows);
  const second = block
    ? shaped.find((argument) => !fits(argument))
    : shaped.find((argument) => argument.columns === columns);
  if (!first || !second) return { rows, columns };
  return shapesError(first, second);
}

/** A #VALUE! that names two ranges that do not fit together.
 * @param first one range
 * @param second the other
 * @returns an error for a cell, not thrown */
export function shapesError(first: NamedShape, second: NamedShape): CustomFunctions.Error {
  return valueError("shapes", {
    first: argumentWords(first.name),
    firstRows: first.rows,
    firstColumns: first.columns,
    second: argumentWords(second.name),
    secondRows: second.rows,
    secondColumns: second.columns,
  });
}

/** The shape of an argument's cells.
 * @param argument of one call
 * @returns its rows and columns with its name */
export function shapeOf({ name, rows }: CellArgument<unknown>): NamedShape {
  return { name, rows: rows.length, columns: rows[0]?.length ?? 0 };
}
