import { asOfDay } from "./asOfDay";
import type { Grid } from "./grid";
import { gridText } from "./gridCell";
import { rawRows } from "./rawRows";
import type { RawColumns, RawTable } from "./rawTable";

/** The raw counts of a sheet under a header row, read from the columns that are said to hold them.
 * @param grid the used cells of the sheet
 * @param headerRow worksheet row of the header, from 0
 * @param columns worksheet columns of unit names, installs and base, from 0
 * @returns the units with the cells they came from; a cell that holds no number is read as no report */
export function readRawTable(grid: Grid, headerRow: number, columns: RawColumns): RawTable {
  const width = grid.values[0]?.length ?? 0;
  const choices = Array.from({ length: width }, (_, index) => grid.column + index)
    .map((column) => ({ column, heading: gridText(grid, headerRow, column) }))
    .filter(({ heading }) => heading !== "");
  return {
    sheet: grid.sheet,
    headerRow,
    columns,
    headings: {
      name: gridText(grid, headerRow, columns.name),
      installs: gridText(grid, headerRow, columns.installs),
      base: columns.base === undefined ? "" : gridText(grid, headerRow, columns.base),
    },
    choices,
    ...rawRows(grid, headerRow, columns),
    asOf: asOfDay(grid, headerRow),
  };
}
