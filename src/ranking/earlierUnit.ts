import { figureFault } from "./check/figureFault";
import type { EarlierUnit } from "./earlierReport";
import type { RawFigure } from "./rawTable";
import type { Reported } from "./reported";

/** A unit of an earlier report from its cells: a cell that holds something else than a count is no report, nor is it none.
 * @param name of the unit
 * @param installs the figure of its cell
 * @param base its base then, or now where the report gives none
 * @example earlierUnit("A", { value: 5, cell: { sheet: "S", row: 1, column: 1 }, printed: null, range: null }, 10) // => { name: "A", installs: 5, base: 10 }
 * @example earlierUnit("A", { value: null, cell: { sheet: "S", row: 1, column: 1 }, printed: "28/7", range: null }, 10) // => { name: "A", installs: null, base: 10, isUnread: true } */
export function earlierUnit(name: string, installs: RawFigure, base: Reported): Omit<EarlierUnit, "place"> {
  const fault = figureFault(installs);
  const unit = { name, installs: installs.value, base };
  return fault === null || fault === "blank" ? unit : { ...unit, isUnread: true };
}
