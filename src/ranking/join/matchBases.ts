import { matchUnits, type UnitMatches } from "../../domain/unitName/matchUnits";
import type { UnitAlias } from "../../domain/unitName/unitColumn";
import type { BaseTable } from "../baseTable";
import type { RawRow } from "../rawTable";
import { unitColumn } from "./unitColumns";

/** A table of bases with what became of each unit's name in it. */
export interface MatchedBases extends UnitMatches {
  readonly bases: BaseTable;
  /** Units found in it without asking. */
  readonly found: number;
}

/** What became of each unit's name in each table of bases. Columns of one table have the same names and are matched once.
 * @param rows the units
 * @param tables the tables of bases
 * @param aliases the user's own spellings
 * @returns one for each table, in their order */
export function matchBases(
  rows: readonly RawRow[],
  tables: readonly BaseTable[],
  aliases: readonly UnitAlias[],
): readonly MatchedBases[] {
  const known = new Map<string, UnitMatches>();
  const left = unitColumn(rows);
  return tables.map((bases): MatchedBases => {
    const key = JSON.stringify([bases.sheet, bases.headerRow, bases.columns.name, bases.rows.length]);
    const matches = known.get(key) ?? matchUnits(left, unitColumn(bases.rows), aliases);
    known.set(key, matches);
    const found = matches.outcomes.filter(({ kind }) => kind === "matched" || kind === "listed").length;
    return { bases, found, ...matches };
  });
}
