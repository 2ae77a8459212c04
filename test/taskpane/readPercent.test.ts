import { languageStyle } from "../../src/locales/figureStyle";
import { readPercent } from "../../src/taskpane/readPercent";

const vietnamese = languageStyle("vi");
const american = languageStyle("en");

test.each([
  ["30", 0.3],
  [" 30 % ", 0.3],
  ["32,5", 0.325],
  ["32.5", 0.325],
  ["7", 0.07],
  ["0,0001", 0.000001],
  ["1,234", 0.01234],
  ["100", 1],
])("readPercent(%j) with a decimal comma is %d", (text, share) => expect(readPercent(text, vietnamese)).toBe(share));

test.each([
  ["32.5", 0.325],
  ["32,5", 0.325],
  ["1.234", 0.01234],
])("readPercent(%j) with a decimal point is %d", (text, share) => expect(readPercent(text, american)).toBe(share));

test.each([
  ["1.234", vietnamese],
  ["1,234", american],
])("readPercent(%j) is no target where the sign stands between thousands", (text, style) =>
  expect(readPercent(text, style)).toBeNull(),
);

test("readPercent() takes a decimal sign of its own that an Excel was given", () => {
  expect(readPercent("32·5", { decimal: "·", group: " ", day: "" })).toBe(0.325);
  expect(readPercent("32·5", vietnamese)).toBeNull();
});

test.each(["", "0", "0,0", "100,1", "-5", "abc", "30,12345", "1e1", "3 0", "%", "30,", "30-5"])(
  "readPercent(%j) is no target",
  (text) => expect(readPercent(text, vietnamese)).toBeNull(),
);
