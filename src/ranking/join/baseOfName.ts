import { groupUnits } from "../../domain/unitName/groupUnits";
import { unitNameKey } from "../../domain/unitNameKey";
import type { UnitOutcome } from "../../domain/unitName/unitOutcome";
import type { BaseRow, BaseTable } from "../baseTable";
import { findingOf, type Finding, type NameCandidate } from "../finding";
import type { CellReference } from "../grid";
import type { RawFigure, RawRow } from "../rawTable";

/** The base joined to a unit, with what is to be said of how its name was found. */
export interface JoinedFigure {
  readonly figure: RawFigure | null;
  readonly finding: Finding | null;
}

/** The base of a unit by what became of its name in the table of bases: taken where the unit is sure, listed where its kind
 * has changed, asked with the candidates where it is not sure, and missed where there is none. Several rows of one unit that
 * give one figure are no question.
 * @param row the unit
 * @param nameCell the cell of its name
 * @param outcome what became of its name
 * @param bases the table of bases
 * @param parents the larger units in which units of this name lie that the table can't tell apart; none where it can */
export function baseOfName(
  row: RawRow,
  nameCell: CellReference,
  outcome: UnitOutcome,
  bases: BaseTable,
  parents: readonly string[] = [],
): JoinedFigure {
  const { name } = row;
  const { heading } = bases.register;
  const words = { name, heading, otherSheet: bases.sheet };
  // A unit without a count is not held up by a base that is not needed yet.
  const severity = row.installs.value === null ? "warning" : "error";
  if (parents.length > 0) {
    const shared = { ...words, count: parents.length, parents: parents.join(", ") };
    return { figure: null, finding: findingOf("name-shared", severity, nameCell, shared) };
  }
  switch (outcome.kind) {
    case "matched":
      return { figure: bases.rows[outcome.row]?.base ?? null, finding: null };
    case "listed": {
      const other = bases.rows[outcome.row];
      const listed = findingOf("name-changed", "note", nameCell, { ...words, other: other?.name ?? "" });
      return { figure: other?.base ?? null, finding: listed };
    }
    case "proposed":
      return { figure: null, finding: asked([outcome.row]) };
    case "ambiguous":
      return ofSeveral(outcome.rows);
    case "unmatched":
      return { figure: null, finding: findingOf("name-unmatched", severity, nameCell, words) };
    case "blank":
      return { figure: null, finding: null };
  }

  function ofSeveral(rows: readonly number[]): JoinedFigure {
    const found = rows.flatMap((at) => bases.rows[at] ?? []);
    const [first] = found;
    const { units } = groupUnits(
      found.map((other) => other.name),
      found.map(({ parent }) => unitNameKey(parent ?? "")),
    );
    if (!first || units.length !== 1 || found.length < 2) return { figure: null, finding: asked(rows) };
    if (new Set(found.map(({ base }) => base.value)).size === 1) return { figure: first.base, finding: null };
    const repeated = { ...words, name: first.name, count: found.length };
    return { figure: null, finding: findingOf("base-repeated", severity, first.base.cell, repeated) };
  }

  function asked(rows: readonly number[]): Finding {
    const found = rows.flatMap((at) => bases.rows[at] ?? []);
    const candidates = found.map((other) => candidateOf(other, bases));
    const [only, ...others] = found;
    return only && others.length === 0
      ? findingOf("name-proposed", severity, nameCell, { ...words, other: only.name }, { candidates })
      : findingOf("name-ambiguous", severity, nameCell, { ...words, count: found.length }, { candidates });
  }
}

function candidateOf({ row, name }: BaseRow, { sheet, columns }: BaseTable): NameCandidate {
  return { name, cell: { sheet, row, column: columns.name } };
}
