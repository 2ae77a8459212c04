import { matchUnits } from "../../domain/unitName/matchUnits";
import type { UnitAlias } from "../../domain/unitName/unitColumn";
import type { EarlierReport } from "../earlierReport";
import { findingOf, type Finding } from "../finding";
import type { RawRow, RawTable } from "../rawTable";
import { reportedNames } from "../reportedNames";
import { countedHeading } from "./countedHeading";

const fewestForSeries = 4;
const mostNamed = 10;

interface Fall {
  readonly row: RawRow;
  readonly before: number;
}

/** What the newest earlier report says of the counts: a cumulative count that fell, said once where most fell (the series may
 * have broken), and units that had a count then and are not in the sheet now.
 * @param table raw counts as read, with the earlier reports
 * @param aliases the user's own spellings
 * @returns warnings, those of units in the order of the rows
 * @see measures, section 4 */
export function checkEarlier(table: RawTable, aliases: readonly UnitAlias[]): readonly Finding[] {
  const { asOf, rows, earlier = [] } = table;
  const report = earlier.find((candidate) => asOf === null || candidate.asOf < asOf);
  if (!report || rows.length === 0) return [];
  const { outcomes, alone } = matchUnits(
    { names: reportedNames(rows) },
    { names: report.units.map(({ name }) => name) },
    aliases,
  );
  let compared = 0;
  const falls = rows.flatMap((row, at): Fall[] => {
    const outcome = outcomes[at];
    if (outcome?.kind !== "matched" && outcome?.kind !== "listed") return [];
    const before = report.units[outcome.row]?.installs ?? null;
    const { value, range } = row.installs;
    if (before === null || value === null) return [];
    compared += 1;
    // "gần 7.570" is used as 7,570, as it was the time before, although it says less.
    return Math.max(value, range?.highest ?? value) < before ? [{ row, before }] : [];
  });
  return [...fallFindings(table, falls, compared, report), ...goneFindings(table, report, alone)];
}

function fallFindings(
  table: RawTable,
  falls: readonly Fall[],
  compared: number,
  report: EarlierReport,
): readonly Finding[] {
  if (report.seriesBreak !== "") return [];
  const { asOf: otherDay } = report;
  const [first] = falls;
  if (first && compared >= fewestForSeries && falls.length * 2 > compared) {
    return [findingOf("counts-fell", "warning", first.row.installs.cell, { units: falls.length, compared, otherDay })];
  }
  return falls.map(({ row, before }) =>
    findingOf("count-fell", "warning", row.installs.cell, {
      name: row.name,
      ...countedHeading(table),
      installs: row.installs.value ?? 0,
      before,
      otherDay,
    }),
  );
}

function goneFindings({ sheet }: RawTable, report: EarlierReport, alone: readonly number[]): readonly Finding[] {
  const gone = alone.flatMap((row) => {
    const unit = report.units[row];
    return unit && unit.installs !== null ? [unit.name] : [];
  });
  const { asOf: otherDay } = report;
  if (gone.length > mostNamed) {
    const words = { sheet, units: gone.length, first: gone[0] ?? "", otherDay };
    return [findingOf("units-gone", "warning", null, words)];
  }
  return gone.map((name) => findingOf("unit-gone", "warning", null, { sheet, name, otherDay }));
}
