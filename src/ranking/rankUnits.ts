import { count, type Count } from "../domain/count";
import type { Result } from "../domain/failure";
import { overall } from "../domain/overall";
import { target } from "../domain/target";
import type { RankMeasure } from "./buildChoices";
import { compareEarlier, type EarlierComparison } from "./compareEarlier";
import type { EarlierReport } from "./earlierReport";
import { progressSince } from "./progressSince";
import { countOf, type RankDays } from "./rankedFigures";
import { countedUnit, rankedUnits, type CountedUnit } from "./rankedUnits";
import type { OverallRow, Ranking, StatedRow } from "./ranking";
import type { RawTable, RawTotal } from "./rawTable";
import type { Reported } from "./reported";
import { riseOf } from "./riseOf";
import type { Standing } from "./standing";
import { wholeFigures, wholeGoal } from "./wholeFigures";
import { wholeTarget } from "./wholeTarget";

/** How a ranking is made; what is left out is coverage alone, without a deadline or an earlier report. */
export interface RankOptions {
  /** The share to reach, from 0 to 1; a unit's own target comes before it. */
  readonly target: number;
  /** Whether a person or the sheet gave the target for these counts, so that all units together have to reach it even where
   * each has one of its own. */
  readonly isGiven?: boolean | undefined;
  /** Excel serial of the day the target is to be reached. */
  readonly deadline?: number | null | undefined;
  readonly rankBy?: RankMeasure | undefined;
  /** A second ranking to stand beside the first. */
  readonly alsoBy?: RankMeasure | null | undefined;
  /** Reports of other days, those of the table itself among them; the newest before its day is compared. */
  readonly earlier?: readonly EarlierReport[] | undefined;
  readonly standing?: Standing | null | undefined;
}

/** Raw counts as a ranking: best first by exact fractions, ties by larger count and then the order of the sheet, units
 * that can't be ranked last. A number that is no count (see `checkRawTable`) is treated as not reported.
 * @param table raw counts as read
 * @param options target, deadline, measure and earlier reports
 * @returns the ranking; with no unit it has no rows and an overall of nothing
 * @throws RangeError where the target is not a share from 0 to 1, or the sums pass 9,007,199,254,740,991 */
export function rankUnits(table: RawTable, options: RankOptions): Ranking {
  const { rankBy = "coverage", alsoBy = null, earlier = table.earlier ?? [] } = options;
  valueOf(target(options.target), "target");
  const share = wholeTarget(table, options.target, options.isGiven ?? false);
  const days: RankDays = { asOf: table.asOf, deadline: options.deadline ?? null };
  const counted = table.rows.map((source) => countedUnit(source, options.target));
  const comparison = compareEarlier(table, earlier);
  const all = overallRow(counted, table.total, share, days);
  const stated = statedRow(counted, table.total, share, days);
  const progressFrom = (then: EarlierComparison) => {
    const rise = riseOf(counted, then, all, stated, share);
    return rise && then.compared ? progressSince(rise, then.compared.asOf, days) : null;
  };
  const last = progressFrom(comparison);
  const first = progressFrom(compareEarlier(table, firstOfSeries(table, earlier, comparison)));
  return {
    sheet: table.sheet,
    columns: table.columns,
    headings: table.headings,
    base: table.base ?? null,
    secondBase: table.secondBase ?? null,
    units: rankedUnits(counted, comparison.units, { rankBy, alsoBy }, days),
    overall: all,
    stated,
    asOf: table.asOf,
    target: options.target,
    wholeTarget: share,
    deadline: days.deadline,
    rankBy,
    alsoBy,
    compared: comparison.compared,
    seriesBreak: comparison.seriesBreak,
    progress: last && { ...last, whole: first && first.from < last.from ? first : null },
    standing: options.standing ?? null,
    place: table.place ?? null,
  };
}

/** The oldest report of the series that the newest belongs to: no break between, and the same thing counted. */
function firstOfSeries(
  table: RawTable,
  earlier: readonly EarlierReport[],
  { compared }: EarlierComparison,
): readonly EarlierReport[] {
  if (compared === null || compared.otherCounted !== "") return [];
  const broken = Math.max(0, ...earlier.filter(({ seriesBreak }) => seriesBreak !== "").map(({ asOf }) => asOf));
  const series = earlier.filter(({ asOf }) => asOf > broken && asOf <= compared.asOf);
  const oldest = [...series].sort((a, b) => a.asOf - b.asOf);
  const same = oldest.find((report) => compareEarlier(table, [report]).compared?.otherCounted === "");
  return same ? [same] : [];
}

function valueOf<Value>(result: Result<Value>, of: string): Value {
  if (!result.ok) throw new RangeError(`${of}: ${result.failure}`);
  return result.value;
}

function overallRow(
  units: readonly CountedUnit[],
  stated: RawTotal | null,
  share: Reported,
  days: RankDays,
): OverallRow {
  const sums = valueOf(overall(units), "overall");
  const second = valueOf(overall(units.map((unit) => ({ ...unit, base: unit.secondBase }))), "overall");
  const baseless = units.every(({ base }) => base === null);
  const counted = units.filter(({ installs }) => installs !== null);
  const installs = baseless ? sumOf(counted) : sums.installs;
  const { base } = sums;
  const both = units.filter((unit) => unit.installs !== null && unit.base);
  const goal = wholeGoal(share, base, both);
  const figures = wholeFigures({ installs, base: baseless ? null : base, secondBase: null }, goal, days);
  const isStated = stated !== null && stated.installs.value === installs && (stated.base?.value ?? 0) === base;
  return {
    ...figures,
    name: isStated ? stated.name : "",
    installs,
    base,
    secondBase: second.reported > 0 ? second.base : null,
    secondCoverage: second.reported > 0 ? second.installs / second.base : null,
    reported: baseless ? counted.length : sums.reported,
    secondReported: second.reported,
    listed: units.length,
  };
}

function sumOf(units: readonly CountedUnit[]): Count {
  return valueOf(count(units.reduce((sum, { installs }) => sum + (installs ?? 0), 0)), "overall");
}

function statedRow(
  units: readonly CountedUnit[],
  total: RawTotal | null,
  share: Reported,
  days: RankDays,
): StatedRow | null {
  if (total === null) return null;
  const counts = {
    installs: countOf(total.installs.value),
    base: countOf(total.base?.value),
    secondBase: countOf(total.secondBase?.value),
  };
  return { ...wholeFigures(counts, wholeGoal(share, counts.base, units), days), name: total.name, source: total };
}
