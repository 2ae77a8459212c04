import fc from "fast-check";
import { fail, type Result } from "../../src/domain/failure";
import { rankingTable, type RankingEntry, type RankingLine } from "../../src/domain/rankingTable";
import { anyPeople } from "../helpers/anyMeasure";
import { counted, targeted, valueOf } from "../helpers/counted";
import { propertyRuns } from "../helpers/propertyRuns";

type Numbers = readonly [installs: number | null, base: number | null];

const third = targeted(0.3);
const tally = ([installs, base]: Numbers) => ({
  installs: installs === null ? null : counted(installs),
  base: base === null ? null : counted(base),
});
const entry = (name: string, now: Numbers, before: Numbers | null = null): RankingEntry => ({
  name,
  ...tally(now),
  before: before === null ? null : tally(before),
});
const told = (lines: readonly RankingLine[]) =>
  lines.map(({ entry: { name }, measures }) =>
    measures.ok ? [name, measures.value.place, measures.value.change] : [name, measures.failure],
  );

test("rankingTable(entries) puts the highest coverage first, with its gap", () => {
  const [first] = rankingTable([entry("A", [10, 100]), entry("B", [40, 200])], third);
  expect(first?.entry.name).toBe("B");
  expect(valueOf(first?.measures ?? fail("no-place"))).toEqual({ place: 1, coverage: 0.2, gap: 20, change: null });
});

test("rankingTable(entries) gives ties one place, larger installs first, then in the order given", () => {
  const entries = [
    entry("last", [1, 100]),
    entry("small", [1, 10]),
    entry("small too", [1, 10]),
    entry("large", [2, 20]),
  ];
  expect(told(rankingTable(entries, third))).toEqual([
    ["large", 1, null],
    ["small", 1, null],
    ["small too", 1, null],
    ["last", 4, null],
  ]);
});

test("rankingTable(entries) keeps units without a coverage at the end, with the reason", () => {
  const entries = [
    entry("no report", [null, 10]),
    entry("no base", [5, 0]),
    entry("base not given", [5, null]),
    entry("nothing", [0, 0]),
    entry("none installed", [0, 10]),
    entry("some", [1, 10]),
  ];
  expect(told(rankingTable(entries, third))).toEqual([
    ["some", 1, null],
    ["none installed", 2, null],
    ["no report", "nothing-counted"],
    ["no base", "zero-base"],
    ["base not given", "zero-base"],
    ["nothing", "nothing-counted"],
  ]);
});

test("rankingTable(entries) tells places gained, lost and kept since the report before, and who is new", () => {
  const entries = [
    entry("rose", [40, 100], [10, 100]),
    entry("fell", [30, 100], [30, 100]),
    entry("new", [20, 100], [null, 100]),
    entry("stayed", [1, 100], [1, 100]),
  ];
  expect(told(rankingTable(entries, third))).toEqual([
    ["rose", 1, 1],
    ["fell", 2, -1],
    ["new", 3, "new"],
    ["stayed", 4, -1],
  ]);
});

test("rankingTable([]) is empty", () => {
  expect(rankingTable([], third)).toEqual([]);
});

const units = fc.array(fc.tuple(anyPeople, anyPeople), { minLength: 1, maxLength: 20 });
const named = (tallies: readonly Numbers[]) => tallies.map((now, index) => entry(String(index), now));
const lineOf = (lines: readonly RankingLine[], name: string): Result<{ place: number; gap: number }> =>
  lines.find((line) => line.entry.name === name)?.measures ?? fail("no-place");

test("rankingTable(entries) gives every unit the same place and gap in whatever order the rows stand", () => {
  fc.assert(
    fc.property(units, (tallies) => {
      const given = rankingTable(named(tallies), third);
      const turned = rankingTable(named(tallies).reverse(), third);
      for (const line of given) expect(lineOf(turned, line.entry.name)).toEqual(line.measures);
    }),
    propertyRuns,
  );
});

test("rankingTable(entries) never lowers a place or raises a gap for more installs", () => {
  fc.assert(
    fc.property(units, fc.nat(), fc.integer({ min: 0, max: 1_000_000 }), (tallies, chosen, more) => {
      const index = chosen % tallies.length;
      const raised = tallies.map(([installs, base], at): Numbers => [installs + (at === index ? more : 0), base]);
      const before = valueOf(lineOf(rankingTable(named(tallies), third), String(index)));
      const after = valueOf(lineOf(rankingTable(named(raised), third), String(index)));
      expect(after.place).toBeLessThanOrEqual(before.place);
      expect(after.gap).toBeLessThanOrEqual(before.gap);
    }),
    propertyRuns,
  );
});
