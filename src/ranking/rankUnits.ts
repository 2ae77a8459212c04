import { compareCoverage } from "../domain/compareCoverage";
import { competitionPlaces } from "../domain/competitionPlaces";
import { count, type Count } from "../domain/count";
import { coverage } from "../domain/coverage";
import type { Result } from "../domain/failure";
import { gapToTarget } from "../domain/gapToTarget";
import { overall } from "../domain/overall";
import type { ReportedTally, Tally } from "../domain/tally";
import { target, type Target } from "../domain/target";
import { targetCount } from "../domain/targetCount";
import type { OverallRow, RankedUnit, Ranking } from "./ranking";
import type { RawRow, RawTable, RawTotal } from "./rawTable";

interface ReportedUnit extends ReportedTally {
  readonly source: RawRow;
}

/** Raw counts as a ranking: best coverage first by exact fractions, ties by larger count and then the order of the sheet,
 * units without a report last. A number that is no count (see `checkRawTable`) is treated as not reported.
 * @param table raw counts as read
 * @param share the target, from 0 to 1
 * @returns the ranking; with no unit it has no rows and an overall of nothing
 * @throws RangeError where the target is not a share from 0 to 1, or the sums pass 9,007,199,254,740,991 */
export function rankUnits(table: RawTable, share: number): Ranking {
  const toReach = valueOf(target(share), "target");
  const units = table.rows.map((source) => ({
    source,
    installs: countOf(source.installs.value),
    base: countOf(source.base?.value ?? null),
  }));
  const ranked = units.filter(isRanked).sort((a, b) => compareCoverage(b, a) || b.installs - a.installs);
  const places = competitionPlaces(ranked, compareCoverage);
  const unranked = units.filter((unit) => !isRanked(unit));
  return {
    sheet: table.sheet,
    columns: table.columns,
    headings: table.headings,
    units: [
      ...ranked.map((unit, index) => rankedUnit(unit, places[index] ?? null, toReach)),
      ...unranked.map((unit) => rankedUnit(unit, null, toReach)),
    ],
    overall: overallRow(units, table.total, toReach),
    stated: table.total,
    asOf: table.asOf,
    target: share,
  };
}

function countOf(value: number | null): Count | null {
  return value === null ? null : valueOrNull(count(value));
}

function valueOrNull<Value>(result: Result<Value>): Value | null {
  return result.ok ? result.value : null;
}

function valueOf<Value>(result: Result<Value>, of: string): Value {
  if (!result.ok) throw new RangeError(`${of}: ${result.failure}`);
  return result.value;
}

function isRanked(unit: ReportedUnit): unit is ReportedUnit & Tally {
  return unit.installs !== null && unit.base !== null && unit.base > 0;
}

function rankedUnit({ source, installs, base }: ReportedUnit, place: number | null, toReach: Target): RankedUnit {
  return {
    place,
    name: source.name,
    installs,
    base,
    coverage: installs === null || base === null ? null : valueOrNull(coverage(installs, base)),
    targetCount: base === null ? null : valueOrNull(targetCount(base, toReach)),
    gap: installs === null || base === null ? null : valueOrNull(gapToTarget(installs, base, toReach)),
    source,
  };
}

function overallRow(units: readonly ReportedUnit[], stated: RawTotal | null, toReach: Target): OverallRow {
  const { installs, base, reported, listed } = valueOf(overall(units), "overall");
  const isStated = stated !== null && stated.installs.value === installs && stated.base?.value === base;
  return {
    name: isStated ? stated.name : "",
    installs,
    base,
    coverage: valueOrNull(coverage(installs, base)),
    targetCount: valueOrNull(targetCount(base, toReach)) ?? 0,
    gap: valueOrNull(gapToTarget(installs, base, toReach)) ?? 0,
    reported,
    listed,
  };
}
