import fc from "fast-check";
import { reportedShare } from "../../src/functions/reportedShare";
import { anyPeople } from "../helpers/anyMeasure";
import { counted, targeted } from "../helpers/counted";
import { propertyRuns } from "../helpers/propertyRuns";

test.each([
  [63163, 733017, 0.3, "8,62%"],
  [29998, 100000, 0.3, "29,99%"],
  [299999, 1000000, 0.3, "29,99%"],
  [30000, 100000, 0.3, "30,00%"],
  [30004, 100000, 0.3, "30,00%"],
  [99999, 100000, 0.3, "99,99%"],
  [100000, 100000, 0.3, "100,00%"],
  [120000, 100000, 1, "120,00%"],
  [0, 100000, 0, "0,00%"],
  [5, 100000, 0.3, "0,01%"],
])("reportedShare(%d, %d) of the target %d is %s", (installs, base, target, expected) => {
  expect(reportedShare(counted(installs), counted(base), targeted(target), "vi")).toBe(expected);
});

test("reportedShare has the decimal mark of the language", () => {
  expect(reportedShare(counted(63163), counted(733017), targeted(0.3), "en")).toBe("8.62%");
});

test("reportedShare prints the target or more only where it is reached", () => {
  const percent = fc.integer({ min: 1, max: 100 });
  const near = fc.integer({ min: -30, max: 30 });
  fc.assert(
    fc.property(anyPeople, percent, near, (base, target, step) => {
      const installs = Math.max(0, Math.ceil((base * target) / 100) + step);
      const printed = Number.parseFloat(
        reportedShare(counted(installs), base, targeted(target / 100), "en").replace(/,/g, ""),
      );
      expect(printed >= target).toBe(installs * 100 >= base * target);
    }),
    propertyRuns,
  );
});
