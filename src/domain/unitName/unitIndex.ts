import type { Unit } from "./groupUnits";
import type { UnitReading } from "./readUnitName";

/** The key a comparison goes by: `loose` keeps the marks, `plain` has none. */
export type NameKey = "loose" | "plain";

/** A unit that has a name, by its place in its column, and the reading under which it has it. */
export interface UnitHit {
  readonly place: number;
  readonly reading: UnitReading;
}

/** Finds the units of a column that have a name, within a parent. */
export type UnitIndex = (parent: string, key: string) => readonly UnitHit[];

/** Makes the index of a column's units by name, whatever their kind.
 * @param units the units, in the order their places count
 * @param by the key names are compared by
 * @returns a function from parent and key to the units that have that name under any reading, each once
 * @example unitIndex([], "loose")("", "vithuy3") // => [] */
export function unitIndex(units: readonly Unit[], by: NameKey): UnitIndex {
  const hits = new Map<string, UnitHit[]>();
  units.forEach(({ parent, readings }, place) => {
    for (const reading of readings) {
      const key = `${parent}\n${reading[by]}`;
      const known = hits.get(key);
      if (known === undefined) hits.set(key, [{ place, reading }]);
      else if (known.at(-1)?.place !== place) known.push({ place, reading });
    }
  });
  return (parent, key) => hits.get(`${parent}\n${key}`) ?? [];
}
