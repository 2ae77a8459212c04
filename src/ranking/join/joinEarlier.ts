import { matchUnits } from "../../domain/unitName/matchUnits";
import type { UnitAlias } from "../../domain/unitName/unitColumn";
import { columnRole } from "../columnWords";
import type { EarlierReport } from "../earlierReport";
import { earlierUnit } from "../earlierUnit";
import { earlierUnits } from "../earlierUnits";
import { findingOf, type Finding } from "../finding";
import { foldText } from "../foldText";
import type { RawTable } from "../rawTable";
import { reportedNames } from "../reportedNames";
import { unitColumn } from "./unitColumns";

/** Earlier reports found on other sheets and sections, with what is to be said of them. */
export interface JoinedReports {
  /** Those of the table itself among them, newest first, one for each day. */
  readonly earlier: readonly EarlierReport[];
  readonly findings: readonly Finding[];
  readonly sheets: readonly string[];
}

/** Earlier reports of the same units: tables of raw counts elsewhere in the workbook that count the same, name their day and
 * have at least half of the units. Where such a table gives no base of its own, the units' base now stands for it.
 * @param table raw counts as read, with its bases joined and the day they are taken as of
 * @param tables all raw counts of the workbook
 * @param aliases the user's own spellings
 * @returns the earlier reports, and a warning where a later one is left aside */
export function joinEarlier(
  table: RawTable,
  tables: readonly RawTable[],
  aliases: readonly UnitAlias[],
): JoinedReports {
  const { asOf, earlier: own = [], sheet } = table;
  if (asOf === null) return { earlier: own, findings: [], sheets: [] };
  const reports = tables.flatMap((other) => reportOf(table, other, aliases) ?? []);
  const known = new Set(own.map((report) => report.asOf));
  const before: EarlierReport[] = [];
  for (const report of [...reports].sort((a, b) => b.asOf - a.asOf)) {
    if (report.asOf >= asOf || known.has(report.asOf)) continue;
    known.add(report.asOf);
    before.push(report);
  }
  const later = reports.find((report) => report.asOf > asOf);
  const words = { sheet, day: asOf, otherDay: later?.asOf ?? 0, otherSheet: later?.sheet ?? "" };
  return {
    earlier: [...own, ...before].sort((a, b) => b.asOf - a.asOf),
    findings: later ? [findingOf("earlier-day-later", "warning", null, words)] : [],
    sheets: before.map((report) => report.sheet),
  };
}

function countsTheSame(a: RawTable, b: RawTable): boolean {
  const [one, other] = [foldText(a.headings.installs), foldText(b.headings.installs)];
  return one === other || (columnRole(one)?.role === "installs" && columnRole(other)?.role === "installs");
}

function reportOf(table: RawTable, other: RawTable, aliases: readonly UnitAlias[]): EarlierReport | null {
  const same =
    other.sheet === table.sheet && other.headerRow === table.headerRow && other.columns.name === table.columns.name;
  if (same || other.asOf === null || other.asOf === table.asOf || !countsTheSame(table, other)) return null;
  const { outcomes } = matchUnits(unitColumn(table.rows), unitColumn(other.rows), aliases);
  const rowNow = new Map<number, number>();
  outcomes.forEach((outcome, at) => {
    if (outcome.kind === "matched" || outcome.kind === "listed") rowNow.set(outcome.row, at);
  });
  if (rowNow.size * 2 < table.rows.length) return null;
  const names = reportedNames(other.rows);
  const units = other.rows.map(({ installs, base }, at) =>
    earlierUnit(names[at] ?? "", installs, base?.value ?? table.rows[rowNow.get(at) ?? -1]?.base?.value ?? null),
  );
  const { total } = other;
  const base = total?.base?.value ?? table.total?.base?.value ?? null;
  return {
    asOf: other.asOf,
    sheet: other.sheet,
    counted: other.headings.installs,
    base: other.headings.base || table.headings.base,
    units: earlierUnits(units),
    ...(total ? { total: { name: total.name, installs: total.installs.value, base, place: null } } : {}),
    seriesBreak: "",
  };
}
