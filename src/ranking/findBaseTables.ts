import type { BaseTable } from "./baseTable";
import { headedColumns, type HeadedColumn } from "./headedColumns";
import { findHeaders } from "./findHeaders";
import { findNameColumns } from "./findNameColumns";
import type { Area, Grid } from "./grid";
import { readHeader } from "./header";
import { isRankingHeader } from "./isRankingHeader";
import { readBaseTable } from "./readBaseTable";
import { isOwnSheet } from "./tableArea";

/** The tables that bases can be joined from: units beside a column of people or of smartphones, each such column a table
 * of its own. The add-in's own sheets hold none.
 * @param grids the used cells of each sheet
 * @returns tables of nothing but bases first, of one header people first and later years first; else in the order of the sheets */
export function findBaseTables(grids: readonly Grid[]): readonly BaseTable[] {
  return grids.flatMap(basesOf).sort((a, b) => Number(a.holdsInstalls) - Number(b.holdsInstalls));
}

function basesOf(grid: Grid): BaseTable[] {
  if (isOwnSheet(grid)) return [];
  const found: BaseTable[] = [];
  findHeaders(grid, ({ row, span }): Area | null => {
    const header = readHeader(grid, row, span);
    if (isRankingHeader(header)) return null;
    const headed = headedColumns(grid, header);
    const bases = headed.filter(isBase);
    const name = bases.length > 0 ? findNameColumns(grid, header, headed) : null;
    if (!name) return null;
    const { column, parent } = name;
    const read = bases
      .map((base) => ({ name: column, base: base.column, ...(parent === undefined ? {} : { parent }) }))
      .map((columns) => readBaseTable(grid, row, columns, span))
      .filter(({ rows }) => rows.some(({ base }) => base.value !== null))
      .sort((a, b) => a.kind.localeCompare(b.kind) || (b.register.year ?? 0) - (a.register.year ?? 0));
    found.push(...read);
    const last = Math.max(-1, ...read.map(({ rows, total }) => Math.max(rows.at(-1)?.row ?? -1, total?.row ?? -1)));
    return last < 0
      ? null
      : {
          row: header.firstRow,
          column: span.first,
          rows: last - header.firstRow + 1,
          columns: span.last - span.first + 1,
        };
  });
  return found;
}

function isBase({ role, sample }: HeadedColumn): boolean {
  return (role === "base" || role === "secondBase") && sample.counts + sample.shares > 0;
}
