import { count } from "../domain/count";
import { rankCoverage } from "../domain/rankCoverage";
import type { EarlierUnit } from "./earlierReport";

/** Units of an earlier report with the places they had among themselves, by exact coverage, ties sharing the better place.
 * @param units names with installs and base; one without both, or with a number that is no count, has no place
 * @returns the same units in the same order
 * @example earlierUnits([{ name: "A", installs: 1, base: 3 }, { name: "B", installs: 2, base: 3 }]).map(({ place }) => place) // => [2, 1] */
export function earlierUnits(units: readonly Omit<EarlierUnit, "place">[]): readonly EarlierUnit[] {
  const tallies = units.flatMap((unit, index) => {
    const installs = count(unit.installs ?? NaN);
    const base = count(unit.base ?? NaN);
    return installs.ok && base.ok && base.value > 0 ? [{ index, installs: installs.value, base: base.value }] : [];
  });
  const placed = rankCoverage(tallies, "highest-first", "competition");
  const places = new Map(tallies.map(({ index }, at) => [index, placed[at]]));
  return units.map((unit, index) => {
    const place = places.get(index);
    return { ...unit, place: place?.ok ? place.value : null };
  });
}
