import type { UnitType } from "./unitType";

/** How the kinds of two units stand to each other. */
export type TypeFit = "same" | "missing" | "changed" | "apart";

const promotions: readonly (readonly UnitType[])[] = [
  ["huyện", "thị xã", "thành phố", "quận"],
  ["xã", "thị trấn", "phường"],
  ["tỉnh", "thành phố"],
  ["huyện", "thành phố", "đặc khu"],
];

/** How the kinds of two units stand to each other: the same word, left out on a side, changed as units are promoted
 * (huyện, thị xã, thành phố, quận; xã, thị trấn, phường; tỉnh, thành phố; to đặc khu), or never of one unit.
 * @param a kind of one unit, undefined where none is written
 * @param b kind of the other, likewise
 * @returns "same", "missing" (on one side or both), "changed" or "apart"; the order of the two does not matter
 * @see unit names, rules 5 and 6
 * @example typeFit("huyện", "thị xã") // => "changed"
 * @example typeFit("huyện", undefined) // => "missing"
 * @example typeFit("huyện", "tỉnh") // => "apart" */
export function typeFit(a: UnitType | undefined, b: UnitType | undefined): TypeFit {
  if (a === undefined || b === undefined) return "missing";
  if (a === b) return "same";
  return promotions.some((steps) => steps.includes(a) && steps.includes(b)) ? "changed" : "apart";
}
