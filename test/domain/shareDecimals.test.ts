import fc from "fast-check";
import { shareDecimals } from "../../src/domain/shareDecimals";
import { anyPeople } from "../helpers/anyMeasure";
import { counted, targeted } from "../helpers/counted";
import { propertyRuns } from "../helpers/propertyRuns";

test.each([
  [63163, 733017, 0.3, 2],
  [29998, 100000, 0.3, 3],
  [299999, 1000000, 0.3, 4],
  [219905, 733017, 0.3, 5],
  [29994, 100000, 0.3, 2],
  [30000, 100000, 0.3, 2],
  [30004, 100000, 0.3, 2],
  [99999, 100000, 0.3, 3],
  [100000, 100000, 0.3, 2],
  [0, 100000, 0, 2],
  [9007199254740990, 9007199254740991, 0.3, 10],
])("shareDecimals(%d, %d) of the target %d is %d", (installs, base, target, expected) => {
  expect(shareDecimals(counted(installs), counted(base), targeted(target))).toBe(expected);
});

test("a percent with the decimals of shareDecimals shows the target or more only where it is reached", () => {
  const percent = fc.integer({ min: 1, max: 100 });
  const near = fc.integer({ min: -30, max: 30 });
  fc.assert(
    fc.property(anyPeople, percent, near, (base, target, step) => {
      const installs = Math.max(0, Math.ceil((base * target) / 100) + step);
      const decimals = shareDecimals(counted(installs), base, targeted(target / 100));
      const shown = Number(((installs / base) * 100).toFixed(decimals));
      expect(shown >= target).toBe(installs * 100 >= base * target);
    }),
    propertyRuns,
  );
});
