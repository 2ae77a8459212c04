import type { UnitAlias } from "../../domain/unitName/unitColumn";
import { columnLetters } from "../address";
import type { BaseChoice, BuildChoices } from "../buildChoices";
import { findBaseTables } from "../findBaseTables";
import { findRawTables } from "../findRawTables";
import { findingOf, type Finding } from "../finding";
import type { Grid } from "../grid";
import type { RawColumns, RawFigure, RawTable } from "../rawTable";
import { chooseBases, isOwn } from "./chooseBases";
import { disagreeingBases } from "./disagreeingBases";
import { findAliases } from "./findAliases";
import { joinBase } from "./joinBase";
import { joinEarlier } from "./joinEarlier";
import { matchBases, type MatchedBases } from "./matchBases";
import { tablesLeftOut } from "./tablesLeftOut";

/** Raw counts with what the rest of the workbook gives them. */
export interface JoinedTable {
  /** With bases, their registers and the reports of earlier days, each figure with the cell it was read from. */
  readonly table: RawTable;
  readonly findings: readonly Finding[];
  /** Every sheet whose cells the ranking rests on, that of the counts first. */
  readonly sheets: readonly string[];
  /** The user's own spellings, of the workbook's table and of the answers given. */
  readonly aliases: readonly UnitAlias[];
}

/** Joins to raw counts what other sheets, and other tables of the same, give them by name: bases, a second base, and counts
 * of earlier days. Nothing is guessed: a name that is not sure is asked, one that is not found is listed.
 * @param table raw counts as read, with the day they are taken as of
 * @param grids the used cells of each sheet
 * @param choices what a person chose and answered
 * @param tables all raw counts of the workbook; found in the grids where left out
 * @returns the table with all that was found for it, and what is to be said of the joining */
export function joinTables(
  table: RawTable,
  grids: readonly Grid[],
  choices: BuildChoices,
  tables: readonly RawTable[] = findRawTables(grids).map((found) => found.table),
): JoinedTable {
  const own = findAliases(grids);
  const aliases = [...(choices.aliases ?? []), ...own.aliases];
  const matched = matchBases(table.rows, findBaseTables(grids), aliases);
  const { base, secondBase, gone } = chooseBases(table, matched, choices.base);
  const withBase = base ? joinedBase(table, base) : { table, findings: [] };
  const withSecond = secondBase ? joinedSecondBase(withBase.table, secondBase) : withBase.table;
  const reports = joinEarlier(withSecond, tables, aliases);
  const joined = { ...withSecond, earlier: reports.earlier };
  const others = matched.filter(({ bases }) => !isOwn(bases, table));
  return {
    table: joined,
    findings: [
      ...goneFindings(gone),
      ...withBase.findings,
      ...reports.findings,
      ...disagreeingBases(joined, others),
      ...tablesLeftOut(table, tables),
    ],
    sheets: [
      ...new Set([
        table.sheet,
        ...[base, secondBase].flatMap((chosen) => chosen?.bases.sheet ?? []),
        ...reports.sheets,
        ...own.sheets,
      ]),
    ],
    aliases,
  };
}

function goneFindings(gone: BaseChoice | null): readonly Finding[] {
  if (gone === null) return [];
  const words = { sheet: gone.sheet, heading: gone.heading || columnLetters(gone.base) };
  return [findingOf("base-choice-gone", "error", null, words)];
}

function joinedBase(
  table: RawTable,
  matched: MatchedBases,
): { readonly table: RawTable; readonly findings: readonly Finding[] } {
  const { figures, findings } = joinBase(table, matched);
  const { register } = matched.bases;
  return {
    table: {
      ...table,
      columns: withoutBase(table.columns),
      headings: { ...table.headings, base: register.heading },
      rows: table.rows.map((row, at) => ({ ...row, base: figures[at] ?? null })),
      total: table.total && { ...table.total, base: statedBase(matched, figures) },
      base: register,
    },
    findings,
  };
}

/** The total that a table of bases states, where its units are those of the counts. */
function statedBase({ alone, bases }: MatchedBases, figures: readonly (RawFigure | null)[]): RawFigure | null {
  const complete = alone.length === 0 && figures.every((figure) => figure !== null);
  return complete ? (bases.total?.base ?? null) : null;
}

function withoutBase(columns: RawColumns): RawColumns {
  const { base, ...others } = columns;
  return base === undefined ? columns : others;
}

function joinedSecondBase(table: RawTable, matched: MatchedBases): RawTable {
  const { figures } = joinBase(table, matched);
  return {
    ...table,
    rows: table.rows.map((row, at) => ({ ...row, secondBase: figures[at] ?? null })),
    total: table.total && { ...table.total, secondBase: statedBase(matched, figures) },
    secondBase: matched.bases.register,
  };
}
