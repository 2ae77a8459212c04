import { countRange } from "../domain/countRange";
import { readCount } from "../domain/readCount";
import type { RawFigure } from "./rawTable";

/** A figure with the words that stand printed beside its number, and the counts that they allow; words that do not mean
 * the number, or say no more than it, are passed over.
 * @param figure read from a cell that holds a number; one read from words keeps its own
 * @param text printed beside it, such as "hơn 13.200"
 * @see measures 3.16
 * @example printedBeside({ value: 13200, cell: { sheet: "S", row: 0, column: 0 }, printed: null, range: null }, "hơn 13.200") // => { value: 13200, cell: { sheet: "S", row: 0, column: 0 }, printed: null, beside: "hơn 13.200", range: { lowest: 13201, highest: 13299 } }
 * @example printedBeside({ value: 14000, cell: { sheet: "S", row: 0, column: 0 }, printed: null, range: null }, "hơn 13.200") // => { value: 14000, cell: { sheet: "S", row: 0, column: 0 }, printed: null, range: null } */
export function printedBeside(figure: RawFigure, text: string): RawFigure {
  if (figure.value === null || figure.printed !== null) return figure;
  const value = readCount(text);
  const range = countRange(text);
  if (!value.ok || !range.ok || value.value !== figure.value) return figure;
  return range.value.lowest === range.value.highest ? figure : { ...figure, beside: text, range: range.value };
}
