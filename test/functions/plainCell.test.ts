import { plainCell } from "../../src/functions/plainCell";
import { errorCell, loadCustomFunctions, shown } from "../helpers/customFunctionsGlobal";

loadCustomFunctions();

test.each([
  [5, 5],
  ["x", "x"],
  [" ", " "],
  [true, true],
  [null, null],
  [undefined, null],
  ["", null],
  [{ type: "FormattedNumber", basicValue: 0.3, numberFormat: "0%" }, 0.3],
  [{ type: "String", basicValue: "x" }, "x"],
  [{ type: "Boolean", basicValue: false }, false],
  [{ type: "Empty", basicValue: "" }, null],
])("plainCell(%j) is %j", (cell, expected) => {
  expect(plainCell(cell, "base")).toBe(expected);
});

test.each([
  [errorCell("#N/A"), "#N/A"],
  [{ type: "Error", basicValue: "#SPILL!" }, "#SPILL!"],
])("plainCell of an error cell is the same error", (cell, code) => {
  expect(shown(plainCell(cell, "base"))).toBe(code);
});

test.each([NaN, Infinity, {}, [], { type: "Entity", text: "Hậu Giang" }, { basicValue: {} }, 5n, Symbol("x"), () => 5])(
  "plainCell of what is no cell (%p) says that the argument can't be read",
  (cell) => {
    expect(shown(plainCell(cell, "base"))).toMatch(/^#VALUE! Đối số «base».*không phải là giá trị đọc được/);
  },
);
