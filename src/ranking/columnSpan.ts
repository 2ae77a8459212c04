import type { Grid } from "./grid";

/** A run of worksheet columns, both ends included, counted from 0. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** The columns of a span, in order.
 * @param span with its last column not before its first; else there are none
 * @example columnsOf({ first: 2, last: 4 }) // => [2, 3, 4] */
export function columnsOf({ first, last }: ColumnSpan): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** All columns of a grid.
 * @param grid the used cells of a sheet */
export function wholeSpan(grid: Grid): ColumnSpan {
  return { first: grid.column, last: grid.column + (grid.values[0]?.length ?? 0) - 1 };
}
