import fc from "fast-check";
import { fail, ok } from "../../src/domain/failure";
import { placesAmong } from "../../src/domain/placesAmong";
import { rank } from "../../src/domain/rank";
import { propertyRuns } from "../helpers/propertyRuns";

test("rank(value, places) is the place of the value in its column", () => {
  const places = placesAmong([13200, 10000, 9640, 9640], "highest-first", "competition");
  expect([13200, 10000, 9640].map((value) => rank(value, places))).toEqual([ok(1), ok(2), ok(3)]);
});

test("rank(value, places) has nothing to give for a value the column doesn't have", () => {
  const places = placesAmong([13200, 10000], "highest-first", "competition");
  expect(rank(5, places)).toEqual(fail("not-among"));
});

test("rank(value, places) agrees with 1 + the number of better values", () => {
  const column = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true })));
  fc.assert(
    fc.property(column, (among) => {
      const places = placesAmong(among, "highest-first", "competition");
      for (const value of among) {
        expect(rank(value, places)).toEqual(ok(1 + among.filter((other) => other > value).length));
      }
    }),
    propertyRuns,
  );
});

test("rank(value, places) does not depend on the order of the column", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), (among) => {
      const [value = 0] = among;
      const given = placesAmong(among, "lowest-first", "average");
      const turned = placesAmong([...among].reverse(), "lowest-first", "average");
      expect(rank(value, turned)).toEqual(rank(value, given));
    }),
    propertyRuns,
  );
});
