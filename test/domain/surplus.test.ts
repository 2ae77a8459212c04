import fc from "fast-check";
import { fail, ok } from "../../src/domain/failure";
import { gapToTarget } from "../../src/domain/gapToTarget";
import { surplus } from "../../src/domain/surplus";
import { targetCount } from "../../src/domain/targetCount";
import { anyPeople, anyTarget } from "../helpers/anyMeasure";
import { counted, targeted, valueOf } from "../helpers/counted";
import { propertyRuns } from "../helpers/propertyRuns";

test.each([
  [300, 900, 0.3, 30],
  [270, 900, 0.3, 0],
  [269, 900, 0.3, 0],
  [8, 100, 0.07, 1],
  [120, 100, 1, 20],
  [5, 100, 0, 5],
])("surplus(%d, %d, %d) is %d", (installs, base, share, expected) => {
  expect(surplus(counted(installs), counted(base), targeted(share))).toEqual(ok(expected));
});

test("surplus(installs, 0, target) has no value", () => {
  expect(surplus(counted(5), counted(0), targeted(0.3))).toEqual(fail("zero-base"));
  expect(surplus(counted(0), counted(0), targeted(0.3))).toEqual(fail("nothing-counted"));
});

test("surplus(installs, base, target) less the gap is what installs are beyond the needed count", () => {
  fc.assert(
    fc.property(anyPeople, anyPeople, anyTarget, (installs, base, target) => {
      const beyond = valueOf(surplus(installs, base, target)) - valueOf(gapToTarget(installs, base, target));
      expect(beyond).toBe(installs - valueOf(targetCount(base, target)));
    }),
    propertyRuns,
  );
});
