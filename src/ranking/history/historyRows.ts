import type { Ranking } from "../ranking";
import type { HistoryRow } from "./historyTable";

/** The rows that a ranking leaves in the history: every unit, ranked or without a report.
 * @param ranking of a known day
 * @returns no rows where nobody said which day the counts stand for */
export function historyRows(ranking: Ranking): readonly HistoryRow[] {
  const { asOf, headings } = ranking;
  if (asOf === null) return [];
  return ranking.units.map(({ name, installs, base, coverage, place }) => ({
    date: asOf,
    unit: name,
    installs,
    base,
    baseName: headings.base,
    coverage,
    place,
    counted: headings.installs,
  }));
}
