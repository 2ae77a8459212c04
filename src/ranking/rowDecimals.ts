import { shareDecimals } from "../domain/shareDecimals";
import { target } from "../domain/target";
import { countOf, valueOrNull } from "./rankedFigures";
import type { RankedFigures, Ranking } from "./ranking";
import type { RankingLayout } from "./rankingLayout";
import type { Reported } from "./reported";
import { wholeShare } from "./wholeShare";

/** How many decimals the coverages of a row are shown with. */
export interface RowDecimals {
  readonly coverage: number;
  readonly secondCoverage: number;
}

/** What shares are shown with wherever that promises nothing. */
export const twoDecimals: RowDecimals = { coverage: 2, secondCoverage: 2 };

/** The number format of a percent. */
export function percentFormat(decimals: number): string {
  return `0.${"0".repeat(decimals)}%`;
}

function decimalsOf(installs: Reported, base: Reported, toReach: number): number {
  const [part, whole, asked] = [countOf(installs), countOf(base), valueOrNull(target(toReach))];
  return part === null || !whole || asked === null ? 2 : shareDecimals(part, whole, asked);
}

/** The rows of a ranking sheet that take more than two decimals, by their numbers from 0.
 * @param ranking of the units
 * @param layout of the same ranking */
export function rowDecimals(ranking: Ranking, layout: RankingLayout): ReadonlyMap<number, RowDecimals> {
  const { units, overall, stated } = ranking;
  const whole = (figures: RankedFigures) => coverageDecimals(figures, wholeShare(ranking, figures));
  const rows: [number | null, RowDecimals][] = [
    ...units.map((unit, index): [number, RowDecimals] => [
      layout.firstUnit + index,
      coverageDecimals(unit, unit.target),
    ]),
    [layout.overall, whole(overall)],
  ];
  if (stated !== null) {
    rows.push([layout.stated, whole(stated)]);
    rows.push([layout.statedOnSecond, { ...twoDecimals, coverage: whole(stated).secondCoverage }]);
  }
  return new Map(
    rows.flatMap(([row, decimals]) =>
      row === null || decimals.coverage + decimals.secondCoverage === 4 ? [] : [[row, decimals] as const],
    ),
  );
}

/** The most decimals that any coverage of a ranking sheet is shown with. */
export function mostShareDecimals(ranking: Ranking, layout: RankingLayout): number {
  return [...rowDecimals(ranking, layout).values()].reduce(
    (most, { coverage, secondCoverage }) => Math.max(most, coverage, secondCoverage),
    2,
  );
}

/** The decimals that the coverages of a unit or of all are shown with, so that they show no target they have not reached.
 * @param figures of a unit or of all
 * @param toReach the share to reach */
export function coverageDecimals(
  { installs, base, secondBase, secondCoverage }: RankedFigures,
  toReach: number,
): RowDecimals {
  // Of all units, the second coverage is of those that have the second base.
  const counted = secondCoverage === null || secondBase === null ? null : Math.round(secondCoverage * secondBase);
  return {
    coverage: decimalsOf(installs, base, toReach),
    secondCoverage: decimalsOf(counted, secondBase, toReach),
  };
}
