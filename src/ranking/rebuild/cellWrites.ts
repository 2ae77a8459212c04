import { relativeFormula } from "../formula/relativeFormula";
import type { Area, CellValue, Position } from "../grid";

/** Cells to write as they are, and a first cell whose formula is copied down over the cells under it. */
export type CellWrite =
  | { readonly kind: "cells"; readonly area: Area; readonly cells: readonly (readonly CellValue[])[] }
  | { readonly kind: "copy-down"; readonly from: Position; readonly rows: number };

/** Fewer rows than these are not worth an action of their own. */
const leastRows = 16;

interface Run {
  readonly first: number;
  readonly rows: number;
}

function runsOf(area: Area, cells: readonly (readonly CellValue[])[], column: number): Run[] {
  const runs: Run[] = [];
  let first = 0;
  let shape: string | null = null;
  for (let row = 0; row <= cells.length; row++) {
    const cell = cells[row]?.[column];
    const now =
      typeof cell === "string" && cell.startsWith("=")
        ? relativeFormula(cell, { row: area.row + row, column: area.column + column })
        : null;
    if (now !== null && now === shape) continue;
    if (shape !== null && row - first >= leastRows) runs.push({ first, rows: row - first });
    first = row;
    shape = now;
  }
  return runs;
}

/** How to write cells with the least to send: a formula that repeats down a column goes once and is copied in the
 * workbook, everything else goes as it is; copies come after the cells they are copied from.
 * @param area of the cells
 * @param cells formulas and values, row by row over the area */
export function cellWrites(area: Area, cells: readonly (readonly CellValue[])[]): readonly CellWrite[] {
  const runs = Array.from({ length: area.columns }, (_, column) => runsOf(area, cells, column));
  const edges = new Set([0, cells.length, ...runs.flat().flatMap(({ first, rows }) => [first + 1, first + rows])]);
  const bands = [...edges].sort((a, b) => a - b);
  const copied = (row: number, column: number) =>
    runs[column]?.some(({ first, rows }) => row > first && row < first + rows) ?? false;
  const writes: CellWrite[] = [];
  for (const [index, top] of bands.slice(0, -1).entries()) {
    const bottom = bands[index + 1] ?? cells.length;
    for (let column = 0; column < area.columns; column++) {
      if (copied(top, column)) continue;
      let end = column;
      while (end < area.columns && !copied(top, end)) end++;
      writes.push({
        kind: "cells",
        area: { row: area.row + top, column: area.column + column, rows: bottom - top, columns: end - column },
        cells: cells.slice(top, bottom).map((row) => row.slice(column, end)),
      });
      column = end;
    }
  }
  const copies = runs.flatMap((list, column) =>
    list.map(({ first, rows }): CellWrite => {
      return { kind: "copy-down", from: { row: area.row + first, column: area.column + column }, rows };
    }),
  );
  return [...writes, ...copies];
}
