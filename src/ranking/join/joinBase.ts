import { findingOf, type Finding } from "../finding";
import { nameCellOf } from "../nameCellOf";
import type { RawFigure, RawTable } from "../rawTable";
import { baseOfName } from "./baseOfName";
import type { MatchedBases } from "./matchBases";

const mostNamed = 10;

/** Bases joined to raw counts by the units' names: a figure or null for each row, and what is to be said of the names. */
export interface JoinedBases {
  readonly figures: readonly (RawFigure | null)[];
  readonly findings: readonly Finding[];
}

/** Joins a base to raw counts by name, over whole columns and within parents, one to one.
 * @param table raw counts as read
 * @param matched the table of bases, with what became of each unit's name in it
 * @returns a figure for each row in the table's order; findings on every name that was not simply found, then on the bases
 * that no unit has, then where the bases come from */
export function joinBase(table: RawTable, matched: MatchedBases): JoinedBases {
  const { bases, outcomes, alone, shared } = matched;
  const joined = table.rows.map((row, at) =>
    baseOfName(row, nameCellOf(table, row), outcomes[at] ?? { kind: "blank" }, bases, shared.get(at)),
  );
  const figures = joined.map(({ figure }) => figure);
  const units = figures.filter((figure) => figure !== null).length;
  const { heading } = bases.register;
  const words = { units, heading, otherSheet: bases.sheet };
  return {
    figures,
    findings: [
      ...joined.flatMap(({ finding }) => finding ?? []),
      ...notCounted(table, matched, alone),
      ...(units > 0 ? [findingOf("base-joined", "note", null, words)] : []),
    ],
  };
}

function notCounted({ sheet }: RawTable, { bases, found }: MatchedBases, alone: readonly number[]): readonly Finding[] {
  const { heading } = bases.register;
  const units = alone.flatMap((at) => bases.rows[at] ?? []).filter(({ base }) => base.value !== null);
  const [first] = units;
  if (first && (units.length > mostNamed || units.length > found)) {
    const words = { sheet, heading, units: units.length, name: first.name };
    return [findingOf("units-not-counted", "note", null, words)];
  }
  return units.map(({ name, row }) => {
    const cell = { sheet: bases.sheet, row, column: bases.columns.name };
    return findingOf("unit-not-counted", "warning", cell, { name, heading, sheet });
  });
}
