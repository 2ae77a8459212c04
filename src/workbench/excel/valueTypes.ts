import type { CellState } from "../engine/cells";

const valueTypes: Readonly<Record<CellState["kind"], string>> = {
  empty: "Empty",
  number: "Double",
  text: "String",
  boolean: "Boolean",
  error: "Error",
};

/** Excel's name for what a cell holds.
 * @param cell read
 * @returns e.g. "Double" */
export function valueTypeOf(cell: CellState): string {
  return valueTypes[cell.kind];
}
