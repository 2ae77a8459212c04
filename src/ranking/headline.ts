import type { RankedFigures, Ranking, StatedRow } from "./ranking";
import type { RawTotal } from "./rawTable";
import { leastInstalls, leastOverall } from "./reachedByEstimate";
import type { Reported } from "./reported";

/** The figures of the whole place that a report speaks of. */
export interface Headline extends RankedFigures {
  readonly name: string;
  readonly installs: number;
  /** The least installs that their words allow. */
  readonly lowest: number;
  /** The raw row of a stated total; null where these are the sums of the units. */
  readonly source: RawTotal | null;
}

/** The whole place: the total that the raw sheet states, where it speaks of all; else the sums over the units that have
 * both.
 * @param ranking of the units */
export function headline(ranking: Ranking): Headline {
  const { stated, overall, units } = ranking;
  if (stated !== null && stated.installs !== null && speaksOfAll(stated, units))
    return { ...stated, installs: stated.installs, lowest: leastInstalls(stated) };
  const name = isSumOfSome(stated, units) ? "" : overall.name;
  return { ...overall, name, lowest: leastOverall(ranking), source: null };
}

/** Whether a stated total has installs and base of the whole place.
 * @param stated the total
 * @param units of the ranking */
export function speaksOfAll(stated: StatedRow | null, units: readonly { readonly installs: Reported }[]): boolean {
  return stated !== null && stated.installs !== null && stated.base !== null && !isSumOfSome(stated, units);
}

/** Whether a stated total is what the units that reported add up to where others have not: a share of the base of all would
 * be too low.
 * @param stated the total
 * @param units of the ranking */
export function isSumOfSome(stated: StatedRow | null, units: readonly { readonly installs: Reported }[]): boolean {
  const counts = units.flatMap(({ installs }) => (installs === null ? [] : [installs]));
  if (counts.length === 0 || counts.length === units.length) return false;
  return stated?.installs === counts.reduce((sum, installs) => sum + installs, 0);
}
