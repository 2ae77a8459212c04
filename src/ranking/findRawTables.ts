import { asOfDay } from "./asOfDay";
import { findColumns, type FoundColumns } from "./findColumns";
import type { Grid } from "./grid";
import { gridCell, isBlank } from "./gridCell";
import type { RawTable } from "./rawTable";
import { readRawTable } from "./readRawTable";

/** Why a range of cells was taken for raw counts, or rated above another. */
export type CandidateReason =
  "headings-exact" | "headings-similar" | "name-heading" | "name-by-content" | "numbers-only" | "total-row" | "as-of";

/** Raw counts found on a sheet, with how sure that is and why. */
export interface RawTableCandidate {
  readonly table: RawTable;
  /** Higher is surer; only the order between candidates means something. */
  readonly score: number;
  readonly reasons: readonly CandidateReason[];
}

const headerDepth = 100;

const weights: Readonly<Record<CandidateReason, number>> = {
  "headings-exact": 4,
  "headings-similar": 2,
  "name-heading": 2,
  "name-by-content": 0,
  "numbers-only": 3,
  "total-row": 1,
  "as-of": 1,
};

/** The raw counts on any of the sheets: a header row that names installs and a base, with units under it.
 * @param grids the used cells of each sheet
 * @returns candidates, surest first, equals in the order of the sheets and rows; none where there are no counts */
export function findRawTables(grids: readonly Grid[]): readonly RawTableCandidate[] {
  return grids.flatMap(tablesOf).sort((a, b) => b.score - a.score);
}

function tablesOf(grid: Grid): RawTableCandidate[] {
  const found: RawTableCandidate[] = [];
  const last = grid.row + Math.min(grid.values.length, headerDepth);
  let free = grid.row;
  for (let row = grid.row; row < last; row++) {
    const columns = row < free ? null : findColumns(grid, row);
    const table = columns && readRawTable(grid, row, columns.columns);
    if (!table || !holdsCounts(table, grid)) continue;
    found.push(candidate(table, columns, grid));
    free = (table.rows.at(-1)?.row ?? row) + 1;
  }
  return found;
}

/** Whether both count columns of a table hold something that could be a count.
 * @param table raw counts as read
 * @param grid the cells they were read from */
export function holdsCounts(table: RawTable, grid: Grid): boolean {
  return countColumns(table).every((column) =>
    table.rows.some(({ row }) => /\d/.test(String(gridCell(grid, row, column)))),
  );
}

function countColumns({ columns }: RawTable): number[] {
  return columns.base === undefined ? [columns.installs] : [columns.installs, columns.base];
}

function candidate(table: RawTable, found: FoundColumns, grid: Grid): RawTableCandidate {
  const counts = table.rows.flatMap(({ row }) => countColumns(table).map((column) => gridCell(grid, row, column)));
  const reasons: CandidateReason[] = [
    found.exact ? "headings-exact" : "headings-similar",
    found.nameHeading ? "name-heading" : "name-by-content",
  ];
  if (counts.every((value) => isBlank(value) || typeof value === "number")) reasons.push("numbers-only");
  if (table.total !== null) reasons.push("total-row");
  if (asOfDay(grid, table.headerRow) !== null) reasons.push("as-of");
  return { table, score: reasons.reduce((sum, reason) => sum + weights[reason], 0), reasons };
}
