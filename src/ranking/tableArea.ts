import type { Area, Grid } from "./grid";

/** Excel's own table whose header a row is, over a column; null where there is none.
 * @param grid the used cells of the sheet
 * @param headerRow worksheet row, from 0
 * @param column worksheet column, from 0 */
export function tableArea(grid: Grid, headerRow: number, column: number): Area | null {
  const table = (grid.tables ?? []).find(
    ({ area }) => area.row === headerRow && column >= area.column && column < area.column + area.columns,
  );
  return table?.area ?? null;
}

/** Whether a sheet is one that the add-in writes: a table on it has one of the add-in's own names.
 * @param grid the used cells of the sheet */
export function isOwnSheet(grid: Grid): boolean {
  return (grid.tables ?? []).some(({ name }) => name.startsWith("BLUEZONE_"));
}
