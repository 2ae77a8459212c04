import fc from "fast-check";
import { fail, ok } from "../../src/domain/failure";
import { targetCount } from "../../src/domain/targetCount";
import { counted, targeted, valueOf } from "../helpers/counted";
import { propertyRuns } from "../helpers/propertyRuns";

test.each([
  [733017, 0.3, 219906],
  [1000, 0.3, 300],
  [1, 0.3, 1],
  [10, 0, 0],
  [10, 1, 10],
])("targetCount(%d, %d) is %d", (base, share, expected) => {
  expect(targetCount(counted(base), targeted(share))).toEqual(ok(expected));
});

// Each of these products is a hair above a whole number in floating point, and its plain ceiling one too high.
test.each([
  [100, 0.07, 7],
  [50, 0.14, 7],
  [50, 0.28, 14],
  [100, 0.55, 55],
  [733000, 0.07, 51310],
  [733000, 0.14, 102620],
])("targetCount(%d, %d) is %d, not one more", (base, share, expected) => {
  expect(targetCount(counted(base), targeted(share))).toEqual(ok(expected));
});

test("targetCount(base, target) is exact up to the largest count", () => {
  expect(targetCount(counted(9_007_199_254_740_991), targeted(1))).toEqual(ok(9_007_199_254_740_991));
  expect(targetCount(counted(9_007_199_254_740_991), targeted(0.3))).toEqual(ok(2_702_159_776_422_298));
});

test("targetCount(0, target) is nothing counted", () => {
  expect(targetCount(counted(0), targeted(0.3))).toEqual(fail("nothing-counted"));
});

test("targetCount(base, target) is the least count that reaches the target", () => {
  const base = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(base, fc.integer({ min: 0, max: 1_000_000 }), (people, millionths) => {
      const needed = BigInt(valueOf(targetCount(counted(people), targeted(millionths / 1_000_000))));
      const asked = BigInt(people) * BigInt(millionths);
      expect(needed * 1_000_000n >= asked).toBe(true);
      expect((needed - 1n) * 1_000_000n < asked).toBe(true);
    }),
    propertyRuns,
  );
});
