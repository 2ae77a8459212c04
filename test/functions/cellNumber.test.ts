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
  expect(cellNumber(cell, "base")).toBe(number);
});

test.each([
  ["63.163", "separated"],
  ["63,163", "separated"],
  ["63 163", "separated"],
  ["gần 7.570", "separated"],
  ["1.2", "text"],
  ["465,00", "text"],
  [" ", "text"],
])("cellNumber(%j) is told apart as %s", (cell, kind) => {
  const words = { separated: "Hãy gõ số liền", text: "Hãy chọn ô chứa số" };
  expect(shown(cellNumber(cell, "base"))).toContain(words[kind as keyof typeof words]);
});

test("cellNumber of an error cell is an error of the same code, without a sentence", () => {
  expect(shown(cellNumber(errorCell("#N/A"), "base"))).toBe("#N/A");
});
