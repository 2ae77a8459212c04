import type { CellValue } from "../grid";
import { isCellError } from "../gridCell";

const unsettled = new Set(["#BUSY!", "#NAME?", "#CALC!", "#CONNECT!", "#SPILL!", "#GETTING_DATA"]);

/** Whether a formula's result may be kept in its place: an error that only says that the result is not there yet may not.
 * @param value what the cell shows
 * @example maybeFrozen(0.3) // => true
 * @example maybeFrozen("#BUSY!") // => false */
export function maybeFrozen(value: CellValue): boolean {
  return !isCellError(value) || !unsettled.has(value);
}

/** A formula's result as it is written in its place: a text stays text, whatever it looks like, and an error an error.
 * @param value what the cell shows
 * @param isError whether it is one of Excel's errors rather than a text that looks like one
 * @example frozenCell("=1+1", false) // => "'=1+1"
 * @example frozenCell("#N/A", true) // => "=NA()"
 * @example frozenCell(0.3, false) // => 0.3 */
export function frozenCell(value: CellValue, isError: boolean): CellValue {
  if (typeof value !== "string" || value === "") return value;
  if (isError) return value === "#N/A" ? "=NA()" : `=${value}`;
  return `'${value}`;
}
