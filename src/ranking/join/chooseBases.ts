import type { BaseTable } from "../baseTable";
import type { BaseChoice } from "../buildChoices";
import type { RawTable } from "../rawTable";
import { chosenBase } from "./chosenBase";
import type { MatchedBases } from "./matchBases";

/** The tables that a base and a second base are to be joined from; null where none is, or the sheet has its own. */
export interface ChosenBases {
  readonly base: MatchedBases | null;
  readonly secondBase: MatchedBases | null;
  /** What a person chose and is no longer there. */
  readonly gone: BaseChoice | null;
}

/** Chooses where bases come from. A person's choice comes first; then the sheet's own columns; then the table of people, else
 * of smartphones, in which most units were found, where it has the names of at least half of them. Smartphones beside people are the second base.
 * @param table raw counts as read
 * @param matched the tables of bases, likeliest first
 * @param choice what a person chose: a table, null for none, undefined where nobody chose
 * @returns the tables to join */
export function chooseBases(
  table: RawTable,
  matched: readonly MatchedBases[],
  choice: BaseChoice | null | undefined,
): ChosenBases {
  if (choice === null) return { base: null, secondBase: null, gone: null };
  const others = matched.filter(({ bases }) => !isOwn(bases, table));
  const picked = choice
    ? chosenBase(
        matched.map(({ bases }) => bases),
        choice,
      )
    : null;
  const chosen = matched.find(({ bases }) => bases === picked);
  const own = chosen === undefined && table.columns.base !== undefined;
  const smartphones = best(others, table, "smartphones");
  const people = best(others, table, "people");
  const base = chosen ?? (own ? null : (people ?? smartphones));
  const onPeople = own || base?.bases.kind === "people";
  const second = table.columns.secondBase === undefined && onPeople ? smartphones : null;
  return { base, secondBase: second, gone: choice && !chosen ? choice : null };
}

/** Whether a table of bases is the raw counts' own: the same names under the same header.
 * @param bases a table of bases
 * @param table raw counts as read */
export function isOwn(bases: BaseTable, { sheet, headerRow, columns }: RawTable): boolean {
  return bases.sheet === sheet && bases.headerRow === headerRow && bases.columns.name === columns.name;
}

function isAsGood(a: MatchedBases, b: MatchedBases): boolean {
  return a.found === b.found ? a.named >= b.named : a.found > b.found;
}

function best(
  matched: readonly MatchedBases[],
  { rows }: RawTable,
  kind: MatchedBases["bases"]["kind"],
): MatchedBases | null {
  // Names that can't be told apart are no sign that the table is of other units: they are asked, the others are joined.
  const fit = matched.filter(({ bases, named }) => bases.kind === kind && named > 0 && named * 2 >= rows.length);
  return fit.reduce<MatchedBases | null>((most, next) => (most && isAsGood(most, next) ? most : next), null);
}
