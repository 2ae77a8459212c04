import { fail, ok, type Result } from "./failure";

/** The place of a value in a column whose places are known, as Excel's RANK.EQ and RANK.AVG give it.
 * @param value any finite number
 * @param places the place of every value of the column, from placesAmong
 * @returns the place from 1, or "not-among" for a value the column doesn't have
 * @see measures 3.8
 * @example rank(10, new Map([[40, 1], [20, 2], [10, 4]])) // => { ok: true, value: 4 }
 * @example rank(30, new Map([[40, 1], [20, 2], [10, 4]])) // => { ok: false, failure: "not-among" } */
export function rank(value: number, places: ReadonlyMap<number, number>): Result<number> {
  const place = places.get(value);
  return place === undefined ? fail("not-among") : ok(place);
}
