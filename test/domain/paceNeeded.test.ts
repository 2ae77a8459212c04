import fc from "fast-check";
import { excelDay } from "../../src/domain/excelDay";
import { fail, ok } from "../../src/domain/failure";
import { gapToTarget } from "../../src/domain/gapToTarget";
import { paceNeeded } from "../../src/domain/paceNeeded";
import { anyPeople, anyTarget } from "../helpers/anyMeasure";
import { counted, targeted, valueOf } from "../helpers/counted";
import { onDay } from "../helpers/onDay";
import { propertyRuns } from "../helpers/propertyRuns";

const asOf = onDay("16/8/2020");

test.each([
  [63163, 733017, 0.3, "30/8/2020", 11196],
  [0, 100, 0.3, "26/8/2020", 3],
  [0, 100, 0.3, "25/8/2020", 4],
  [0, 100, 0.3, "17/8/2020", 30],
  [30, 100, 0.3, "17/8/2020", 0],
])("paceNeeded(%d, %d) to %d by %s is %d a day", (installs, base, share, deadline, expected) => {
  expect(paceNeeded(counted(installs), counted(base), asOf, onDay(deadline), targeted(share))).toEqual(ok(expected));
});

test.each(["16/8/2020", "1/8/2020"])("paceNeeded(…) with the target open on %s is overdue", (deadline) => {
  expect(paceNeeded(counted(1), counted(100), asOf, onDay(deadline), targeted(0.3))).toEqual(fail("overdue"));
});

test("paceNeeded(…) is never overdue once the target is reached", () => {
  expect(paceNeeded(counted(30), counted(100), asOf, onDay("1/8/2020"), targeted(0.3))).toEqual(ok(0));
});

test("paceNeeded(installs, 0, …) has no value, whatever the days", () => {
  expect(paceNeeded(counted(5), counted(0), asOf, asOf, targeted(0.3))).toEqual(fail("zero-base"));
  expect(paceNeeded(counted(0), counted(0), asOf, asOf, targeted(0.3))).toEqual(fail("nothing-counted"));
});

test("paceNeeded(…) rounds up where a floating quotient would not show the remainder", () => {
  const base = counted(9_007_199_254_740_991);
  const days = onDay("17/8/2047") - asOf;
  const needed = valueOf(paceNeeded(counted(0), base, asOf, onDay("17/8/2047"), targeted(1)));
  expect(BigInt(needed) * BigInt(days) >= BigInt(base)).toBe(true);
  expect(BigInt(needed - 1) * BigInt(days) < BigInt(base)).toBe(true);
});

test("paceNeeded(…) is the least whole pace that closes the gap", () => {
  fc.assert(
    fc.property(anyPeople, anyPeople, anyTarget, fc.integer({ min: 1, max: 60 }), (installs, base, target, days) => {
      const deadline = valueOf(excelDay(asOf + days));
      const needed = valueOf(paceNeeded(installs, base, asOf, deadline, target));
      const gap = valueOf(gapToTarget(installs, base, target));
      expect(needed * days).toBeGreaterThanOrEqual(gap);
      expect(Math.max(0, needed - 1) * days).toBeLessThanOrEqual(Math.max(0, gap - 1));
    }),
    propertyRuns,
  );
});
