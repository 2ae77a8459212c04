import type { Area } from "../engine/area";
import { columnNumber } from "../engine/columnNumber";

/** Where a cell stands, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The place of an A1 address of one cell, "$" or not.
 * @example placeOf("C2") // => { row: 1, column: 2 } */
export function placeOf(address: string): CellPlace {
  const [, letters = "A", digits = "1"] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

/** The area of an A1 range or cell. */
export function areaOfRange(range: string): Area {
  const [first = "A1", last = first] = range.split(":");
  const [start, end] = [placeOf(first), placeOf(last)];
  return {
    row: start.row,
    column: start.column,
    rows: end.row - start.row + 1,
    columns: end.column - start.column + 1,
  };
}

/** The A1 address of a cell.
 * @example addressOf(1, 2) // => "C2" */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The A1 range of an area; one cell is its address alone. */
export function rangeOf({ row, column, rows, columns }: Area): string {
  const first = addressOf(row, column);
  return rows * columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}
