import { matchUnits, type UnitMatches } from "../../domain/unitName/matchUnits";
import type { UnitAlias } from "../../domain/unitName/unitColumn";
import type { BaseTable } from "../baseTable";
import type { RawRow } from "../rawTable";
import { sharedNames } from "./sharedNames";
import { unitColumn } from "./unitColumns";

/** A table of bases with what became of each unit's name in it. */
export interface MatchedBases extends UnitMatches {
  readonly bases: BaseTable;
  /** Units found in it without asking. */
  readonly found: number;
  /** Units whose name it has, whether or not it is sure which row is theirs. */
  readonly named: number;
  /** Units of one name that it can't tell apart, with the larger units they lie in. */
  readonly shared: ReadonlyMap<number, readonly string[]>;
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
    const shared = sharedNames(rows, bases, matches.outcomes);
    const isFound = (at: number, kind: string | undefined) =>
      (kind === "matched" || kind === "listed") && !shared.has(at);
    const found = matches.outcomes.filter(({ kind }, at) => isFound(at, kind)).length;
    const named = matches.outcomes.filter(
      ({ kind }, at) => isFound(at, kind) || kind === "ambiguous" || shared.has(at),
    );
    return { bases, found, named: named.length, shared, ...matches };
  });
}
