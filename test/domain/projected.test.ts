import fc from "fast-check";
import { fail, ok } from "../../src/domain/failure";
import { projected } from "../../src/domain/projected";
import { anyCount, anyDay } from "../helpers/anyMeasure";
import { counted } from "../helpers/counted";
import { onDay } from "../helpers/onDay";
import { propertyRuns } from "../helpers/propertyRuns";

const thirteenth = onDay("13/8/2020");
const sixteenth = onDay("16/8/2020");

test.each([
  [55289, 63163, "30/8/2020", 99908],
  [55289, 63163, "16/8/2020", 63163],
  [55289, 63163, "13/8/2020", 55289],
  [100, 100, "30/8/2020", 100],
  [100, 101, "17/8/2020", 101],
  [100, 102, "17/8/2020", 103],
  [100, 40, "17/8/2020", 20],
])("projected(%d on 13/8, %d on 16/8) on %s is %d", (before, now, date, expected) => {
  expect(projected(counted(before), thirteenth, counted(now), sixteenth, onDay(date))).toEqual(ok(expected));
});

test("projected(…) rounds halves up", () => {
  expect(projected(counted(10), onDay("1/8/2020"), counted(11), onDay("3/8/2020"), onDay("4/8/2020"))).toEqual(ok(12));
});

test("projected(…) of a falling count ends at 0, there are no installs below it", () => {
  expect(projected(counted(100), thirteenth, counted(40), sixteenth, onDay("30/8/2020"))).toEqual(ok(0));
});

test("projected(…) refuses reports that are not in order", () => {
  expect(projected(counted(1), sixteenth, counted(2), sixteenth, sixteenth)).toEqual(fail("dates-out-of-order"));
  expect(projected(counted(1), sixteenth, counted(2), thirteenth, sixteenth)).toEqual(fail("dates-out-of-order"));
});

test("projected(…) refuses a count that can't be held exactly", () => {
  const most = counted(Number.MAX_SAFE_INTEGER);
  expect(projected(counted(0), thirteenth, most, sixteenth, onDay("30/8/2020"))).toEqual(fail("too-large"));
});

test("projected(…) on the days of the two reports is what they counted", () => {
  fc.assert(
    fc.property(anyCount, anyDay, anyCount, anyDay, (before, from, now, to) => {
      fc.pre(from < to);
      expect(projected(before, from, now, to, from)).toEqual(ok(before));
      expect(projected(before, from, now, to, to)).toEqual(ok(now));
    }),
    propertyRuns,
  );
});
