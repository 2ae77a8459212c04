import { helpers } from "@odoo/o-spreadsheet";
import type { Area } from "../area";

/** A rectangle in the engine's words; all four sides belong to it. */
export interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Says an area in the engine's words.
 * @param area cells from 0
 * @returns the same cells as a zone */
export function zoneOf(area: Area): Zone {
  return {
    top: area.row,
    bottom: area.row + area.rows - 1,
    left: area.column,
    right: area.column + area.columns - 1,
  };
}

/** Says the engine's zone as an area.
 * @param zone cells from 0
 * @returns the same cells as an area */
export function areaOf(zone: Zone): Area {
  return {
    row: zone.top,
    column: zone.left,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
}

/** The A1 text of an area.
 * @param area cells from 0
 * @returns e.g. "B2:C5", or "B2" for one cell */
export function a1(area: Area): string {
  const zone = zoneOf(area);
  const first = helpers.toXC(zone.left, zone.top);
  const last = helpers.toXC(zone.right, zone.bottom);
  return first === last ? first : `${first}:${last}`;
}

/** The positions from a first one on.
 * @param first from 0
 * @param count how many
 * @returns first, first + 1, … */
export function span(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
