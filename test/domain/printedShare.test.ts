import fc from "fast-check";
import { printedShare } from "../../src/domain/printedShare";
import { anyPeople } from "../helpers/anyMeasure";
import { counted, targeted } from "../helpers/counted";
import { propertyRuns } from "../helpers/propertyRuns";

test.each([
  [63163, 733017, 0.3, 0.0862],
  [29998, 100000, 0.3, 0.2999],
  [299999, 1000000, 0.3, 0.2999],
  [30000, 100000, 0.3, 0.3],
  [30004, 100000, 0.3, 0.3],
  [99999, 100000, 0.3, 0.9999],
  [100000, 100000, 0.3, 1.0],
  [120000, 100000, 1, 1.2],
  [0, 100000, 0, 0.0],
  [5, 100000, 0.3, 0.0001],
])("printedShare(%d, %d) of the target %d is %s", (installs, base, target, expected) => {
  expect(printedShare(counted(installs), counted(base), targeted(target))).toBe(expected);
});

test("printedShare prints the target or more only where it is reached", () => {
  const percent = fc.integer({ min: 1, max: 100 });
  const near = fc.integer({ min: -30, max: 30 });
  fc.assert(
    fc.property(anyPeople, percent, near, (base, target, step) => {
      const installs = Math.max(0, Math.ceil((base * target) / 100) + step);
      const printed = printedShare(counted(installs), base, targeted(target / 100));
      expect(Math.round(printed * 10_000) >= target * 100).toBe(installs * 100 >= base * target);
    }),
    propertyRuns,
  );
});
