import { columnLetters, columnNumber } from "../address";
import { formulaParts } from "./formulaParts";

const reference =
  /(![^\s,;()+*/^&=<>-]+)|(?<![\p{L}\p{N}_.\\$[])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.([])/gu;

/** How far cells have moved: rows down and columns to the right. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** A formula as Excel leaves it where rows and columns are put in before all the cells of its own sheet that it refers to;
 * references to other sheets stay as they are.
 * @param formula with its "=", in en-US, without references to whole rows or columns
 * @param by how many rows and columns are put in
 * @example moveFormula("=C8/$D$8+'Dữ liệu'!B5", { rows: 2, columns: 0 }) // => "=C10/$D$10+'Dữ liệu'!B5" */
export function moveFormula(formula: string, { rows, columns }: Offset): string {
  if (rows === 0 && columns === 0) return formula;
  return formulaParts(formula)
    .map(({ kind, text }) => {
      if (kind !== "plain") return text;
      return text.replace(reference, (...[whole, elsewhere, fixedColumn, letters, fixedRow, digits]) => {
        if (elsewhere !== undefined) return whole;
        return `${fixedColumn}${columnLetters(columnNumber(letters) + columns)}${fixedRow}${Number(digits) + rows}`;
      });
    })
    .join("");
}
