import { countRange } from "../../src/domain/countRange";
import { fail, ok } from "../../src/domain/failure";
import { valueOf } from "../helpers/counted";

test.each([
  ["gần 6.000", 5900, 5999],
  ["hơn 13.200", 13201, 13299],
  ["trên 10.000", 10001, 10999],
  ["gần 7.570", 7560, 7569],
  ["khoảng 6.000", 5950, 6050],
  ["trên dưới 10.000", 9500, 10500],
  ["khoảng hơn 13.200", 13201, 13299],
  ["gần 3,1 triệu", 3000000, 3099999],
  ["over 13,200", 13201, 13299],
  ["9.640", 9640, 9640],
  ["1,2 triệu", 1200000, 1200000],
  ["0", 0, 0],
])("countRange(%j) is %d to %d", (text, lowest, highest) => {
  expect(countRange(text)).toEqual(ok({ lowest, highest }));
});

test.each([
  ["hơn 9.641", 9642, 9642],
  ["gần 9.641", 9640, 9640],
  ["khoảng 7", 7, 7],
  ["hơn 0", 1, 1],
  ["gần 1", 0, 0],
])("countRange(%j), a figure that is not round, is %d to %d", (text, lowest, highest) => {
  expect(countRange(text)).toEqual(ok({ lowest, highest }));
});

test("countRange(text) stops at the largest count", () => {
  expect(countRange("hơn 9.000.000.000.000.000")).toEqual(
    ok({ lowest: 9_000_000_000_000_001, highest: Number.MAX_SAFE_INTEGER }),
  );
  expect(countRange("hơn 9.007.199.254.740.991")).toEqual(fail("too-large"));
});

test.each([
  ["gần 0", "malformed-count"],
  ["465,00", "ambiguous-count"],
  ["", "malformed-count"],
])("countRange(%j) is refused: %s", (text, failure) => {
  expect(countRange(text)).toEqual(fail(failure));
});

test("countRange(…) of the eight districts of Hậu Giang adds up to a range that holds the province's 63,163", () => {
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
  const ranges = printed.map((text) => valueOf(countRange(text)));
  expect(ranges.reduce((sum, { lowest }) => sum + lowest, 0)).toBe(62804);
  expect(ranges.reduce((sum, { highest }) => sum + highest, 0)).toBe(64303);
});
