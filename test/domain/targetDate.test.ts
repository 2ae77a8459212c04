import fc from "fast-check";
import { calendarDate } from "../../src/domain/calendarDate";
import { lastDay } from "../../src/domain/excelDay";
import { fail, ok } from "../../src/domain/failure";
import { projected } from "../../src/domain/projected";
import { targetCount } from "../../src/domain/targetCount";
import { targetDate } from "../../src/domain/targetDate";
import { anyPeople, anyTarget } from "../helpers/anyMeasure";
import { counted, targeted, valueOf } from "../helpers/counted";
import { onDay } from "../helpers/onDay";
import { propertyRuns } from "../helpers/propertyRuns";

const thirteenth = onDay("13/8/2020");
const sixteenth = onDay("16/8/2020");
const third = targeted(0.3);

test("targetDate(…) of Hậu Giang at the pace of 13 to 16 August is 15 October 2020", () => {
  const met = targetDate(counted(55289), thirteenth, counted(63163), sixteenth, counted(733017), third);
  expect(calendarDate(valueOf(met))).toEqual({ year: 2020, month: 10, day: 15 });
});

test.each([
  [0, 10, 73, "20/8/2020", "12 more at 10 in three days are 3.6 days, which is within the fourth"],
  [0, 10, 67, "20/8/2020", "11 more are 3.3 days, which is within the fourth too"],
  [0, 15, 100, "19/8/2020", "15 more are three days exactly"],
  [0, 27, 100, "17/8/2020", "3 more come within the first day"],
])("targetDate(%d, then %d of %d people) is %s: %s", (before, now, base, date) => {
  const met = targetDate(counted(before), thirteenth, counted(now), sixteenth, counted(base), third);
  expect(met).toEqual(ok(onDay(date)));
});

test("targetDate(…) is the day of the report once the target is met, rising or falling", () => {
  expect(targetDate(counted(10), thirteenth, counted(30), sixteenth, counted(100), third)).toEqual(ok(sixteenth));
  expect(targetDate(counted(50), thirteenth, counted(30), sixteenth, counted(100), third)).toEqual(ok(sixteenth));
});

test.each([
  [20, 20],
  [20, 19],
])("targetDate(%d, then %d) never comes at this pace", (before, now) => {
  expect(targetDate(counted(before), thirteenth, counted(now), sixteenth, counted(100), third)).toEqual(
    fail("not-at-this-pace"),
  );
});

test("targetDate(…) after the last day of the calendar never comes at this pace", () => {
  const base = counted(100_000_000);
  expect(targetDate(counted(0), thirteenth, counted(1), sixteenth, base, third)).toEqual(fail("not-at-this-pace"));
});

test("targetDate(…) refuses what its parts refuse", () => {
  const [ten, none] = [counted(10), counted(0)];
  expect(targetDate(ten, sixteenth, ten, thirteenth, ten, third)).toEqual(fail("dates-out-of-order"));
  expect(targetDate(ten, thirteenth, ten, sixteenth, none, third)).toEqual(fail("zero-base"));
  expect(targetDate(none, thirteenth, none, sixteenth, none, third)).toEqual(fail("nothing-counted"));
});

test("targetDate(…) is the first day on which the unrounded line has reached the needed count", () => {
  fc.assert(
    fc.property(anyPeople, anyPeople, anyPeople, anyTarget, (a, b, base, target) => {
      fc.pre(a !== b);
      const [before, now] = [counted(Math.min(a, b)), counted(Math.max(a, b))];
      const met = targetDate(before, thirteenth, now, sixteenth, base, target);
      fc.pre(met.ok && met.value > sixteenth && met.value < lastDay);
      const gained = BigInt(now - before);
      const needed = BigInt(valueOf(targetCount(base, target)) - now) * 3n;
      const days = BigInt(valueOf(met) - sixteenth);
      expect(gained * days >= needed).toBe(true);
      expect(gained * (days - 1n) < needed).toBe(true);
      const then = valueOf(projected(before, thirteenth, now, sixteenth, valueOf(met)));
      expect(then).toBeGreaterThanOrEqual(valueOf(targetCount(base, target)));
    }),
    propertyRuns,
  );
});
