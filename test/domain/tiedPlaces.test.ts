import fc from "fast-check";
import { tiedPlaces } from "../../src/domain/tiedPlaces";
import { propertyRuns } from "../helpers/propertyRuns";

const byValue = (a: number, b: number) => a - b;

test.each([
  ["competition", [10, 40, 20, 20], [4, 1, 2, 2]],
  ["dense", [10, 40, 20, 20], [3, 1, 2, 2]],
  ["average", [10, 40, 20, 20], [4, 1, 2.5, 2.5]],
  ["average", [5, 5, 5], [2, 2, 2]],
  ["dense", [5, 5, 5], [1, 1, 1]],
  ["competition", [7], [1]],
  ["average", [], []],
] as const)("tiedPlaces by the %s rule of %j is %j", (ties, values, places) => {
  expect(tiedPlaces(values, byValue, ties)).toEqual(places);
});

test("tiedPlaces(items, compare, ties) agrees with the definition counted out pair by pair", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
      const better = (value: number) => values.filter((other) => other > value);
      const same = (value: number) => values.filter((other) => other === value).length;
      expect(tiedPlaces(values, byValue, "competition")).toEqual(values.map((value) => 1 + better(value).length));
      expect(tiedPlaces(values, byValue, "dense")).toEqual(values.map((value) => 1 + new Set(better(value)).size));
      expect(tiedPlaces(values, byValue, "average")).toEqual(
        values.map((value) => 1 + better(value).length + (same(value) - 1) / 2),
      );
    }),
    propertyRuns,
  );
});

test("tiedPlaces by the average rule always add up to 1 + 2 + … + n", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
      const sum = tiedPlaces(values, byValue, "average").reduce((total, place) => total + place, 0);
      expect(sum).toBe((values.length * (values.length + 1)) / 2);
    }),
    propertyRuns,
  );
});
