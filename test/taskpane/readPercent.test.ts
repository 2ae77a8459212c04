import { readPercent } from "../../src/taskpane/readPercent";

test.each([
  ["30", 0.3],
  [" 30 % ", 0.3],
  ["32,5", 0.325],
  ["32.5", 0.325],
  ["7", 0.07],
  ["0,0001", 0.000001],
  ["100", 1],
])("readPercent(%j) is %d", (text, share) => expect(readPercent(text)).toBe(share));

test.each(["", "0", "0,0", "100,1", "-5", "abc", "30,12345", "1e1", "3 0", "%"])(
  "readPercent(%j) is no target",
  (text) => expect(readPercent(text)).toBeNull(),
);
