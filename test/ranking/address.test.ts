import { cellInFormula, cellName, columnLetters, fixedAreaName, sheetInFormula } from "../../src/ranking/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("columnLetters(%d) is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("cellName counts from 0 and writes from 1", () => {
  expect(cellName({ row: 0, column: 0 })).toBe("A1");
  expect(cellName({ row: 1048575, column: 16383 })).toBe("XFD1048576");
});

test("fixedAreaName of one cell still names both its corners", () => {
  expect(fixedAreaName({ row: 7, column: 4, rows: 1, columns: 1 })).toBe("$E$8:$E$8");
});

test.each([
  ["Data", "Data"],
  ["Dữ liệu", "'Dữ liệu'"],
  ["Báo cáo 16-8", "'Báo cáo 16-8'"],
  ["Tháng 8 '20", "'Tháng 8 ''20'"],
  ["2020", "'2020'"],
  ["AB12", "'AB12'"],
  ["Sheet1", "'Sheet1'"],
  ["R", "'R'"],
  ["rc", "'rc'"],
  ["a.b", "'a.b'"],
])("sheetInFormula(%j) is %s", (sheet, written) => {
  expect(sheetInFormula(sheet)).toBe(written);
});

test("cellInFormula joins sheet and cell", () => {
  expect(cellInFormula({ sheet: "Đ'Ran", row: 4, column: 2 })).toBe("'Đ''Ran'!C5");
});
