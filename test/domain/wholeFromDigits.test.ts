import fc from "fast-check";
import { fail, ok } from "../../src/domain/failure";
import { wholeFromDigits } from "../../src/domain/wholeFromDigits";
import { anyCount } from "../helpers/anyMeasure";
import { propertyRuns } from "../helpers/propertyRuns";

const million = 1_000_000;

test.each([
  ["63163", 1, 63163],
  ["63.163", 1, 63163],
  ["63,163", 1, 63163],
  ["63 163", 1, 63163],
  ["1.234.567", 1, 1234567],
  ["1 234 567", 1, 1234567],
  ["0", 1, 0],
  ["7", 1, 7],
  ["9.007.199.254.740.991", 1, 9007199254740991],
  ["15", 1000, 15000],
  ["1,2", million, 1200000],
  ["1.2", million, 1200000],
  ["3,1", million, 3100000],
  ["0,5", million, 500000],
  ["1,2345", million, 1234500],
  ["2,40", million, 2400000],
])("wholeFromDigits(%s, %d) is %d", (digits, scale, expected) => {
  expect(wholeFromDigits(digits, scale)).toEqual(ok(expected));
});

test.each([
  ["465,00", 1, "ambiguous-count"],
  ["13.20", 1, "ambiguous-count"],
  ["13,2", 1, "ambiguous-count"],
  ["1234.567", 1, "ambiguous-count"],
  ["0.500", 1, "ambiguous-count"],
  ["1,200", million, "ambiguous-count"],
  ["1.2.3", 1, "malformed-count"],
  ["12,34.567", 1, "malformed-count"],
  ["1.234,567", 1, "malformed-count"],
  ["63.163,00", 1, "malformed-count"],
  ["1234.567.890", 1, "malformed-count"],
  ["63  163", 1, "malformed-count"],
  ["13 20", 1, "malformed-count"],
  ["007", 1, "malformed-count"],
  ["1.200.000", 1000, "malformed-count"],
  ["01,2", million, "malformed-count"],
  ["1,2345", 1000, "not-whole"],
  ["9.007.199.254.740.992", 1, "too-large"],
  ["9007199255", million, "too-large"],
])("wholeFromDigits(%s, %d) is refused: %s", (digits, scale, failure) => {
  expect(wholeFromDigits(digits, scale)).toEqual(fail(failure));
});

test("wholeFromDigits(digits, 1) reads every count written in groups, whatever the separator", () => {
  fc.assert(
    fc.property(anyCount, fc.constantFrom(".", ",", " ", ""), (count, separator) => {
      const digits = String(count).replace(/\B(?=(?:\d{3})+$)/g, separator);
      expect(wholeFromDigits(digits, 1)).toEqual(ok(count));
    }),
    propertyRuns,
  );
});
