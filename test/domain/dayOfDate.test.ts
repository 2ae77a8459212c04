import fc from "fast-check";
import { calendarDate } from "../../src/domain/calendarDate";
import { dayOfDate } from "../../src/domain/dayOfDate";
import { fail, ok } from "../../src/domain/failure";
import { anyDay } from "../helpers/anyMeasure";
import { propertyRuns } from "../helpers/propertyRuns";

test.each([
  [2020, 8, 16, 44059],
  [2020, 2, 29, 43890],
  [1900, 1, 1, 1],
  [1900, 2, 28, 59],
  [1900, 2, 29, 60],
  [1900, 3, 1, 61],
  [9999, 12, 31, 2958465],
])("dayOfDate(%d-%d-%d) is day %d", (year, month, day, serial) => {
  expect(dayOfDate({ year, month, day })).toEqual(ok(serial));
});

test.each([
  [2020, 2, 30],
  [2021, 2, 29],
  [2020, 4, 31],
  [2020, 13, 1],
  [2020, 0, 1],
  [2020, 8, 0],
  [1899, 12, 31],
  [20, 8, 16],
  [10000, 1, 1],
  [2020, 8, 16.5],
  [NaN, 8, 16],
])("dayOfDate(%d-%d-%d) is no date of the calendar", (year, month, day) => {
  expect(dayOfDate({ year, month, day })).toEqual(fail("no-such-date"));
});

test("dayOfDate(calendarDate(day)) is the day again", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayOfDate(calendarDate(day))).toEqual(ok(day));
    }),
    propertyRuns,
  );
});
