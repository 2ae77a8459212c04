import { matchUnits } from "../domain/unitName/matchUnits";
import type { EarlierReport, EarlierUnit } from "./earlierReport";
import { foldText } from "./foldText";
import type { ComparedReport, Ranking } from "./ranking";
import type { RawTable } from "./rawTable";
import { reportedNames } from "./reportedNames";
import { isTotalLabel } from "./totalWords";

/** The newest earlier report held against a table of raw counts. */
export interface EarlierComparison {
  readonly compared: ComparedReport | null;
  readonly seriesBreak: Ranking["seriesBreak"];
  /** For each row of the table what that report says of the unit, null where it has none of that name. */
  readonly units: readonly (EarlierUnit | null)[];
  /** What it says of all units together, where it says it. */
  readonly total: EarlierUnit | null;
}

/** Picks the newest report before a table's day that has at least half of its counted units, or the whole, and finds them by
 * name. Where the series breaks after that report, nothing is compared.
 * @param table raw counts; without a day there is no earlier
 * @param reports of any day, in any order
 * @returns the comparison, with null for each row where there is none */
export function compareEarlier(table: RawTable, reports: readonly EarlierReport[]): EarlierComparison {
  const { asOf } = table;
  const none = { compared: null, units: table.rows.map(() => null), total: null, seriesBreak: null };
  const before = reports.filter((report) => asOf !== null && report.asOf < asOf).sort((a, b) => b.asOf - a.asOf);
  for (const report of before) {
    if (report.seriesBreak !== "") return { ...none, seriesBreak: { asOf: report.asOf, reason: report.seriesBreak } };
    const total = statedBefore(report, table) ?? report.units.find(({ name }) => isTotal(name, table)) ?? null;
    const listed = report.units.filter(({ name }) => !isTotal(name, table));
    const units = unitsByName(table, listed);
    if (total === null && !coversHalf(table, units)) continue;
    const compared = {
      asOf: report.asOf,
      sheet: report.sheet,
      otherCounted: unlike(report.counted, table.headings.installs),
      otherBase: unlike(report.base, table.headings.base),
      placed: placedIn(listed),
      otherBases: rebased(table, units),
    };
    return { compared, seriesBreak: null, units, total };
  }
  return none;
}

/** Whether a report says enough to hold a ranking against: places among a few units are not those among all. */
function coversHalf({ rows }: RawTable, units: readonly (EarlierUnit | null)[]): boolean {
  const counted = rows.filter(({ installs }) => installs.value !== null).length;
  const known = units.filter(
    (unit, index) => (unit?.installs ?? null) !== null && rows[index]?.installs.value !== null,
  );
  return known.length > 0 && known.length * 2 >= counted;
}

/** How many units places are among: those that have one, and no fewer than the last place. */
function placedIn(units: readonly EarlierUnit[]): number {
  const places = units.flatMap(({ place }) => (place === null ? [] : [place]));
  return places.reduce((most, place) => Math.max(most, place), places.length);
}

/** How many units have another base now than in a report. */
function rebased({ rows }: RawTable, units: readonly (EarlierUnit | null)[]): number {
  return rows.filter(({ base }, index) => {
    const [before, now] = [units[index]?.base ?? null, base?.value ?? null];
    return before !== null && now !== null && before !== now;
  }).length;
}

/** The total a report states apart from its units, where it goes by the name of the total now: "Toàn tỉnh" may count what no
 * district does, "Cộng" does not. */
function statedBefore({ total }: EarlierReport, table: RawTable): EarlierUnit | null {
  return total && table.total && foldText(total.name) === foldText(table.total.name) ? total : null;
}

function isTotal(name: string, { total }: RawTable): boolean {
  return isTotalLabel(name) || (total !== null && total.name !== "" && foldText(total.name) === foldText(name));
}

function unlike(theirs: string, ours: string): string {
  return theirs === "" || ours === "" || foldText(theirs) === foldText(ours) ? "" : theirs;
}

function unitsByName({ rows }: RawTable, units: readonly EarlierUnit[]): (EarlierUnit | null)[] {
  if (units.length === 0) return rows.map(() => null);
  const { outcomes } = matchUnits({ names: reportedNames(rows) }, { names: units.map(({ name }) => name) });
  return outcomes.map((outcome) =>
    outcome.kind === "matched" || outcome.kind === "listed" ? (units[outcome.row] ?? null) : null,
  );
}
