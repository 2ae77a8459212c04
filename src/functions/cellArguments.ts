import { count, type Count } from "../domain/count";
import type { Result } from "../domain/failure";
import { directiveShare, target, type Target } from "../domain/target";
import { argumentError, type ArgumentName } from "./cellError";
import { cellNumber } from "./cellNumber";

/** One argument of a function: its cells, and how one of them becomes what a measure takes. */
export interface CellArgument<Value> {
  readonly name: ArgumentName;
  readonly rows: readonly (readonly unknown[])[];
  readonly read: (cell: unknown) => Value | CustomFunctions.Error;
}

/** An argument whose cells are counts; a blank counts as 0, as in Excel's own arithmetic.
 * @param name the argument's name in the formula
 * @param cells what Excel handed over: a matrix, or a single value */
export function counts(name: ArgumentName, cells: unknown): CellArgument<Count> {
  return { name, rows: matrix(cells), read: (cell) => readNumber(cell, name, 0, count) };
}

/** An argument whose cells are targets. Left out, blank and 0 all mean 30%: Excel hands a blank cell over as 0, null or
 * empty text, and one workbook must give one result everywhere; a target of 0% would be met by everybody anyway.
 * @param cells what Excel handed over: a matrix, a single value, or nothing */
export function targets(cells: unknown): CellArgument<Target> {
  return {
    name: "target",
    rows: matrix(cells),
    read: (cell) => readNumber(cell === 0 ? null : cell, "target", directiveShare, target),
  };
}

function readNumber<Value>(
  cell: unknown,
  name: ArgumentName,
  blank: number,
  take: (value: number) => Result<Value>,
): Value | CustomFunctions.Error {
  const number = cellNumber(cell, name) ?? blank;
  if (typeof number !== "number") return number;
  const taken = take(number);
  return taken.ok ? taken.value : argumentError(taken.failure, name, number);
}

function matrix(cells: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(cells)) return [[cells]];
  const rows: unknown[][] = cells.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  return rows.length === 0 || rows[0]?.length === 0 ? [[""]] : rows;
}
