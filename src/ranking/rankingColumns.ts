import { isWorded } from "./printedCell";
import type { RankedUnit, Ranking } from "./ranking";

/** Every column a ranking sheet can have, in the order in which they stand. */
export const columnOrder = [
  "place",
  "unit",
  "installs",
  "printed",
  "base",
  "coverage",
  "secondBase",
  "secondCoverage",
  "target",
  "targetCount",
  "gap",
  "pace",
  "placeBefore",
  "change",
  "share",
  "otherPlace",
  "toGain",
  "group",
  "owner",
] as const;

export type RankingColumn = (typeof columnOrder)[number];

/** The columns that have something to say of a ranking. The target stands in each row, where the chart's line takes it
 * from and where a unit's own belongs.
 * @param ranking with at least one unit
 * @param toGain whether the sheet says for each unit what gains it one place
 * @returns the columns from left to right */
export function rankingColumns(ranking: Ranking, toGain = false): readonly RankingColumn[] {
  const { units } = ranking;
  const some = (says: (unit: RankedUnit) => boolean) => units.some(says);
  const based = some(({ base }) => base !== null);
  const second = some(({ secondBase }) => secondBase !== null);
  const before = some(({ change }) => change !== null);
  const shown: Readonly<Record<RankingColumn, boolean>> = {
    place: true,
    unit: true,
    installs: true,
    printed: some(({ source }) => isWorded(source.installs)),
    base: based,
    coverage: based,
    secondBase: second,
    secondCoverage: second,
    target: based,
    targetCount: based,
    gap: based,
    pace: based && ranking.deadline !== null && ranking.asOf !== null,
    placeBefore: before,
    change: before,
    share: units.length > 1,
    otherPlace: some(({ otherPlace }) => otherPlace !== null),
    toGain: toGain && units.length > 1,
    group: some(({ source }) => Boolean(source.group)),
    owner: some(({ source }) => Boolean(source.owner)),
  };
  return columnOrder.filter((column) => shown[column]);
}
