import type { Grid } from "./grid";
import { gridCell } from "./gridCell";
import type { RawFigure } from "./rawTable";

/** The share a worksheet cell holds: 0.0862 for a number 0.0862, for the text "8,62 %", and in a column of percents for the
 * number 8.62 and the text "8,62".
 * @param grid the used cells of the sheet
 * @param row worksheet row, from 0
 * @param column worksheet column, from 0
 * @param inPercents whether the column's plain numbers are percents
 * @returns the figure; without a value where the cell is blank or says no share */
export function shareFigure(grid: Grid, row: number, column: number, inPercents: boolean): RawFigure {
  const held = gridCell(grid, row, column);
  const cell = { sheet: grid.sheet, row, column };
  const printed = typeof held === "number" || held === "" ? null : String(held);
  const value =
    typeof held === "number"
      ? scaled(String(held), inPercents && !isPercent(grid, row, column))
      : shareInText(String(held), inPercents);
  return { value, cell, printed, range: value === null ? null : { lowest: value, highest: value } };
}

/** Whether the plain numbers of a column are percents: none has a percent format, and the heading has the sign while some
 * number is above 1, or most numbers are above 1.
 * @param grid the used cells of the sheet
 * @param rows worksheet rows of the units
 * @param column worksheet column, from 0
 * @param heading the column's heading */
export function isInPercents(grid: Grid, rows: readonly number[], column: number, heading: string): boolean {
  const plain = rows.flatMap((row) => {
    const held = gridCell(grid, row, column);
    if (typeof held === "number") return isPercent(grid, row, column) ? [] : [held];
    const share = shareInText(String(held), false);
    return share === null || String(held).includes("%") ? [] : [share];
  });
  const above = plain.filter((value) => value > 1).length;
  return heading.includes("%") ? above > 0 : above * 2 > plain.length;
}

function isPercent(grid: Grid, row: number, column: number): boolean {
  return (grid.numberFormats?.[row - grid.row]?.[column - grid.column] ?? "").includes("%");
}

function shareInText(text: string, inPercents: boolean): number | null {
  const [, whole, fraction, sign] = /^\s*(\d+)(?:[.,](\d+))?\s*(%?)\s*$/.exec(text) ?? [];
  if (whole === undefined) return null;
  return scaled(`${whole}.${fraction ?? "0"}`, sign === "%" || inPercents);
}

/** A decimal number, divided by 100 without binary noise where it is in percents. */
function scaled(decimal: string, inPercents: boolean): number {
  return inPercents && !decimal.includes("e") ? Number(`${decimal}e-2`) : Number(decimal) / (inPercents ? 100 : 1);
}
