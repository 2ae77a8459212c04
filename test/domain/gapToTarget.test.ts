import fc from "fast-check";
import { fail, ok } from "../../src/domain/failure";
import { gapToTarget } from "../../src/domain/gapToTarget";
import { counted, targeted, valueOf } from "../helpers/counted";
import { propertyRuns } from "../helpers/propertyRuns";

test.each([
  [63163, 733017, 0.3, 156743],
  [0, 100, 0.07, 7],
  [6, 100, 0.07, 1],
  [7, 100, 0.07, 0],
  [300, 900, 0.3, 0],
])("gapToTarget(%d, %d, %d) is %d", (installs, base, share, expected) => {
  expect(gapToTarget(counted(installs), counted(base), targeted(share))).toEqual(ok(expected));
});

test("gapToTarget(installs, 0, target) has no value", () => {
  expect(gapToTarget(counted(5), counted(0), targeted(0.3))).toEqual(fail("zero-base"));
});

test("gapToTarget(0, 0, target) is nothing counted", () => {
  expect(gapToTarget(counted(0), counted(0), targeted(0.3))).toEqual(fail("nothing-counted"));
});

test("gapToTarget(installs, base, target) never widens with a lower target", () => {
  const whole = fc.integer({ min: 1, max: 10_000_000 });
  const share = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(whole, whole, share, share, (installs, base, a, b) => {
      const gap = (millionths: number) =>
        valueOf(gapToTarget(counted(installs), counted(base), targeted(millionths / 1_000_000)));
      expect(gap(Math.min(a, b))).toBeLessThanOrEqual(gap(Math.max(a, b)));
    }),
    propertyRuns,
  );
});
