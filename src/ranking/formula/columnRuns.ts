import type { Area, Position } from "../grid";

/** Cells as few areas of one column each: cells that stand under each other are taken together.
 * @param cells in any order, each once
 * @example columnRuns([{ row: 4, column: 2 }, { row: 3, column: 2 }]) // => [{ row: 3, column: 2, rows: 2, columns: 1 }] */
export function columnRuns(cells: readonly Position[]): readonly Area[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
