import fc from "fast-check";
import { competitionPlaces } from "../../src/domain/competitionPlaces";
import { propertyRuns } from "../helpers/propertyRuns";

const byValue = (a: number, b: number) => a - b;

test.each([
  [
    [30, 20, 10],
    [1, 2, 3],
  ],
  [
    [10, 20, 30],
    [3, 2, 1],
  ],
  [
    [10, 40, 20, 20],
    [4, 1, 2, 2],
  ],
  [
    [5, 5, 5],
    [1, 1, 1],
  ],
  [[7], [1]],
  [[], []],
])("competitionPlaces(%j) is %j", (values, places) => {
  expect(competitionPlaces(values, byValue)).toEqual(places);
});

test("competitionPlaces(items, compare) leaves the items as they are", () => {
  const items = Object.freeze([1, 3, 2]);
  expect(competitionPlaces(items, byValue)).toEqual([3, 1, 2]);
});

test("competitionPlaces(items, compare) is 1 + the number of better items", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
      const counted = values.map((value) => 1 + values.filter((other) => other > value).length);
      expect(competitionPlaces(values, byValue)).toEqual(counted);
    }),
    propertyRuns,
  );
});
