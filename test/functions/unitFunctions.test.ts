import { errorCell, loadCustomFunctions } from "../helpers/customFunctionsGlobal";
import { calling, codesOf, column, one } from "../helpers/functionCalls";

loadCustomFunctions();

test.each([
  ["H. Vị Thuỷ", "huyện Vị Thủy", null, true],
  ["Thị xã Long Mỹ", "Huyện Long Mỹ", null, false],
  ["Long Mỹ", "Huyện Long Mỹ", null, true],
  ["Châu Thành", "Châu Thành A", null, false],
  ["Meo Vac", "Huyện Mèo Vạc", null, false],
  ["Meo Vac", "Huyện Mèo Vạc", one(true), true],
  ["", "", null, false],
])("SAME_UNIT(%j, %j, %j) is %p", (a, b, ignoreMarks, expected) => {
  expect(calling("SAME_UNIT", one(a), one(b), ignoreMarks)).toEqual([[expected]]);
});

test("SAME_UNIT compares one name with a whole column", () => {
  const names = column("TP. Vị Thanh", "H. Vị Thuỷ", null);
  expect(calling("SAME_UNIT", one("huyện Vị Thủy"), names)).toEqual(column(false, true, false));
});

const names = column("TP. Vị Thanh", "", "H. Vị Thuỷ", "Thị xã Long Mỹ", "Huyện Long Mỹ", 0);
const values = column(73322, "không đọc", 91500, 64000, 77600, errorCell("#REF!"));

test("UNIT_LOOKUP finds units whatever the spelling, in the shape of the names asked for", () => {
  expect(codesOf("UNIT_LOOKUP", [["huyện Vị Thủy", "thành phố Vị Thanh", "TX Long Mỹ"]], names, values)).toEqual([
    [91500, 73322, 64000],
  ]);
});

test.each([0, null, ""])("UNIT_LOOKUP of a blank name (%j) is empty text, a blank value 0", (blank) => {
  expect(calling("UNIT_LOOKUP", one(blank), names, values)).toEqual([[""]]);
  expect(calling("UNIT_LOOKUP", one("A"), column("A"), column(blank))).toEqual([[0]]);
});

test("UNIT_LOOKUP hands on text, logical values and errors as they stand in the table", () => {
  const table = column("chữ", true, errorCell("#REF!"));
  expect(codesOf("UNIT_LOOKUP", column("An", "Bình", "Cát"), column("An", "Bình", "Cát"), table)).toEqual(
    column("chữ", true, "#REF!"),
  );
});

test.each([
  ["Ngã Bảy", "#N/A Không có đơn vị «Ngã Bảy» trong vùng «names». Hãy kiểm tra lại tên hoặc thêm đơn vị vào bảng."],
  [
    "Long Mỹ",
    "#VALUE! Tên «Long Mỹ» trong «name» khớp với cả «Thị xã Long Mỹ» và «Huyện Long Mỹ». Hãy viết rõ cả loại đơn vị, như huyện hoặc thị xã.",
  ],
  [
    "huyện Vị Thúy",
    "#N/A Chưa chắc «huyện Vị Thúy» trong «name» có phải là «H. Vị Thuỷ» không. Hãy viết hai tên giống nhau nếu là một đơn vị.",
  ],
])("UNIT_LOOKUP of %j says why there is no value", (name, message) => {
  expect(calling("UNIT_LOOKUP", one(name), names, values)).toEqual([[message]]);
});

test("UNIT_LOOKUP never chooses between two rows of one unit", () => {
  const twice = column("H. Vị Thuỷ", "huyện Vị Thủy", "Ngã Bảy");
  expect(codesOf("UNIT_LOOKUP", column("Vị Thủy", "Ngã Bảy"), twice, column(1, 2, 3))).toEqual(column("#VALUE!", 3));
  const same = column("Vị Thủy", "Vị Thủy");
  expect(calling("UNIT_LOOKUP", one("Vị Thủy"), same, column(1, 2))).toEqual([
    ["#VALUE! Đơn vị «Vị Thủy» có nhiều hơn một dòng trong vùng «names». Hãy chỉ giữ một dòng."],
  ]);
});

test("UNIT_LOOKUP keeps an error to its own cell", () => {
  expect(codesOf("UNIT_LOOKUP", column(errorCell("#N/A"), true, "TP Vị Thanh"), names, values)).toEqual(
    column("#N/A", "#VALUE!", 73322),
  );
});

test("UNIT_LOOKUP never pairs names and values of different length", () => {
  expect(codesOf("UNIT_LOOKUP", one("Vị Thủy"), names, column(1, 2))).toEqual([["#VALUE!"]]);
});
