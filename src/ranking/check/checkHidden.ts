import { findingOf, type Finding } from "../finding";
import type { Grid } from "../grid";
import { nameCellOf } from "../nameCellOf";
import type { RawTable } from "../rawTable";
import { rowList } from "./rowList";

/** Units on rows that are hidden, by hand or by a filter: they are counted like all others, which a person who doesn't see
 * them should know.
 * @param table raw counts as read
 * @param grid the cells they were read from
 * @returns at most one warning, at the first hidden unit */
export function checkHidden(table: RawTable, grid: Grid): readonly Finding[] {
  const { rows } = table;
  const hidden = new Set(grid.hiddenRows ?? []);
  const units = rows.filter(({ row }) => hidden.has(row));
  const [first] = units;
  if (!first) return [];
  const cell = nameCellOf(table, first);
  const words = { count: units.length, rows: rowList(units.map(({ row }) => row)) };
  return [findingOf(grid.filtered ? "filter-on" : "hidden-rows", "warning", cell, words)];
}
