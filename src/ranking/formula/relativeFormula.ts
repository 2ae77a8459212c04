import { columnNumber } from "../address";
import type { Position } from "../grid";
import { formulaParts } from "./formulaParts";

const reference = /(?<![\p{L}\p{N}_.\\$[])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.([])/gu;

/** A formula with each reference written as its distance from the cell that holds it, so that two cells of which one is
 * the other's copy say the same.
 * @param formula with its "=", in en-US
 * @param at the cell that holds it, counted from 0
 * @example relativeFormula("=C5/$D$1", { row: 4, column: 4 }) // => "=R[0]C[-2]/R1C4"
 * @example relativeFormula("=C6/$D$1", { row: 5, column: 4 }) // => "=R[0]C[-2]/R1C4" */
export function relativeFormula(formula: string, at: Position): string {
  const distance = (_: string, fixedColumn: string, letters: string, fixedRow: string, digits: string): string => {
    const row = Number(digits);
    const column = columnNumber(letters);
    const rowPart = fixedRow === "$" ? `R${row}` : `R[${row - 1 - at.row}]`;
    return `${rowPart}${fixedColumn === "$" ? `C${column + 1}` : `C[${column - at.column}]`}`;
  };
  return formulaParts(formula)
    .map(({ kind, text }) => (kind === "plain" ? text.replace(reference, distance) : text))
    .join("");
}
