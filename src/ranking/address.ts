import type { Area, CellReference, Position } from "./grid";

/** The letters of a column.
 * @param column counted from 0
 * @returns "A" for 0, "XFD" for the last column of Excel
 * @example columnLetters(27) // => "AB" */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The column of its letters, counted from 0.
 * @param letters as Excel writes them, in either case
 * @example columnNumber("AB") // => 27 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A cell's name as Excel shows it.
 * @param position row and column counted from 0
 * @example cellName({ row: 6, column: 2 }) // => "C7" */
export function cellName({ row, column }: Position): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The name of an area; of a single cell, that cell's.
 * @param area with at least one row and one column
 * @example areaName({ row: 4, column: 2, rows: 8, columns: 1 }) // => "C5:C12" */
export function areaName(area: Area): string {
  const first = cellName(area);
  const last = cellName({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** A cell's name that stays when a formula is copied.
 * @param position row and column counted from 0
 * @example fixedCellName({ row: 3, column: 1 }) // => "$B$4" */
export function fixedCellName({ row, column }: Position): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** The name of an area that stays when a formula is copied.
 * @param area with at least one row and one column
 * @example fixedAreaName({ row: 7, column: 4, rows: 8, columns: 1 }) // => "$E$8:$E$15" */
export function fixedAreaName({ row, column, rows, columns }: Area): string {
  return `${fixedCellName({ row, column })}:${fixedCellName({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/** The name of an area, as a formula beside it writes it.
 * @param area with at least one row and one column
 * @example relativeAreaName({ row: 7, column: 0, rows: 8, columns: 1 }) // => "A8:A15" */
export function relativeAreaName({ row, column, rows, columns }: Area): string {
  return `${cellName({ row, column })}:${cellName({ row: row + rows - 1, column: column + columns - 1 })}`;
}

const plainName = /^[A-Za-z_][A-Za-z_]*$/;
const rowOrColumn = /^(r|c|rc)$/i;

/** A sheet's name as a formula writes it: in apostrophes wherever Excel might want them, its own apostrophes doubled.
 * @param sheet any worksheet name
 * @example sheetInFormula("Dữ liệu") // => "'Dữ liệu'"
 * @example sheetInFormula("Tháng 8 '20") // => "'Tháng 8 ''20'" */
export function sheetInFormula(sheet: string): string {
  return plainName.test(sheet) && !rowOrColumn.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** A reference to a cell of a named sheet.
 * @param cell row and column counted from 0
 * @example cellInFormula({ sheet: "Dữ liệu", row: 4, column: 2 }) // => "'Dữ liệu'!C5" */
export function cellInFormula(cell: CellReference): string {
  return `${sheetInFormula(cell.sheet)}!${cellName(cell)}`;
}
