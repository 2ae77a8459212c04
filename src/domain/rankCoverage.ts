import { compareCoverage } from "./compareCoverage";
import { coverage } from "./coverage";
import { ok, type Result } from "./failure";
import type { PlaceOrder } from "./placeOrder";
import type { Tally } from "./tally";
import { tiedPlaces } from "./tiedPlaces";
import type { TieRule } from "./tieRule";

/** Places of units by coverage, compared as exact fractions, so that equal fractions always tie.
 * @param units installs and base of each, whole numbers from 0
 * @param order which end is place 1
 * @param ties what equal coverages get
 * @returns for each unit its place from 1 among the units that have a coverage, or "zero-base" for installs of no base,
 * or "nothing-counted" where both are 0; O(n log n)
 * @see measures 3.8
 * @example rankCoverage([{ installs: 1, base: 3 }, { installs: 2, base: 3 }], "highest-first", "competition") // => [{ ok: true, value: 2 }, { ok: true, value: 1 }]
 * @example rankCoverage([{ installs: 0, base: 0 }], "highest-first", "competition") // => [{ ok: false, failure: "nothing-counted" }] */
export function rankCoverage(units: readonly Tally[], order: PlaceOrder, ties: TieRule): Result<number>[] {
  const better = order === "highest-first" ? compareCoverage : (a: Tally, b: Tally) => compareCoverage(b, a);
  const placed = units.filter((unit) => unit.base > 0);
  const places = tiedPlaces(placed, better, ties);
  let next = 0;
  return units.map((unit) => {
    const own = coverage(unit.installs, unit.base);
    return own.ok ? ok(places[next++] ?? 0) : own;
  });
}
