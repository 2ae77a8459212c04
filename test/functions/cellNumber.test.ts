import { cellNumber } from "../../src/functions/cellNumber";
import { errorCell, loadCustomFunctions, shown } from "../helpers/customFunctionsGlobal";

loadCustomFunctions();

test.each([
  [5, 5],
  [0.3, 0.3],
  [-1, -1],
  ["", null],
  [null, null],
  [undefined, null],
  [{ type: "FormattedNumber", basicValue: 0.3, numberFormat: "0%" }, 0.3],
  [{ type: "Double", basicType: "Double", basicValue: 7 }, 7],
])("cellNumber(%p) is %p", (cell, number) => {
  expect(cellNumber(cell, "base", "count")).toBe(number);
});

test.each([
  ["63.163", "worded"],
  ["63,163", "worded"],
  ["63 163", "worded"],
  ["gần 7.570", "worded"],
  ["1,2 triệu", "worded"],
  ["0", "worded"],
  ["1.2", "text"],
  ["465,00", "text"],
  [" ", "text"],
])("cellNumber(%j) is told apart as %s", (cell, kind) => {
  const words = { worded: "BLUEZONE.COUNT(…)", text: "Hãy chọn ô chứa số" };
  expect(shown(cellNumber(cell, "base", "count"))).toContain(words[kind as keyof typeof words]);
});

test("cellNumber of an error cell is an error of the same code, without a sentence", () => {
  expect(shown(cellNumber(errorCell("#N/A"), "base", "count"))).toBe("#N/A");
});

test.each([
  ["63.163", "number", "Hãy chọn ô chứa số"],
  ["30-8", "day", "Hãy chọn ô chứa ngày của Excel"],
  ["16/8/2020", "day", "Hãy chọn ô chứa ngày của Excel"],
] as const)("cellNumber(%j) as a %s says: %s", (cell, kind, words) => {
  expect(shown(cellNumber(cell, "as_of", kind))).toContain(words);
});

test.each(["count", "day", "number"] as const)("cellNumber never takes a logical value for a %s", (kind) => {
  expect(shown(cellNumber(true, "base", kind))).toMatch(/^#VALUE! .*đúng\/sai/);
});
