import type { RankedFigures, Ranking } from "./ranking";
import type { RawTotal } from "./rawTable";

/** The figures of the whole place that a report speaks of. */
export interface Headline extends RankedFigures {
  readonly name: string;
  readonly installs: number;
  /** The raw row of a stated total; null where these are the sums of the units. */
  readonly source: RawTotal | null;
}

/** The whole place: the total that the raw sheet states, where it states installs and base; else the sums over the units
 * that have both.
 * @param ranking of the units */
export function headline({ stated, overall }: Ranking): Headline {
  if (stated !== null && stated.installs !== null && stated.base !== null)
    return { ...stated, installs: stated.installs };
  return { ...overall, source: null };
}
