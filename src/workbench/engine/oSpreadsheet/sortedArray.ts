/** A cell as the engine's functions take and give it. */
export interface NativeCell {
  readonly value: string | number | boolean | null;
  readonly message?: string;
}
/** Cells by column and row. */
export type NativeMatrix = readonly (readonly NativeCell[])[];

/** An array sorted as Excel's SORT does: numbers before texts before truth values before errors, blanks last, equal ones in
 * the order they had.
 * @param matrix by column and row
 * @param index column, or row, to sort by, from 1
 * @param direction 1 for smallest first, -1 for largest first
 * @param isByColumn whether columns are sorted and not rows
 * @returns by column and row; null where there is no such column or row */
export function sortedArray(
  matrix: NativeMatrix,
  index: number,
  direction: 1 | -1,
  isByColumn: boolean,
): NativeCell[][] | null {
  const lines = isByColumn ? matrix : transposed(matrix);
  const at = Math.trunc(index) - 1;
  if (at < 0 || at >= (lines[0]?.length ?? 0)) return null;
  const sorted = [...lines].sort((one, other) => compare(one[at], other[at], direction));
  const kept = sorted.map((line) => [...line]);
  return isByColumn ? kept : transposed(kept);
}

function transposed(matrix: NativeMatrix): NativeCell[][] {
  return (matrix[0] ?? []).map((_, row) => matrix.map((column) => column[row] ?? { value: null }));
}

const kinds = ["number", "string", "boolean"];

function compare(one: NativeCell | undefined, other: NativeCell | undefined, direction: 1 | -1): number {
  const [a, b] = [one?.value ?? null, other?.value ?? null];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const difference = kinds.indexOf(typeof a) - kinds.indexOf(typeof b);
  if (difference !== 0) return difference * direction;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "vi") * direction;
  return (Number(a) - Number(b)) * direction;
}
