import type { PlaceOrder } from "./placeOrder";
import { tiedPlaces } from "./tiedPlaces";
import type { TieRule } from "./tieRule";

/** The place of every value of a column, sorted once, so that many values can be looked up in it.
 * @param among the column, any finite numbers in any order
 * @param order which end is place 1
 * @param ties what equal values get
 * @returns from each different value to its place; O(n log n)
 * @see measures 3.8
 * @example placesAmong([10, 40, 20, 20], "highest-first", "competition").get(10) // => 4
 * @example placesAmong([10, 40, 20, 20], "lowest-first", "average").get(20) // => 2.5 */
export function placesAmong(among: readonly number[], order: PlaceOrder, ties: TieRule): ReadonlyMap<number, number> {
  const better = order === "highest-first" ? (a: number, b: number) => a - b : (a: number, b: number) => b - a;
  const places = tiedPlaces(among, better, ties);
  return new Map(among.map((value, index) => [value, places[index] ?? 0]));
}
