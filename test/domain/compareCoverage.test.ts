import fc from "fast-check";
import { compareCoverage } from "../../src/domain/compareCoverage";
import { anyCount } from "../helpers/anyMeasure";
import { counted } from "../helpers/counted";
import { propertyRuns } from "../helpers/propertyRuns";

const tally = (installs: number, base: number) => ({ installs: counted(installs), base: counted(base) });

test.each([
  [tally(2, 3), tally(1, 3), 1],
  [tally(1, 3), tally(2, 3), -1],
  [tally(1, 3), tally(2, 6), 0],
  [tally(0, 3), tally(0, 7), 0],
  [tally(12, 10), tally(1, 1), 1],
])("compareCoverage(%j, %j) is %d", (a, b, expected) => {
  expect(compareCoverage(a, b)).toBe(expected);
});

test("compareCoverage(a, b) tells apart fractions that are one and the same double", () => {
  const a = tally(9_007_199_254_740_990, 9_007_199_254_740_991);
  const b = tally(9_007_199_254_740_989, 9_007_199_254_740_990);
  expect(a.installs / a.base).toBe(b.installs / b.base);
  expect(compareCoverage(a, b)).toBe(1);
});

test("compareCoverage(a, b) orders like the doubles do, ties included, up to 60 million people", () => {
  const people = fc.integer({ min: 1, max: 60_000_000 });
  const near = fc.tuple(people, people, fc.integer({ min: -2, max: 2 }));
  fc.assert(
    fc.property(near, people, ([installs, base, step], otherBase) => {
      const other = Math.max(0, Math.round((installs / base) * otherBase) + step);
      fc.pre(other <= 60_000_000);
      const doubles = Math.sign(installs / base - other / otherBase);
      expect(compareCoverage(tally(installs, base), tally(other, otherBase))).toBe(doubles);
    }),
    propertyRuns,
  );
});

test("compareCoverage(a, b) is the sign of the exact cross products, however large or near", () => {
  const base = anyCount.filter((count) => count > 0);
  const near = fc.integer({ min: -1, max: 1 });
  fc.assert(
    fc.property(anyCount, base, anyCount, base, fc.boolean(), near, (installs, of, free, among, close, step) => {
      const proportional = Number((BigInt(installs) * BigInt(among)) / BigInt(of)) + step;
      const fits = close && Number.isSafeInteger(proportional) && proportional >= 0;
      const other = fits ? proportional : free;
      const [left, right] = [BigInt(installs) * BigInt(among), BigInt(other) * BigInt(of)];
      const expected = left === right ? 0 : left > right ? 1 : -1;
      expect(compareCoverage(tally(installs, of), tally(other, among))).toBe(expected);
    }),
    propertyRuns,
  );
});
