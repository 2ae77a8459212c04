import fc from "fast-check";
import { allocate } from "../../src/domain/allocate";
import { fail, ok } from "../../src/domain/failure";
import { targetCount } from "../../src/domain/targetCount";
import { anyCount } from "../helpers/anyMeasure";
import { counted, targeted, valueOf } from "../helpers/counted";
import { propertyRuns } from "../helpers/propertyRuns";

const split = (total: number, weights: readonly number[], floor = 0) =>
  allocate(counted(total), weights, counted(floor));

test("allocate(30% of Hòa Bình, its ten populations of 2020) adds up, which rounding each up does not", () => {
  const populations = [137091, 55431, 100429, 120138, 45824, 87565, 56073, 137305, 60589, 60771];
  const total = valueOf(targetCount(counted(861216), targeted(0.3)));
  expect(total).toBe(258365);
  const expected = [41127, 16629, 30129, 36041, 13747, 26270, 16822, 41192, 18177, 18231];
  expect(split(total, populations)).toEqual(ok(expected));
  const roundedUp = populations.map((people) => valueOf(targetCount(counted(people), targeted(0.3))));
  expect(roundedUp.reduce((sum, part) => sum + part, 0)).toBe(258370);
});

test.each([
  [10, [1, 1, 1], 0, [4, 3, 3], "ties go to the first listed"],
  [2, [1, 3, 1, 3], 0, [0, 1, 0, 1], "a remainder above another wins"],
  [1, [1, 2, 1], 0, [0, 1, 0], "the larger remainder wins"],
  [3, [1, 3], 0, [1, 2], "equal remainders: 3/4 and 9/4 leave 3/4 and 1/4"],
  [2, [1, 3], 0, [0, 2], "equal remainders of one half go to the larger weight"],
  [10, [3, 1, 0], 1, [6, 3, 1], "the floor comes first, also for a weight of 0"],
  [3, [1, 1, 1], 1, [1, 1, 1], "floors may take all"],
  [0, [1, 2], 0, [0, 0], "nothing is split into nothing"],
  [115, [1.15, 1], 0, [62, 53], "weights may have decimals"],
  [3, [0.1, 0.2], 0, [1, 2], "decimals are taken as typed"],
])("allocate(%d, %j, %d) is %j: %s", (total, weights, floor, parts) => {
  expect(split(total, weights, floor)).toEqual(ok(parts));
});

test.each([
  [10, [], 0, "no-weight"],
  [10, [0, 0], 0, "no-weight"],
  [10, [1, -1], 0, "negative"],
  [10, [1, NaN], 0, "not-a-number"],
  [10, [1, Infinity], 0, "not-a-number"],
  [5, [1, 1, 1], 2, "floor-too-high"],
] as const)("allocate(%d, %j, %d) is refused: %s", (total, weights, floor, failure) => {
  expect(split(total, weights, floor)).toEqual(fail(failure));
});

const anyWeights = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 20 });

test("allocate(total, weights) sums to the total and stays within one of each quota", () => {
  fc.assert(
    fc.property(anyCount, anyWeights, (total, weights) => {
      fc.pre(weights.some((weight) => weight > 0));
      const parts = valueOf(allocate(total, weights, counted(0))).map(BigInt);
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(BigInt(total));
      const whole = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
      parts.forEach((part, index) => {
        const apart = part * whole - BigInt(total) * BigInt(weights[index] ?? 0);
        expect(apart < whole && apart > -whole).toBe(true);
      });
    }),
    propertyRuns,
  );
});

test("allocate(total, weights, floor) gives no unit less than the floor, nor less than a smaller weight gets", () => {
  fc.assert(
    fc.property(fc.nat(10_000), anyWeights, fc.nat(20), (total, weights, floor) => {
      const parts = split(total, weights, floor);
      fc.pre(parts.ok);
      const byWeight = valueOf(parts)
        .map((part, index) => ({ part, weight: weights[index] ?? 0 }))
        .sort((a, b) => a.weight - b.weight || a.part - b.part);
      expect(Math.min(...byWeight.map(({ part }) => part))).toBeGreaterThanOrEqual(floor);
      expect(byWeight.map(({ part }) => part)).toEqual(byWeight.map(({ part }) => part).sort((a, b) => a - b));
    }),
    propertyRuns,
  );
});
