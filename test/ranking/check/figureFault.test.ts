import { inThousands } from "../../../src/ranking/check/figureFault";

test.each([
  [13.2, 13_200],
  [9.64, 9_640],
  [7.57, 7_570],
  [0.812, 812],
  [733.017, 733_017],
  [1.1, 1_100],
  [13, null],
  [0, null],
  [-13.2, null],
  [13.20001, null],
  [1_000_000.5, null],
])("inThousands(%d) is %j", (value, expected) => {
  expect(inThousands(value)).toBe(expected);
});
