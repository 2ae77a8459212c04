import fc from "fast-check";
import { countPhrase } from "../../src/domain/countPhrase";
import { countRange } from "../../src/domain/countRange";
import { fail, ok } from "../../src/domain/failure";
import { readCount } from "../../src/domain/readCount";
import { anyCount } from "../helpers/anyMeasure";
import { valueOf } from "../helpers/counted";
import { propertyRuns } from "../helpers/propertyRuns";

test("readCount(text) reads the eight districts of Hậu Giang as the article prints them", () => {
  const printed = [
    "hơn 13.200",
    "trên 10.000",
    "9.640",
    "hơn 7.600",
    "gần 7.570",
    "gần 6.000",
    "gần 5.300",
    "hơn 3.700",
  ];
  const counts = printed.map((text) => valueOf(readCount(text)));
  expect(counts).toEqual([13200, 10000, 9640, 7600, 7570, 6000, 5300, 3700]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(63010);
});

test.each([
  ["63.163", 63163],
  ["63,163", 63163],
  ["63 163", 63163],
  ["1,2 triệu", 1200000],
])("readCount(%j) is %d", (text, expected) => {
  expect(readCount(text)).toEqual(ok(expected));
});

test.each([
  ["465,00", "ambiguous-count"],
  ["13.20", "ambiguous-count"],
  ["1.2.3", "malformed-count"],
  ["chưa báo cáo", "malformed-count"],
])("readCount(%j) is refused: %s", (text, failure) => {
  expect(readCount(text)).toEqual(fail(failure));
});

test("readCount(countPhrase(count)) is the figure beside the counts that the words allow", () => {
  fc.assert(
    fc.property(anyCount, fc.integer({ min: 1, max: 6 }), fc.constantFrom("vi", "en"), (count, digits, language) => {
      const phrase = valueOf(countPhrase(count, digits, language));
      const figure = valueOf(readCount(phrase));
      const { lowest, highest } = valueOf(countRange(phrase));
      expect(figure).toBeGreaterThanOrEqual(lowest - 1);
      expect(figure).toBeLessThanOrEqual(highest + 1);
    }),
    propertyRuns,
  );
});
