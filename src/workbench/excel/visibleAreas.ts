import type { Area } from "../engine/area";

/** The areas of a range that are shown: its rows and columns without the hidden ones, neighbours in one area.
 * @param area of the range
 * @param isHidden whether a row or a column of the sheet is hidden
 * @returns areas row by row, none where everything is hidden */
export function visibleAreas(area: Area, isHidden: (dimension: "row" | "column", index: number) => boolean): Area[] {
  const rows = shownRuns(area.row, area.rows, (row) => isHidden("row", row));
  const columns = shownRuns(area.column, area.columns, (column) => isHidden("column", column));
  return rows.flatMap(([row, rowCount]) =>
    columns.map(([column, columnCount]) => ({ row, column, rows: rowCount, columns: columnCount })),
  );
}

function shownRuns(
  first: number,
  count: number,
  isHidden: (index: number) => boolean,
): [first: number, count: number][] {
  const runs: [number, number][] = [];
  for (let index = first; index < first + count; index += 1) {
    const last = runs.at(-1);
    if (isHidden(index)) continue;
    if (last && last[0] + last[1] === index) last[1] += 1;
    else runs.push([index, 1]);
  }
  return runs;
}
