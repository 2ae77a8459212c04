import fc from "fast-check";
import { compareCoverage } from "../../src/domain/compareCoverage";
import { fail, ok } from "../../src/domain/failure";
import { toOvertake } from "../../src/domain/toOvertake";
import { anyPeople } from "../helpers/anyMeasure";
import { counted, valueOf } from "../helpers/counted";
import { propertyRuns } from "../helpers/propertyRuns";

const overtake = (installs: number, base: number, rivalInstalls: number, rivalBase: number) =>
  toOvertake(counted(installs), counted(base), counted(rivalInstalls), counted(rivalBase));

test.each([
  [7600, 91500, 9640, 97500, 1447],
  [9640, 97500, 7600, 91500, 0],
  [0, 10, 0, 10, 1],
  [1, 3, 2, 6, 1],
  [0, 1, 5, 4, 2],
])("toOvertake(%d, %d, %d, %d) is %d", (installs, base, rivalInstalls, rivalBase, expected) => {
  expect(overtake(installs, base, rivalInstalls, rivalBase)).toEqual(ok(expected));
});

test("toOvertake(…) of a tie is one install: the rival must be passed, not met", () => {
  expect(overtake(20, 100, 10, 50)).toEqual(ok(1));
});

test("toOvertake(…) has no value where either unit has no base", () => {
  expect(overtake(5, 0, 1, 10)).toEqual(fail("zero-base"));
  expect(overtake(1, 10, 5, 0)).toEqual(fail("zero-base"));
  expect(overtake(0, 0, 0, 0)).toEqual(fail("nothing-counted"));
  expect(overtake(1, 10, 0, 0)).toEqual(fail("nothing-counted"));
});

test("toOvertake(…) refuses a count that can't be held exactly", () => {
  expect(overtake(0, Number.MAX_SAFE_INTEGER, 2, 1)).toEqual(fail("too-large"));
});

test("toOvertake(…) is the least number that puts the unit ahead", () => {
  fc.assert(
    fc.property(anyPeople, anyPeople, anyPeople, anyPeople, (installs, base, rivalInstalls, rivalBase) => {
      const rival = { installs: rivalInstalls, base: rivalBase };
      const needed = valueOf(toOvertake(installs, base, rivalInstalls, rivalBase));
      expect(compareCoverage({ installs: counted(installs + needed), base }, rival)).toBe(1);
      fc.pre(needed > 0);
      expect(compareCoverage({ installs: counted(installs + needed - 1), base }, rival)).toBeLessThan(1);
    }),
    propertyRuns,
  );
});
