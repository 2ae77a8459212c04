import { valueError } from "./cellError";
import { shownFormats } from "./shownFormats";
import type { Shape } from "./broadcastShape";

/** A number that carries the format it is shown in, as Excel's data types write it. */
export interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** What a cell of a result can hold. */
export type Cell = number | string | boolean | FormattedNumber | CustomFunctions.Error;

/** How results look: plain, a percentage with two decimals, a date, or places gained and lost. */
export type NumberFormat = "General" | "0.00%" | "dd/mm/yyyy" | '"▲"0;"▼"0;0';

/** The longest JSON of a result that Excel takes; longer ones stay #BUSY! for ever. */
const longestResult = 1_500_000;
const longestText = 32_767;
const shortestCell = 2;

/** Whether a result of a shape is too long whatever it holds.
 * @param shape of the result */
export function tooLong({ rows, columns }: Shape): boolean {
  return rows * columns * shortestCell > longestResult;
}

/** A result made fit for the sheet: no number that JSON can't hold, no text longer than a cell takes, formats where Excel
 * shows them and they fit.
 * @param rows of the result
 * @param formats how the numbers of each column are to look; the last one also holds for the columns after it
 * @returns the matrix to hand over, or null where it is too long even with plain numbers */
export function toCells(rows: readonly (readonly Cell[])[], ...formats: readonly NumberFormat[]): Cell[][] | null {
  const plain = rows.map((row) => row.map(sound));
  const last = formats.at(-1) ?? "General";
  if (shownFormats() && formats.some((format) => format !== "General")) {
    const formatted = plain.map((row) => row.map((cell, column) => withFormat(cell, formats[column] ?? last)));
    if (JSON.stringify(formatted).length <= longestResult) return formatted;
  }
  return JSON.stringify(plain).length <= longestResult ? plain : null;
}

function sound(cell: Cell): Cell {
  if (typeof cell === "string") return cell.length > longestText ? valueError("too-long") : cell;
  if (typeof cell !== "number" || Number.isFinite(cell)) return cell;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
}

function withFormat(cell: Cell, numberFormat: NumberFormat): Cell {
  if (typeof cell !== "number" || numberFormat === "General") return cell;
  // Half a place, from averaged ties, would be rounded to a whole one.
  if (numberFormat === '"▲"0;"▼"0;0' && !Number.isInteger(cell)) return cell;
  return { type: "FormattedNumber", basicValue: cell, numberFormat };
}

/** Whether an error keeps its kind when thrown: Excel turns a thrown #REF! or #NAME? into #VALUE!, a returned one it keeps.
 * @param error that stands alone in a result */
export function throwable(error: CustomFunctions.Error): boolean {
  return ["#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "#NULL!"].includes(error.code);
}
