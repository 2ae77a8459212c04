import type { SheetMode } from "./buildChoices";
import { cellInFormula } from "./address";
import type { CellValue } from "./grid";
import type { RawFigure } from "./rawTable";
import { saysNotReported } from "./saysNotReported";
import { textInFormula } from "./sheetText";

/** Characters that Excel takes in a text of a formula. */
export const longestTextInFormula = 255;

/** A raw count as a cell of the ranking sheet. A number follows its raw cell; a blank, and what says "not reported", stays blank; a count in words is
 * the number used for as long as the raw cell says these words, and what is typed over them after that.
 * @param figure the raw figure, null where no table has one
 * @param mode whether the cell follows the raw cell at all
 * @example rawReference({ value: null, cell: { sheet: "A", row: 0, column: 0 }, printed: null, range: null }, "live") // => '=IF(A!A1="","",A!A1)'
 * @example rawReference({ value: null, cell: { sheet: "A", row: 0, column: 0 }, printed: "chưa có", range: null }, "live") // => '=IF(OR(A!A1="",A!A1="chưa có"),"",A!A1)'
 * @example rawReference({ value: 13200, cell: { sheet: "A", row: 0, column: 0 }, printed: "hơn 13.200", range: null }, "live") // => '=IF(A!A1="hơn 13.200",13200,IF(A!A1="","",A!A1))'
 * @example rawReference({ value: 13200, cell: { sheet: "A", row: 0, column: 0 }, printed: "hơn 13.200", range: null }, "functions") // => '=IF(A!A1="","",BLUEZONE.COUNT(A!A1))'
 * @example rawReference({ value: 13200, cell: { sheet: "A", row: 0, column: 0 }, printed: "hơn 13.200", range: null }, "values") // => 13200
 * @example rawReference({ value: 13.2, cell: { sheet: "A", row: 0, column: 0 }, printed: null, range: null }, "live") // => '=IF(COUNT(A!A1)=0,IF(A!A1="","",A!A1),IF(AND(A!A1>=0,A!A1=INT(A!A1)),A!A1,""))' */
export function rawReference(figure: RawFigure | null | undefined, mode: SheetMode): CellValue {
  if (!figure) return "";
  const { value, printed } = figure;
  const isCount = value === null || (Number.isInteger(value) && value >= 0);
  if (mode === "values") return isCount ? (value ?? "") : "";
  const cell = cellInFormula(figure.cell);
  if (!isCount) return whereCount(cell);
  if (value === null && printed !== null && saysNotReported(printed))
    return `=IF(OR(${cell}="",${cell}=${textInFormula(printed)}),"",${cell})`;
  if (printed === null || value === null) return `=IF(${cell}="","",${cell})`;
  if (mode === "functions") return `=IF(${cell}="","",BLUEZONE.COUNT(${cell}))`;
  if (printed.length > longestTextInFormula) return value;
  return `=IF(${cell}=${textInFormula(printed)},${value},IF(${cell}="","",${cell}))`;
}

/** A cell whose number is no count: blank, as not reported, until a count takes its place. */
function whereCount(cell: string): string {
  return `=IF(COUNT(${cell})=0,IF(${cell}="","",${cell}),IF(AND(${cell}>=0,${cell}=INT(${cell})),${cell},""))`;
}

/** A target of a unit's own as a cell: what the raw cell says, read as percent above 1; the ranking's target where it is blank.
 * @param figure the raw figure, null where there is none
 * @param general the cell of the ranking's target
 * @param mode whether the cell follows the raw cell */
export function targetReference(figure: RawFigure | null | undefined, general: string): string {
  if (!figure || figure.value === null) return `=${general}`;
  const cell = cellInFormula(figure.cell);
  const said = `IF(${cell}>1,${cell}/100,${cell})`;
  const { printed } = figure;
  const read = printed === null ? said : `IF(${cell}=${textInFormula(printed)},${figure.value},${said})`;
  return `=IF(${cell}="",${general},${read})`;
}
