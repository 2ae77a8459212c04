import { matchUnits } from "../domain/unitName/matchUnits";
import type { EarlierReport, EarlierUnit } from "./earlierReport";
import { foldText } from "./foldText";
import type { ComparedReport, Ranking } from "./ranking";
import type { RawTable } from "./rawTable";
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

/** Picks the newest report before a table's day and finds its units by name. Where the series breaks after that report,
 * nothing is compared.
 * @param table raw counts; without a day there is no earlier
 * @param reports of any day, in any order
 * @returns the comparison, with null for each row where there is none */
export function compareEarlier(table: RawTable, reports: readonly EarlierReport[]): EarlierComparison {
  const { asOf } = table;
  const newest = reports
    .filter((report) => asOf !== null && report.asOf < asOf)
    .reduce<EarlierReport | null>((latest, report) => (latest && latest.asOf >= report.asOf ? latest : report), null);
  const none = { compared: null, units: table.rows.map(() => null), total: null };
  if (newest === null) return { ...none, seriesBreak: null };
  if (newest.seriesBreak !== "") return { ...none, seriesBreak: { asOf: newest.asOf, reason: newest.seriesBreak } };
  const totals = newest.units.filter(({ name }) => isTotal(name, table));
  const units = newest.units.filter(({ name }) => !isTotal(name, table));
  return {
    compared: {
      asOf: newest.asOf,
      sheet: newest.sheet,
      otherCounted: unlike(newest.counted, table.headings.installs),
      otherBase: unlike(newest.base, table.headings.base),
    },
    seriesBreak: null,
    units: unitsByName(table, units),
    total: totals[0] ?? null,
  };
}

function isTotal(name: string, { total }: RawTable): boolean {
  return isTotalLabel(name) || (total !== null && total.name !== "" && foldText(total.name) === foldText(name));
}

function unlike(theirs: string, ours: string): string {
  return theirs === "" || ours === "" || foldText(theirs) === foldText(ours) ? "" : theirs;
}

function unitsByName({ rows }: RawTable, units: readonly EarlierUnit[]): (EarlierUnit | null)[] {
  if (units.length === 0) return rows.map(() => null);
  const { outcomes } = matchUnits({ names: rows.map(({ name }) => name) }, { names: units.map(({ name }) => name) });
  return outcomes.map((outcome) =>
    outcome.kind === "matched" || outcome.kind === "listed" ? (units[outcome.row] ?? null) : null,
  );
}
