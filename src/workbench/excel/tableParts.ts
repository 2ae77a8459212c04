import type { Area } from "../engine/area";
import type { TableState } from "../engine/tables";
import { HostError } from "../richapi/hostError";

/** The rows of a table without its header and totals.
 * @param table now
 * @returns the cells; at least one row */
export function bodyOf({ area, showHeaders, showTotals }: TableState): Area {
  const top = showHeaders ? 1 : 0;
  const bottom = showTotals ? 1 : 0;
  return { ...area, row: area.row + top, rows: Math.max(1, area.rows - top - bottom) };
}

/** The totals row of a table.
 * @param table now
 * @returns the cells; throws ItemNotFound where totals are not shown */
export function totalsOf({ area, showTotals }: TableState): Area {
  if (!showTotals) throw new HostError("ItemNotFound");
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}
