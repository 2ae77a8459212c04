import type { CellArgument } from "./cellArguments";

/** The cells of an argument that stand beside a name; the others are skipped unread.
 * @param argument a range of the same shape as the names
 * @param named the names, row by row, "" for a blank
 * @returns the argument with one row of those cells */
export function onlyNamed<Value>(argument: CellArgument<Value>, named: readonly string[]): CellArgument<Value> {
  return { ...argument, rows: [argument.rows.flat().filter((_, index) => named[index] !== "")] };
}
