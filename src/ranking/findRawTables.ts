import { findColumns, type FoundColumns } from "./findColumns";
import { findHeaders, type HeaderPlace } from "./findHeaders";
import type { Area, Grid } from "./grid";
import { gridCell, isBlank } from "./gridCell";
import type { RawTable } from "./rawTable";
import { readRawTable } from "./readRawTable";
import { isOwnSheet, tableArea } from "./tableArea";

/** Why a range of cells was taken for raw counts, or rated above another. */
export type CandidateReason =
  | "headings-exact"
  | "headings-similar"
  | "count-by-content"
  | "name-heading"
  | "name-by-content"
  | "base-column"
  | "numbers-only"
  | "total-row"
  | "as-of"
  | "several-days"
  | "several-counts"
  | "excel-table";

/** Raw counts found on a sheet, with how sure that is and why. */
export interface RawTableCandidate {
  readonly table: RawTable;
  /** Higher is surer; only the order between candidates means something. */
  readonly score: number;
  readonly reasons: readonly CandidateReason[];
}

const weights: Readonly<Record<CandidateReason, number>> = {
  "headings-exact": 4,
  "headings-similar": 2,
  "count-by-content": 0,
  "name-heading": 2,
  "name-by-content": 0,
  "base-column": 2,
  "numbers-only": 3,
  "total-row": 1,
  "as-of": 1,
  "several-days": 1,
  "several-counts": 0,
  "excel-table": 1,
};

/** The raw counts on any of the sheets: a header that names units and counts, with units under it; where there is none, one
 * that names units, a base and one more column of counts. The add-in's own sheets hold none.
 * @param grids the used cells of each sheet
 * @returns candidates, surest first, of equals the one of the latest day, then in the order of the sheets and rows; none
 * where there are no counts */
export function findRawTables(grids: readonly Grid[]): readonly RawTableCandidate[] {
  const found = grids.flatMap(tablesOf);
  const named = found.filter(({ isBesideBase }) => !isBesideBase);
  return (named.length > 0 ? named : found)
    .map(({ candidate }) => candidate)
    .sort((a, b) => b.score - a.score || (b.table.asOf ?? 0) - (a.table.asOf ?? 0));
}

interface FoundTable {
  readonly candidate: RawTableCandidate;
  readonly isBesideBase: boolean;
}

function tablesOf(grid: Grid): FoundTable[] {
  if (isOwnSheet(grid)) return [];
  const found: FoundTable[] = [];
  findHeaders(grid, ({ row, span }: HeaderPlace): Area | null => {
    const columns = findColumns(grid, row, span);
    if (!columns) return null;
    const table = readRawTable(grid, row, columns.columns, span);
    if (!holdsCounts(table, grid)) return null;
    found.push({ candidate: candidate(table, columns, grid), isBesideBase: columns.isBesideBase });
    return areaOf(table, columns);
  });
  return found;
}

function areaOf({ rows, total, headerRow, span }: RawTable, { header }: FoundColumns): Area {
  const last = Math.max(headerRow, rows.at(-1)?.row ?? 0, total?.row ?? 0);
  const { first, last: lastColumn } = span ?? { first: 0, last: 0 };
  return { row: header.firstRow, column: first, rows: last - header.firstRow + 1, columns: lastColumn - first + 1 };
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
    !found.countHeading ? "count-by-content" : found.exact ? "headings-exact" : "headings-similar",
    found.nameHeading ? "name-heading" : "name-by-content",
  ];
  if (table.columns.base !== undefined) reasons.push("base-column");
  const numbers = counts.filter((value) => isBlank(value) || typeof value === "number").length;
  if (numbers * 3 >= counts.length * 2) reasons.push("numbers-only");
  if (table.total !== null) reasons.push("total-row");
  if (table.asOf !== null) reasons.push("as-of");
  if ((table.earlier ?? []).length > 0) reasons.push("several-days");
  if (found.countColumns > 1 && !reasons.includes("several-days")) reasons.push("several-counts");
  if (tableArea(grid, table.headerRow, table.columns.name)) reasons.push("excel-table");
  return { table, score: reasons.reduce((sum, reason) => sum + weights[reason], 0), reasons };
}
