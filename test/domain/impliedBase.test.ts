import fc from "fast-check";
import { fail, ok } from "../../src/domain/failure";
import { impliedBase } from "../../src/domain/impliedBase";
import { anyPeople } from "../helpers/anyMeasure";
import { counted, valueOf } from "../helpers/counted";
import { propertyRuns } from "../helpers/propertyRuns";

const implied = (installs: number, rate: number, decimals = 2) => impliedBase(counted(installs), rate, decimals);

test("impliedBase(55,289 at 7.54%) contains the census population of Hậu Giang", () => {
  expect(implied(55289, 0.0754)).toEqual(ok({ low: 732790, point: 733276, high: 733762 }));
});

test("impliedBase(398,000 at 23.4%) shows that Hải Dương was not ranked on its 1,892,254 people of the census", () => {
  const { low, high } = valueOf(implied(398000, 0.234, 1));
  expect(low).toBeGreaterThan(1_690_000);
  expect(high).toBeLessThan(1_892_254);
});

test.each([
  [1, 1, 0, { low: 1, point: 1, high: 1 }],
  [1, 0.5, 0, { low: 2, point: 2, high: 2 }],
  [1, 0.01, 0, { low: 67, point: 100, high: 200 }],
  [1, 0.01, 2, { low: 100, point: 100, high: 100 }],
])("impliedBase(%d, %d, %d decimals) is %j", (installs, rate, decimals, expected) => {
  expect(implied(installs, rate, decimals)).toEqual(ok(expected));
});

test("impliedBase(installs, rate, decimals) takes a rate with more decimals as printed to those named", () => {
  expect(implied(55289, 0.07542663)).toEqual(implied(55289, 0.0754));
});

test.each([
  [0, 0.1, 2, "nothing-counted"],
  [5, 0, 2, "rate-too-small"],
  [5, 0.00004, 2, "rate-too-small"],
  [1, 0.3, 2, "no-base-fits"],
  [5, -0.1, 2, "negative"],
  [5, 7.54, 2, "above-one"],
  [5, NaN, 2, "not-a-number"],
  [5, 0.1, -1, "no-such-option"],
  [5, 0.1, 1.5, "no-such-option"],
  [5, 0.1, 10, "no-such-option"],
  [Number.MAX_SAFE_INTEGER, 0.5, 2, "too-large"],
])("impliedBase(%d, %d, %d decimals) is refused: %s", (installs, rate, decimals, failure) => {
  expect(implied(installs, rate, decimals)).toEqual(fail(failure));
});

test("impliedBase(installs, rate) of a printed rate contains the base it was taken of", () => {
  fc.assert(
    fc.property(anyPeople, anyPeople, fc.integer({ min: 0, max: 4 }), (a, b, decimals) => {
      const [installs, base] = a < b ? [a, b] : [b, a];
      const one = 10n ** BigInt(decimals + 2);
      const printed = (2n * BigInt(installs) * one + BigInt(base)) / (2n * BigInt(base));
      fc.pre(printed > 0n);
      const { low, point, high } = valueOf(impliedBase(installs, Number(printed) / Number(one), decimals));
      expect(low).toBeLessThanOrEqual(base);
      expect(high).toBeGreaterThanOrEqual(base);
      expect(point).toBeGreaterThanOrEqual(low);
      expect(point).toBeLessThanOrEqual(high);
    }),
    propertyRuns,
  );
});
