import { cellInFormula } from "./address";
import type { SheetMode } from "./buildChoices";
import type { CellValue } from "./grid";
import type { RawFigure } from "./rawTable";
import { longestTextInFormula } from "./rawReference";
import { sheetText, textInFormula } from "./sheetText";

/** Whether a count is said in words that allow more than one number: "hơn 13.200".
 * @param figure as read from its cell
 * @example isWorded({ value: 13200, cell: { sheet: "A", row: 0, column: 0 }, printed: "13.200", range: { lowest: 13200, highest: 13200 } }) // => false */
export function isWorded({ printed, beside, range }: RawFigure): boolean {
  return (beside ?? printed) !== null && range !== null && range.lowest < range.highest;
}

/** The words of a count, for the cell beside the number used: they go when the raw cell says something else, and those of a
 * column of their own when another number takes the place of theirs.
 * @param figure as read from its cell
 * @param mode whether the cell follows the raw cell
 * @param installs the cell of the number used, as a formula names it
 * @example printedCell({ value: 13200, cell: { sheet: "A", row: 0, column: 0 }, printed: "hơn 13.200", range: { lowest: 13201, highest: 13299 } }, "live", "C8") // => '=IF(A!A1="hơn 13.200","hơn 13.200","")'
 * @example printedCell({ value: 13200, cell: { sheet: "A", row: 0, column: 0 }, printed: null, beside: "hơn 13.200", range: { lowest: 13201, highest: 13299 } }, "live", "C8") // => '=IF(C8=13200,"hơn 13.200","")' */
export function printedCell(figure: RawFigure, mode: SheetMode, installs: string): CellValue {
  const words = figure.beside ?? figure.printed;
  if (words === null || !isWorded(figure)) return "";
  if (mode === "values") return sheetText(words);
  const said = textInFormula(words);
  const isRaw = figure.beside === undefined && words.length <= longestTextInFormula;
  const still = isRaw ? `${cellInFormula(figure.cell)}=${said}` : `${installs}=${figure.value}`;
  return `=IF(${still},${said},"")`;
}
