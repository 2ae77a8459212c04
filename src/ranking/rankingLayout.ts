import { cellName, fixedAreaName, fixedCellName } from "./address";
import type { Area } from "./grid";
import type { Ranking } from "./ranking";
import { rankingColumns, type RankingColumn } from "./rankingColumns";

/** Where each line and column of a ranking sheet stands, all counted from 0. */
export interface RankingLayout {
  /** What the owned columns hold, from the first on. */
  readonly columns: readonly RankingColumn[];
  /** How many columns the add-in owns; what stands beside them is the user's. */
  readonly width: number;
  readonly header: number;
  readonly firstUnit: number;
  readonly lastUnit: number;
  readonly overall: number;
  /** The total the raw sheet states, with its difference from the sum in a later line; null where it states none. */
  readonly stated: number | null;
  /** The same total on the second base, where the units have none; null where there is nothing to say. */
  readonly statedOnSecond: number | null;
  readonly difference: number | null;
  /** The first line of notes; null where there are none. */
  readonly notes: number | null;
  readonly rows: number;
}

/** Rows (from 0) of the lines above the table, the same on every ranking sheet: references into it stay good. */
export const headLines = { title: 0, asOf: 1, base: 2, target: 3, source: 4, stale: 5, header: 6 } as const;

/** Columns (from 0) of what the lines above the table say; their labels begin in the first. */
export const headColumns = { value: 2, deadlineLabel: 3, deadline: 4 } as const;

/** The cells that formulas take the day, the target and the deadline from. */
export const headCells = {
  asOf: fixedCellName({ row: headLines.asOf, column: headColumns.value }),
  target: fixedCellName({ row: headLines.target, column: headColumns.value }),
  deadline: fixedCellName({ row: headLines.target, column: headColumns.deadline }),
} as const;

/** The rows and columns that a ranking takes on its sheet.
 * @param ranking with at least one unit
 * @param notes how many lines of notes stand under it
 * @param toGain whether there is a column for what gains a place */
export function rankingLayout(ranking: Ranking, notes: number, toGain = false): RankingLayout {
  const columns = rankingColumns(ranking, toGain);
  const { header } = headLines;
  const overall = header + ranking.units.length + 1;
  const { stated } = ranking;
  const states = stated !== null && (stated.installs !== null || stated.base !== null);
  const onSecond = states && stated.secondCoverage !== null && !columns.includes("secondBase");
  let next = overall + 1;
  if (states) next += 1;
  const take = (taken: boolean) => (taken ? next++ : null);
  const lines = { stated: take(states), statedOnSecond: take(onSecond), difference: take(states) };
  if (notes > 0) next += 1;
  return {
    columns,
    width: Math.max(columns.length, headColumns.deadline + 1),
    header,
    firstUnit: header + 1,
    lastUnit: overall - 1,
    overall,
    ...lines,
    notes: notes > 0 ? next : null,
    rows: next + notes,
  };
}

/** The name of a column's cell in a row, as a formula beside it writes it.
 * @param layout of a ranking sheet
 * @param column one that it has
 * @param row counted from 0 */
export function cellIn(layout: RankingLayout, column: RankingColumn, row: number): string {
  return cellName({ row, column: layout.columns.indexOf(column) });
}

/** The cells of one column beside the units, without header and overall row.
 * @param layout of a ranking sheet
 * @param column one that it has
 * @param rows how many of the units from the first; all where left out */
export function unitCells(
  layout: RankingLayout,
  column: RankingColumn,
  rows = layout.lastUnit - layout.firstUnit + 1,
): Area {
  return { row: layout.firstUnit, column: layout.columns.indexOf(column), rows, columns: 1 };
}

/** The same cells as a formula names them, staying when it is copied. */
export function allUnits(layout: RankingLayout, column: RankingColumn): string {
  return fixedAreaName(unitCells(layout, column));
}
