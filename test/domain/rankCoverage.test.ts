import fc from "fast-check";
import { fail, ok } from "../../src/domain/failure";
import { rankCoverage } from "../../src/domain/rankCoverage";
import type { Tally } from "../../src/domain/tally";
import { anyCount, anyPeople } from "../helpers/anyMeasure";
import { counted, valueOf } from "../helpers/counted";
import { propertyRuns } from "../helpers/propertyRuns";

const tally = (installs: number, base: number): Tally => ({ installs: counted(installs), base: counted(base) });
const fewUnits = fc.array(fc.record({ installs: anyPeople, base: anyPeople }), { minLength: 1, maxLength: 20 });

test("rankCoverage(units) gives equal fractions one place and skips the next", () => {
  const units = [tally(1, 3), tally(2, 6), tally(1, 2), tally(1, 10)];
  expect(rankCoverage(units, "highest-first", "competition")).toEqual([ok(2), ok(2), ok(1), ok(4)]);
  expect(rankCoverage(units, "highest-first", "dense")).toEqual([ok(2), ok(2), ok(1), ok(3)]);
  expect(rankCoverage(units, "highest-first", "average")).toEqual([ok(2.5), ok(2.5), ok(1), ok(4)]);
  expect(rankCoverage(units, "lowest-first", "competition")).toEqual([ok(2), ok(2), ok(4), ok(1)]);
});

test("rankCoverage(units) ranks 0 installs of a base last, and leaves a unit without a base out of the count", () => {
  const units = [tally(0, 0), tally(0, 10), tally(5, 0), tally(1, 10)];
  expect(rankCoverage(units, "highest-first", "competition")).toEqual([
    fail("nothing-counted"),
    ok(2),
    fail("zero-base"),
    ok(1),
  ]);
});

test("rankCoverage(units) tells fractions apart that floating point takes for equal", () => {
  const most = Number.MAX_SAFE_INTEGER;
  const units = [tally(most - 2, most - 1), tally(most - 1, most)];
  expect((most - 2) / (most - 1)).toBe((most - 1) / most);
  expect(rankCoverage(units, "highest-first", "competition")).toEqual([ok(2), ok(1)]);
});

test("rankCoverage(units) agrees with 1 + the number of strictly higher fractions", () => {
  const units = fc.array(fc.record({ installs: anyCount, base: anyCount.filter((base) => base > 0) }));
  fc.assert(
    fc.property(units, (given) => {
      const higher = (a: Tally, b: Tally) => BigInt(a.installs) * BigInt(b.base) > BigInt(b.installs) * BigInt(a.base);
      const counting = given.map((unit) => ok(1 + given.filter((other) => higher(other, unit)).length));
      expect(rankCoverage(given, "highest-first", "competition")).toEqual(counting);
    }),
    propertyRuns,
  );
});

test("rankCoverage(units) does not depend on the order of rows", () => {
  fc.assert(
    fc.property(fewUnits, (units) => {
      const turned = rankCoverage([...units].reverse(), "highest-first", "competition").reverse();
      expect(turned).toEqual(rankCoverage(units, "highest-first", "competition"));
    }),
    propertyRuns,
  );
});

test("rankCoverage(units) never lowers a place for more installs", () => {
  fc.assert(
    fc.property(fewUnits, fc.nat(), fc.integer({ min: 0, max: 1_000_000 }), (units, chosen, more) => {
      const index = chosen % units.length;
      const raised = units.map((unit, at) => (at === index ? tally(unit.installs + more, unit.base) : unit));
      const place = (given: readonly Tally[]) =>
        valueOf(rankCoverage(given, "highest-first", "competition")[index] ?? fail("no-place"));
      expect(place(raised)).toBeLessThanOrEqual(place(units));
    }),
    propertyRuns,
  );
});
