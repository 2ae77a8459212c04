import { fail, ok } from "../../src/domain/failure";
import { pace } from "../../src/domain/pace";
import { counted, valueOf } from "../helpers/counted";
import { onDay } from "../helpers/onDay";

test("pace(before, now) of Hậu Giang from 13 to 16 August 2020 is 2624.67 a day", () => {
  const measured = pace(counted(55289), onDay("13/8/2020"), counted(63163), onDay("16/8/2020"));
  expect(valueOf(measured)).toBeCloseTo(2624.67, 2);
});

test.each([
  [100, 160, 15],
  [160, 100, -15],
  [100, 100, 0],
  [0, 2, 0.5],
])("pace(%d, …, %d, …) over four days is %d a day", (before, now, expected) => {
  expect(pace(counted(before), onDay("1/8/2020"), counted(now), onDay("5/8/2020"))).toEqual(ok(expected));
});

test.each(["16/8/2020", "15/8/2020"])(
  "pace(before, now) refuses a report of 16/8/2020 followed by one of %s",
  (now) => {
    expect(pace(counted(1), onDay("16/8/2020"), counted(2), onDay(now))).toEqual(fail("dates-out-of-order"));
  },
);
