import { columnLetters, columnNumber } from "../address";
import type { Position } from "../grid";
import { formulaParts } from "./formulaParts";

const reference =
  /(![^\s,;()+*/^&=<>-]+)|(?<![\p{L}\p{N}_.\\$[])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.([])/gu;

/** How far cells have moved: rows down and columns to the right. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** A formula as Excel leaves it where cells of its own sheet that it refers to move; references to other sheets stay as
 * they are.
 * @param formula with its "=", in en-US, without references to whole rows or columns
 * @param by how many rows and columns they move
 * @param from the first cell that moves, with all below and to the right of it; every cell where left out
 * @example moveFormula("=C8/$D$8+'Dữ liệu'!B5", { rows: 2, columns: 0 }) // => "=C10/$D$10+'Dữ liệu'!B5" */
export function moveFormula(
  formula: string,
  { rows, columns }: Offset,
  from: Position = { row: 0, column: 0 },
): string {
  if (rows === 0 && columns === 0) return formula;
  return formulaParts(formula)
    .map(({ kind, text }) => {
      if (kind !== "plain") return text;
      return text.replace(reference, (...[whole, elsewhere, fixedColumn, letters, fixedRow, digits]) => {
        if (elsewhere !== undefined) return whole;
        const at = { row: Number(digits) - 1, column: columnNumber(letters) };
        if (at.row < from.row || at.column < from.column) return whole;
        return `${fixedColumn}${columnLetters(at.column + columns)}${fixedRow}${at.row + 1 + rows}`;
      });
    })
    .join("");
}
