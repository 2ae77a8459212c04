import fc from "fast-check";
import { countPhrase } from "../../src/domain/countPhrase";
import { countRange } from "../../src/domain/countRange";
import { fail, ok } from "../../src/domain/failure";
import { anyCount } from "../helpers/anyMeasure";
import { counted, valueOf } from "../helpers/counted";
import { propertyRuns } from "../helpers/propertyRuns";

test.each([
  [13217, 3, "hơn 13.200"],
  [7568, 3, "gần 7.570"],
  [9640, 3, "9.640"],
  [13250, 3, "gần 13.300"],
  [63163, 2, "hơn 63.000"],
  [63163, 5, "63.163"],
  [63163, 9, "63.163"],
  [999_960, 3, "gần 1.000.000"],
  [7, 3, "7"],
  [0, 3, "0"],
])("countPhrase(%d, %d) is %j", (value, digits, phrase) => {
  expect(countPhrase(counted(value), digits, "vi")).toEqual(ok(phrase));
});

test.each([
  [13217, "over 13,200"],
  [7568, "nearly 7,570"],
  [9640, "9,640"],
])("countPhrase(%d) in English is %j", (value, phrase) => {
  expect(countPhrase(counted(value), 3, "en")).toEqual(ok(phrase));
});

test("countPhrase(count, 1) is not rounded wider than a tenth, beyond which the words would mislead", () => {
  expect(countPhrase(counted(13217), 1, "vi")).toEqual(ok("hơn 13.000"));
});

test("countPhrase(the largest count) is rounded down, no count lies above it", () => {
  expect(countPhrase(counted(Number.MAX_SAFE_INTEGER), 3, "vi")).toEqual(ok("hơn 9.000.000.000.000.000"));
});

test.each([0, -1, 2.5, NaN, Infinity])("countPhrase(count, %d) has no such number of digits", (digits) => {
  expect(countPhrase(counted(5), digits, "vi")).toEqual(fail("no-such-option"));
});

test("countPhrase(count) allows the count it was made from", () => {
  fc.assert(
    fc.property(anyCount, fc.integer({ min: 1, max: 17 }), fc.constantFrom("vi", "en"), (count, digits, language) => {
      const { lowest, highest } = valueOf(countRange(valueOf(countPhrase(count, digits, language))));
      expect(lowest).toBeLessThanOrEqual(count);
      expect(highest).toBeGreaterThanOrEqual(count);
    }),
    propertyRuns,
  );
});
