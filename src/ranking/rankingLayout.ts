import type { Area } from "./grid";
import type { Ranking } from "./ranking";

/** Where each line of a ranking sheet stands, all counted from 0; the add-in owns the columns A to G down to the last note. */
export interface RankingLayout {
  readonly header: number;
  readonly firstUnit: number;
  readonly lastUnit: number;
  readonly overall: number;
  /** The total the raw sheet states, with its difference from the sum below it; null where it states none. */
  readonly stated: number | null;
  /** The line that counts units without a report; null where all reported. */
  readonly unreported: number | null;
  readonly rows: number;
}

/** Rows (from 0) of the lines above the table, the same on every ranking sheet. */
export const headLines = { title: 0, asOf: 1, base: 2, target: 3, source: 4 } as const;

/** Columns (from 0) of a ranking sheet. */
export const rankingColumns = {
  place: 0,
  unit: 1,
  installs: 2,
  base: 3,
  coverage: 4,
  targetCount: 5,
  gap: 6,
} as const;

/** How many columns the add-in owns; what stands beside them is the user's. */
export const ownedColumns = 7;

const header = 6;

/** The rows that a ranking takes on its sheet.
 * @param ranking with at least one unit
 * @returns rows counted from 0 */
export function rankingLayout(ranking: Ranking): RankingLayout {
  const firstUnit = header + 1;
  const lastUnit = header + ranking.units.length;
  const overall = lastUnit + 1;
  const states = [ranking.stated?.source.installs, ranking.stated?.source.base].some(
    (figure) => typeof figure?.value === "number",
  );
  const stated = states ? overall + 2 : null;
  const afterStated = states ? overall + 4 : overall + 2;
  const unreported = ranking.overall.reported < ranking.overall.listed ? afterStated : null;
  const rows = (unreported ?? (stated === null ? overall : stated + 1)) + 1;
  return { header, firstUnit, lastUnit, overall, stated, unreported, rows };
}

/** The cells of one column beside the units, without header and overall row.
 * @param layout of a ranking sheet
 * @param column counted from 0
 * @param rows how many of the units from the first; all where left out */
export function unitCells(layout: RankingLayout, column: number, rows = layout.lastUnit - layout.firstUnit + 1): Area {
  return { row: layout.firstUnit, column, rows, columns: 1 };
}
