import { rateDecimals } from "../../../src/ranking/check/rateDecimals";

test.each([
  [0.0862, null, 2],
  [0.086, null, 1],
  [0.29, null, 0],
  [0.07, null, 0],
  [63_163 / 733_017, null, 9],
  [0.4, "40,00%", 2],
  [0.4, "40%", 0],
  [0.404, "40.4 %", 1],
])("rateDecimals of %d printed %j is %d", (value, printed, expected) => {
  expect(rateDecimals({ value, printed })).toBe(expected);
});
