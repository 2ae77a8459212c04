import type { RawFigure, RawRow } from "../../src/ranking/rawTable";
import { hasOwnTargets, wholeTarget } from "../../src/ranking/wholeTarget";
import { figure } from "../helpers/rawFigures";

type Own = number | null;

const none: RawFigure = { value: null, cell: { sheet: "Dữ liệu", row: 0, column: 3 }, printed: null, range: null };
const row = (own: Own, base = 100): RawRow => ({
  row: 1,
  name: "A",
  installs: figure(1, 1, 1),
  base: figure(base, 1, 2),
  target: own === null ? none : figure(own, 1, 3),
});

test.each<readonly [string, readonly Own[], Own, Own]>([
  ["no unit has a target of its own", [null, null], null, 0.3],
  ["some have one", [0.4, null], null, 0.3],
  ["each has one", [0.4, 0.25], null, null],
  ["the total row has one alone", [null, null], 0.35, 0.35],
  ["the total row has one among theirs", [0.4, 0.25], 0.33, 0.33],
  ["the total row adds percents up", [0.4, 0.25], 0.65, null],
  ["the total row holds more than all", [0.4, 0.25], 1.3, null],
  ["one of theirs is no share", [0.4, 30], null, 0.3],
])("wholeTarget(table, general) where %s", (_, owns, stated, expected) => {
  const total = stated === null ? row(null) : row(stated);
  expect(wholeTarget({ rows: owns.map((own) => row(own)), total }, 0.3, false)).toBe(expected);
});

test("hasOwnTargets(units) asks only units that have a base to take a share of", () => {
  const units = (...rows: readonly RawRow[]) => rows.map((source) => ({ source }));
  expect(hasOwnTargets(units(row(0.4), row(null, 0)))).toBe(true);
  expect(hasOwnTargets(units(row(0.4), row(null)))).toBe(false);
  expect(hasOwnTargets([])).toBe(false);
});

test("wholeTarget(table, general, isGiven) is the target that a person or the sheet gave for all, whatever the units have", () => {
  const table = { rows: [row(0.4), row(0.25)], total: null };
  expect([wholeTarget(table, 0.35, true), wholeTarget(table, 0.35, false)]).toEqual([0.35, null]);
  expect(wholeTarget({ ...table, total: row(0.33) }, 0.35, true)).toBe(0.33);
});
