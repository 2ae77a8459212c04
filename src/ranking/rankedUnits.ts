import { rankChange } from "../domain/rankChange";
import { target, type Target } from "../domain/target";
import type { RankMeasure } from "./buildChoices";
import type { EarlierUnit } from "./earlierReport";
import { placesBefore } from "./placesBefore";
import { placesBy, type MeasuredUnit } from "./placesBy";
import { countOf, rankedFigures, valueOrNull, type RankDays } from "./rankedFigures";
import type { RankedUnit } from "./ranking";
import type { RawRow } from "./rawTable";
import type { Reported } from "./reported";
import { reportedNames } from "./reportedNames";
import { toGain } from "./toGain";
import { ownTarget, targetOf } from "./wholeTarget";

/** A unit's counts and the share it has to reach. */
export interface CountedUnit extends MeasuredUnit {
  readonly source: RawRow;
  /** As the data or the ranking gives it, and in whole millionths. */
  readonly share: number;
  readonly toReach: Target;
}

const noDays: RankDays = { asOf: null, deadline: null };

/** A raw row as counts; a number that is no count is not reported, a target of its own comes before the ranking's.
 * @param source the raw row
 * @param share the ranking's target, a share from 0 to 1
 * @throws RangeError where that is no share from 0 to 1 */
export function countedUnit(source: RawRow, share: number): CountedUnit {
  const own = ownTarget(source.target);
  const general = target(share);
  if (!general.ok) throw new RangeError(`target: ${general.failure}`);
  const counts = {
    installs: countOf(source.installs.value),
    base: countOf(source.base?.value),
    secondBase: countOf(source.secondBase?.value),
  };
  const toReach = own === null ? general.value : (targetOf(own) ?? general.value);
  const gap = countOf(rankedFigures(counts, toReach, noDays).gap);
  return { ...counts, gap, source, share: own ?? share, toReach };
}

/** Units in the order of their places, each with all that the ranking says of it.
 * @param counted the units in the order of the raw sheet
 * @param earlier the same units as the report before has them, null where it has not
 * @param by what places are given by, and the second ranking, null for none
 * @param days as of when and until when
 * @returns best first; ties by larger count, then as given; units that can't be ranked last, as given */
export function rankedUnits(
  counted: readonly CountedUnit[],
  earlier: readonly (EarlierUnit | null)[],
  by: { readonly rankBy: RankMeasure; readonly alsoBy: RankMeasure | null },
  days: RankDays,
): RankedUnit[] {
  const places = placesBy(counted, by.rankBy);
  const others = by.alsoBy === null ? [] : placesBy(counted, by.alsoBy);
  const targets = counted.map(({ toReach }) => toReach);
  const compared = earlier.some((unit) => unit !== null);
  const before = compared ? placesBefore(earlier, counted, by.rankBy, targets) : [];
  const isUnread = (index: number) => (earlier[index]?.isUnread ?? false) && (before[index] ?? null) === null;
  const baseless = counted.every(({ base }) => base === null);
  const part = ({ installs, base }: CountedUnit) => (baseless || base ? installs : null);
  const total = counted.reduce((sum, unit) => sum + (part(unit) ?? 0), 0);
  const lines = counted.map((unit, index) => ({ unit, index, place: places[index] ?? null })).sort(bestFirst);
  const rivals = rivalsOf(lines);
  const names = reportedNames(counted.map(({ source }) => source));
  return lines.map(({ unit, index, place }, line): RankedUnit => {
    const rival = rivals[line] ?? null;
    return {
      ...rankedFigures(unit, unit.toReach, days),
      place,
      name: names[index] ?? unit.source.name,
      printed: unit.source.installs.beside ?? unit.source.installs.printed,
      target: unit.share,
      installsBefore: earlier[index]?.installs ?? null,
      placeBefore: before[index] ?? null,
      ...(isUnread(index) ? { isUnreadBefore: true } : {}),
      change: compared && !isUnread(index) ? changeOf(before[index] ?? null, place) : null,
      share: shareOf(part(unit), total),
      otherPlace: others[index] ?? null,
      toGain: place === null || rival === null ? null : toGain(unit, rival, by.rankBy),
      source: unit.source,
    };
  });
}

function shareOf(part: Reported, whole: number): Reported {
  return part === null || whole === 0 ? null : part / whole;
}

interface Line {
  readonly unit: CountedUnit;
  readonly index: number;
  readonly place: number | null;
}

function bestFirst(a: Line, b: Line): number {
  if (a.place === null || b.place === null) return Number(a.place === null) - Number(b.place === null);
  return a.place - b.place || (b.unit.installs ?? 0) - (a.unit.installs ?? 0);
}

/** For each line the last unit of a better place, null for those in the first. */
function rivalsOf(lines: readonly Line[]): (CountedUnit | null)[] {
  let rival: CountedUnit | null = null;
  return lines.map(({ place }, index) => {
    const before = lines[index - 1];
    if (before && before.place !== place) rival = before.unit;
    return rival;
  });
}

function changeOf(before: Reported, now: Reported): RankedUnit["change"] {
  return now === null ? null : valueOrNull(rankChange(before, now));
}
