import { unitNameKey } from "../domain/unitNameKey";
import type { RankedUnit } from "./ranking";

/** Which units of a long ranking are looked at. */
export interface ShownChoice {
  readonly top?: number | undefined;
  readonly bottom?: number | undefined;
  readonly around?: string | undefined;
}

const neighbours = 5;

/** For each unit whether it is shown: the first and the last so many of those with a place, and one unit with the five
 * nearest to it, the better first; all where nothing is chosen or the unit is not among them.
 * @param units in the order of the ranking
 * @param choice how many from either end, and around which unit
 * @example shownUnits([{ name: "A", place: 1 }, { name: "B", place: 2 }, { name: "C", place: null }], { top: 1 }) // => [true, false, false] */
export function shownUnits(
  units: readonly Pick<RankedUnit, "name" | "place">[],
  { top, bottom, around }: ShownChoice,
): boolean[] {
  const middle = around === undefined ? -1 : units.findIndex(({ name }) => unitNameKey(name) === unitNameKey(around));
  if (top === undefined && bottom === undefined && middle < 0) return units.map(() => true);
  const ranked = units.filter(({ place }) => place !== null).length;
  const near = new Set(nearest(middle, units.length));
  return units.map(
    (_, index) =>
      index < Math.min(top ?? 0, ranked) || (index < ranked && index >= ranked - (bottom ?? 0)) || near.has(index),
  );
}

function nearest(middle: number, length: number): number[] {
  if (middle < 0) return [];
  const others = Array.from({ length }, (_, index) => index)
    .filter((index) => index !== middle)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
  return [middle, ...others.slice(0, neighbours)];
}
