import type { Unit } from "./groupUnits";
import type { Pairing } from "./pairing";
import { readUnitName } from "./readUnitName";
import { typeFit } from "./typeFit";
import type { UnitAlias } from "./unitColumn";
import { unitIndex, type UnitIndex } from "./unitIndex";

function unitsNamed(name: string, parent: string, index: UnitIndex): readonly number[] {
  const found = readUnitName(name).flatMap(({ type, loose }) =>
    index(parent, loose).map(({ place, reading }) => ({ place, fit: typeFit(type, reading.type) })),
  );
  const same = found.filter(({ fit }) => fit === "same");
  return [
    ...new Set((same.length > 0 ? same : found.filter(({ fit }) => fit === "missing")).map(({ place }) => place)),
  ];
}

/** Pairs units by the user's own table of aliases, read in both directions, where each name of an alias is one unit. A pair
 * of the same name and kind stays as it is.
 * @param left units of one column
 * @param right units of the other
 * @param aliases the user's table
 * @param pairings what is known of each unit on the left
 * @returns the pairings, those that an alias decides matched with reason "user's alias"
 * @see unit names, trap 8
 * @example pairAliases([], [], [{ spelling: "Tĩnh Gia", name: "Nghi Sơn" }], []) // => [] */
export function pairAliases(
  left: readonly Unit[],
  right: readonly Unit[],
  aliases: readonly UnitAlias[],
  pairings: readonly Pairing[],
): readonly Pairing[] {
  if (aliases.length === 0) return pairings;
  const ours = unitIndex(left, "loose");
  const theirs = unitIndex(right, "loose");
  const decided = [...pairings];
  const links = aliases.flatMap(({ spelling, name }) => [[spelling, name] as const, [name, spelling] as const]);
  for (const parent of new Set(left.map((unit) => unit.parent))) {
    for (const [from, to] of links) {
      const [unit, ...otherUnits] = unitsNamed(from, parent, ours);
      const [place, ...otherPlaces] = unitsNamed(to, parent, theirs);
      if (unit === undefined || place === undefined || otherUnits.length + otherPlaces.length > 0) continue;
      const known = decided[unit];
      if (known?.kind === "matched" && known.reason !== "kind missing" && known.reason !== "marks missing") continue;
      decided[unit] = { kind: "matched", place, reason: "user's alias" };
    }
  }
  return decided;
}
