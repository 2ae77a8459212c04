import { groupUnits } from "../../domain/unitName/groupUnits";
import type { UnitOutcome } from "../../domain/unitName/unitOutcome";
import { unitNameKey } from "../../domain/unitNameKey";
import type { BaseTable } from "../baseTable";
import type { RawRow } from "../rawTable";
import { unitColumn } from "./unitColumns";

/** Units of one name in different larger units that a table of bases without larger units can't tell apart, unless it gives
 * as many rows of that name as there are units, with one figure.
 * @param rows the units
 * @param bases the table of bases
 * @param outcomes what became of each unit's name in it
 * @returns the places of such units among the rows, each with the larger units of all that share its name */
export function sharedNames(
  rows: readonly RawRow[],
  bases: BaseTable,
  outcomes: readonly UnitOutcome[],
): ReadonlyMap<number, readonly string[]> {
  const shared = new Map<number, readonly string[]>();
  if (unitColumn(bases.rows).within !== undefined) return shared;
  const { units } = groupUnits(
    rows.map(({ name }) => name),
    rows.map(() => ""),
  );
  for (const { rows: places } of units) {
    const parents = new Map(
      places.flatMap((at) => {
        const parent = rows[at]?.parent ?? "";
        return parent === "" ? [] : [[unitNameKey(parent), parent] as const];
      }),
    );
    if (parents.size < 2) continue;
    const hit = [...new Set(places.flatMap((at) => rowsOf(outcomes[at])))];
    const figures = new Set(hit.map((row) => bases.rows[row]?.base.value));
    if (hit.length === 0 || (hit.length >= parents.size && figures.size === 1)) continue;
    for (const at of places) shared.set(at, [...parents.values()]);
  }
  return shared;
}

/** The rows of the table that a unit may be. */
function rowsOf(outcome: UnitOutcome | undefined): readonly number[] {
  if (outcome === undefined || outcome.kind === "blank" || outcome.kind === "unmatched") return [];
  return outcome.kind === "ambiguous" ? outcome.rows : [outcome.row];
}
