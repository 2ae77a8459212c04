import { placesAmong } from "../../src/domain/placesAmong";

test.each([
  ["highest-first", "competition", { 40: 1, 20: 2, 10: 4 }],
  ["highest-first", "dense", { 40: 1, 20: 2, 10: 3 }],
  ["highest-first", "average", { 40: 1, 20: 2.5, 10: 4 }],
  ["lowest-first", "competition", { 10: 1, 20: 2, 40: 4 }],
  ["lowest-first", "average", { 10: 1, 20: 2.5, 40: 4 }],
] as const)("placesAmong([10, 40, 20, 20], %s, %s) is %j", (order, ties, expected) => {
  const places = placesAmong([10, 40, 20, 20], order, ties);
  expect(Object.fromEntries(places)).toEqual(expected);
});

test("placesAmong(…) ranks negative numbers and fractions, and takes −0 for 0", () => {
  const places = placesAmong([-1.5, 0, -0, 0.25], "highest-first", "competition");
  expect([0.25, 0, -0, -1.5].map((value) => places.get(value))).toEqual([1, 2, 2, 4]);
});

test("placesAmong([]) has no places", () => {
  expect(placesAmong([], "highest-first", "competition").size).toBe(0);
});
