import { excelDay } from "../../src/domain/excelDay";
import { fail, ok } from "../../src/domain/failure";

test.each([
  [44059, 44059],
  [44059.75, 44059],
  [44059.999988, 44059],
  [0, 0],
  [0.5, 0],
  [2958465.9, 2958465],
])("excelDay(%d) is %d: the time of day is dropped", (serial, day) => {
  expect(excelDay(serial)).toEqual(ok(day));
});

test.each([
  [-1, "negative"],
  [-0.25, "negative"],
  [2958466, "too-large"],
  [Infinity, "too-large"],
  [-Infinity, "negative"],
  [NaN, "not-a-number"],
])("excelDay(%d) is refused: %s", (serial, failure) => {
  expect(excelDay(serial)).toEqual(fail(failure));
});
