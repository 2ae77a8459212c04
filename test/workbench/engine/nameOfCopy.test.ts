import "../../helpers/engineGlobals";
import { nameOfCopy } from "../../../src/workbench/engine/nameOfCopy";
import { OSpreadsheetEngine } from "../../../src/workbench/engine/oSpreadsheet/oSpreadsheetEngine";

test.each([
  ["Dữ liệu", ["Dữ liệu"], "Dữ liệu (2)"],
  ["Dữ liệu", ["Dữ liệu", "DỮ LIỆU (2)"], "Dữ liệu (3)"],
  ["Dữ liệu (2)", ["Dữ liệu", "Dữ liệu (2)"], "Dữ liệu (3)"],
  ["Tháng 8 '20", ["Tháng 8 '20"], "Tháng 8 '20 (2)"],
  ["a".repeat(31), ["a".repeat(31)], `${"a".repeat(27)} (2)`],
])("nameOfCopy(%j, %j) is %j", (name, taken, copy) => expect(nameOfCopy(name, taken)).toBe(copy));

test("a sheet duplicated in the grid gets the name Excel gives", () => {
  const { model } = new OSpreadsheetEngine(["Dữ liệu", "Dữ liệu (2)"]);
  expect(model.getters.getDuplicateSheetName("Dữ liệu")).toBe("Dữ liệu (3)");
});
