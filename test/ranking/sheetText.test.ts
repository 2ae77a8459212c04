import { distinctHeadings, sheetText, textInFormula } from "../../src/ranking/sheetText";

test("textInFormula doubles quotation marks", () => {
  expect(textInFormula('xã "A"')).toBe('"xã ""A"""');
});

test.each([
  ["Dân số", "Dân số"],
  ["-5", "-5"],
  ["=A1", "'=A1"],
  ["'=A1", "''=A1"],
])("sheetText(%j) is %j", (text, cell) => {
  expect(sheetText(text)).toBe(cell);
});

test("distinctHeadings numbers twins, whatever their case", () => {
  expect(distinctHeadings(["A", "a", "B", "A (2)", "A"])).toEqual(["A", "a (2)", "B", "A (2) (2)", "A (3)"]);
});
