import type { Grid } from "./grid";

/** Where the value of a cell in a merged area that runs down stands: the area's first row.
 * @param grid the used cells of a sheet
 * @param columns worksheet columns asked about
 * @returns for each of the columns the first row by every row of an area that is merged over several */
export function mergedDown(grid: Grid, columns: readonly number[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const found = new Map(columns.map((column) => [column, new Map<number, number>()]));
  for (const area of grid.merged ?? []) {
    const rows = area.rows > 1 ? found.get(area.column) : undefined;
    for (let below = 1; rows && below < area.rows; below++) rows.set(area.row + below, area.row);
  }
  return found;
}
