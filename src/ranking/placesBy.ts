import { compareCoverage } from "../domain/compareCoverage";
import { competitionPlaces } from "../domain/competitionPlaces";
import { count, type Count } from "../domain/count";
import type { Tally } from "../domain/tally";
import type { RankMeasure } from "./buildChoices";

/** The counts of a unit that it can be ranked by; null is not reported. */
export interface MeasuredUnit {
  readonly installs: Count | null;
  readonly base: Count | null;
  readonly secondBase: Count | null;
  readonly gap: Count | null;
}

const one = count(1);

/** A unit as the fraction it is ranked by: installs of a base, or a count of one; null where it can't be ranked. */
function fraction({ installs, base, secondBase, gap }: MeasuredUnit, measure: RankMeasure): Tally | null {
  const counted = measure === "gap" ? gap : installs;
  const whole = measure === "coverage" ? base : measure === "second-coverage" ? secondBase : one.ok ? one.value : null;
  return counted === null || whole === null || whole === 0 ? null : { installs: counted, base: whole };
}

/** The places of units by a measure, equal fractions tied, whatever their floating-point noise: the highest coverage or
 * count first, or the smallest gap.
 * @param units in any order
 * @param measure what places are given by
 * @returns the competition place of each (17, 17, 19), in the order given; null for a unit that can't be ranked
 * @see measures 3.8
 * @example placesBy([{ installs: 1, base: 3, secondBase: null, gap: 2 }, { installs: 10, base: 30, secondBase: null, gap: 20 }], "coverage") // => [1, 1]
 * @example placesBy([{ installs: 1, base: 3, secondBase: null, gap: 2 }, { installs: 10, base: 30, secondBase: null, gap: 20 }], "gap") // => [1, 2]
 * @example placesBy([{ installs: null, base: 3, secondBase: null, gap: null }], "installs") // => [null] */
export function placesBy(units: readonly MeasuredUnit[], measure: RankMeasure): (number | null)[] {
  const fractions = units.map((unit) => fraction(unit, measure));
  const ranked = fractions.filter((unit) => unit !== null);
  const better = measure === "gap" ? (a: Tally, b: Tally) => compareCoverage(b, a) : compareCoverage;
  const places = competitionPlaces(ranked, better);
  let next = 0;
  return fractions.map((unit) => (unit === null ? null : (places[next++] ?? null)));
}
