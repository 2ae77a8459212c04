import type { BuildChoices } from "../ranking/buildChoices";
import { checkHistory } from "../ranking/check/checkHistory";
import { checkRawTable } from "../ranking/checkRawTable";
import type { EarlierReport } from "../ranking/earlierReport";
import { earlierReports } from "../ranking/history/earlierReports";
import { readHistory } from "../ranking/history/readHistory";
import { findRawTables, type CandidateReason } from "../ranking/findRawTables";
import type { Finding } from "../ranking/finding";
import { goalOf, type Goal } from "../ranking/goalOf";
import { joinTables } from "../ranking/join/joinTables";
import { notedReport } from "../ranking/notedReport";
import { newestTable } from "../ranking/newestTable";
import { rankUnits } from "../ranking/rankUnits";
import type { Ranking } from "../ranking/ranking";
import type { RawTable } from "../ranking/rawTable";
import type { WorkbookReading } from "../workbook/workbookPort";
import { chosenTable, sameTable, type SourceChoice } from "./chosenTable";

/** What a draft is worked out from. */
export interface DraftInput {
  /** What the pane last read of the workbook, null before the first time. */
  readonly reading: WorkbookReading | null;
  /** Null where the raw counts are found without help. */
  readonly choice: SourceChoice | null;
  /** A share above 0 and up to 1. */
  readonly target: number;
  /** Excel serial of a day the user entered; null where the sheet's own day counts. */
  readonly typedAsOf: number | null;
  readonly choices: BuildChoices;
}

/** The ranking as it would be built from what was read and chosen. */
export interface Draft {
  /** The tables to choose from, surest first, the chosen one among them. */
  readonly tables: readonly RawTable[];
  /** The chosen table, with the day as the sheet gives it. */
  readonly table: RawTable;
  /** Why it was found; none where a person chose cells in which nothing was found. */
  readonly reasons: readonly CandidateReason[];
  /** The same with the bases and earlier reports that other sheets give it. */
  readonly joined: RawTable;
  /** Every sheet that the ranking rests on, that of the counts first. */
  readonly sheets: readonly string[];
  /** The day the ranking is as of: the one entered, else the sheet's. */
  readonly asOf: number | null;
  /** What the ranking is held against: as a person chose, else as the sheet states it. */
  readonly goal: Goal;
  /** Reports of earlier days to compare with, newest first, one for each day. */
  readonly earlier: readonly EarlierReport[];
  readonly findings: readonly Finding[];
  /** Findings that a person does not want to see again. */
  readonly ignored: readonly Finding[];
  /** With figures in error taken as not reported; null where no unit is left to rank. */
  readonly ranking: Ranking | null;
}

/** The findings that a build asks about first. */
export function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === "error");
}

/** The reports a ranking may be compared with, where a person chose one or none. */
function comparedWith(earlier: readonly EarlierReport[], { compareWith }: BuildChoices): readonly EarlierReport[] {
  if (compareWith === null) return [];
  const chosen = earlier.some(({ asOf }) => asOf === compareWith);
  return chosen ? earlier.filter(({ asOf }) => asOf === compareWith) : earlier;
}

/** Works out the draft from what was read, chosen and entered; null where no raw counts are found.
 * @param state what was read of the workbook, the source, target and day to build with */
export function draftOf(state: DraftInput): Draft | null {
  const grids = state.reading?.grids ?? [];
  const candidates = findRawTables(grids);
  const found = candidates.map(({ table }) => table);
  const chosen = state.choice ? chosenTable(state.choice, grids, found) : null;
  const table = chosen?.table ?? newestTable(found);
  const grid = grids.find(({ sheet }) => sheet === table?.sheet);
  if (!table || !grid) return null;

  const asOf = state.typedAsOf ?? table.asOf;
  const joined = joinTables({ ...table, asOf }, grids, state.choices, found);
  const sheet = state.reading?.history?.sheet ?? "";
  const history = state.reading?.history ? readHistory(state.reading.history) : null;
  const told = history && asOf !== null ? earlierReports(history, sheet, asOf, table.headings.installs) : [];
  const reports = [...told, ...(joined.table.earlier ?? [])].sort((a, b) => b.asOf - a.asOf);
  const counts = { ...joined.table, earlier: reports };
  const isBefore = (report: EarlierReport) => asOf !== null && report.asOf < asOf;
  const earlier = reports.some(isBefore) ? reports : [...notedReport(table), ...reports];
  const comparable = earlier.filter(isBefore);
  const goal = goalOf(table.goal, state.target, state.choices);
  const all = [
    ...(chosen?.findings ?? []),
    ...joined.findings,
    ...checkRawTable(counts, grid, { ...state.choices, deadline: goal.deadline, aliases: joined.aliases }),
    ...(history ? checkHistory(history, sheet) : []),
  ];
  const silent = new Set(state.choices.ignored);
  const findings = all.filter(({ key }) => !silent.has(key));
  return {
    tables: found.some((other) => sameTable(other, table))
      ? found.map((other) => (sameTable(other, table) ? table : other))
      : [table, ...found],
    table,
    reasons: candidates.find((candidate) => sameTable(candidate.table, table))?.reasons ?? [],
    joined: joined.table,
    sheets: joined.sheets,
    asOf,
    goal,
    earlier: comparable.filter((report, index) => comparable[index - 1]?.asOf !== report.asOf),
    findings,
    ignored: all.filter(({ key }) => silent.has(key)),
    ranking:
      joined.table.rows.length > 0
        ? rankUnits(joined.table, {
            ...state.choices,
            target: goal.target,
            isGiven: goal.stated.target !== null || state.choices.targetFor?.sheet === joined.table.sheet,
            deadline: goal.deadline,
            earlier: comparedWith(earlier, state.choices),
            standing: table.asOf === null || table.asOf === asOf ? table.whole?.standing : null,
          })
        : null,
  };
}
