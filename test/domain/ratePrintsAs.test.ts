import fc from "fast-check";
import { count, type Count } from "../../src/domain/count";
import { ratePrintsAs } from "../../src/domain/ratePrintsAs";
import { propertyRuns } from "../helpers/propertyRuns";

const whole = (value: number): Count => {
  const read = count(value);
  if (!read.ok) throw new Error(read.failure);
  return read.value;
};
const prints = (lowest: number, highest: number, base: number, rate: number, decimals: number) =>
  ratePrintsAs(whole(lowest), whole(highest), whole(base), rate, decimals);

test.each([
  ["Hậu Giang 16/8/2020", 63_163, 63_163, 733_017, 0.0862, 2, true],
  ["Bắc Giang 27/5/2021", 433_001, 433_001, 1_803_950, 0.2131, 2, false],
  ["its earlier count", 384_452, 384_452, 1_803_950, 0.2131, 2, true],
  ["half of the last digit, exactly", 125, 125, 10_000, 0.013, 1, true],
  ["just past it", 1_355, 1_355, 100_000, 0.013, 1, false],
  ["a range that reaches it", 13_201, 13_299, 188_000, 0.0707, 2, true],
  ["a range that does not", 13_201, 13_299, 188_000, 0.071, 2, false],
  ["above 100%", 120, 120, 100, 1.2, 0, true],
  ["a base of 0", 1, 1, 0, 0.5, 0, false],
  ["no number", 1, 1, 2, NaN, 0, false],
  ["a negative rate", 0, 0, 2, -0.1, 0, false],
])("ratePrintsAs: %s", (_, lowest, highest, base, rate, decimals, expected) => {
  expect(prints(lowest, highest, base, rate, decimals)).toBe(expected);
});

test("ratePrintsAs accepts the coverage rounded to any decimals", () => {
  fc.assert(
    fc.property(
      fc.nat(10_000_000),
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.integer({ min: 0, max: 4 }),
      (count, base, decimals) => {
        const rate = Number(((100 * count) / base).toFixed(decimals)) / 100;
        return prints(count, count, base, rate, decimals);
      },
    ),
    propertyRuns,
  );
});
