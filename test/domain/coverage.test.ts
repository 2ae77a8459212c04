import fc from "fast-check";
import { coverage } from "../../src/domain/coverage";
import { fail, ok } from "../../src/domain/failure";
import { counted } from "../helpers/counted";
import { propertyRuns } from "../helpers/propertyRuns";

test.each([
  [63163, 733017, 63163 / 733017],
  [8, 10, 0.8],
  [0, 10, 0],
  [10, 10, 1],
])("coverage(%d, %d) is %d", (installs, base, expected) => {
  expect(coverage(counted(installs), counted(base))).toEqual(ok(expected));
});

test("coverage(installs, base) keeps a share above 1", () => {
  expect(coverage(counted(12), counted(10))).toEqual(ok(1.2));
});

test("coverage(installs, 0) has no value, and none is invented", () => {
  expect(coverage(counted(5), counted(0))).toEqual(fail("zero-base"));
});

test("coverage(0, 0) is nothing counted, not an error to alarm a person", () => {
  expect(coverage(counted(0), counted(0))).toEqual(fail("nothing-counted"));
});

test("coverage(installs, base) is the same double for equal fractions, so that RANK.EQ ties them", () => {
  const whole = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: 1, max: 90_000 }), (installs, base, times) => {
      expect(coverage(counted(installs * times), counted(base * times))).toEqual(
        coverage(counted(installs), counted(base)),
      );
    }),
    propertyRuns,
  );
});
