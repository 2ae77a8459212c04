import { sheetNameIn, sheetNameText } from "../../../src/workbench/engine/sheetNameText";

describe("sheetNameText(name)", () => {
  // The cases of XlsxWriter's test_quote_sheetname.py, taken from files that Excel wrote, and Vietnamese ones.
  test.each(
    "Sheet1 Sheet.1 Sheet_1 _ été Tổng DữLiệu2020 A0 XFE1 A1048577 CR CZ RCZ C16385Z R0C0 R1048577C bR1C1".split(" "),
  )("writes %s as it is", (name) => expect(sheetNameText(name)).toBe(name));

  test.each([
    ..."Sheet-1 Sheet#1 #Sheet1 . .Sheet1 1Sheet1 2020 A1 a1 T8 XFD1048576 r C rc R4C RC2 R1C1b C16384Z Tuần&tháng".split(
      " ",
    ),
    "Dữ liệu",
    "Dữ liệu!",
    "Quý (1)",
    "a,b",
    "😀",
    " ",
  ])("writes %s in apostrophes", (name) => expect(sheetNameText(name)).toBe(`'${name}'`));

  test.each([
    ["Tháng 8 '20", "'Tháng 8 ''20'"],
    ["Sheet'1", "'Sheet''1'"],
    ["Sheet''1", "'Sheet''''1'"],
  ])("doubles the apostrophes of %s", (name, text) => expect(sheetNameText(name)).toBe(text));
});

test.each(["S", "Dữ liệu", "Tháng 8 '20", "a''b", "Dữ liệu!", "2020", "T8"])(
  "sheetNameIn(text) gives back %s",
  (name) => expect(sheetNameIn(sheetNameText(name))).toBe(name),
);

test("sheetNameIn(text) takes a name without apostrophes around it as it is", () => {
  expect(sheetNameIn("Ea K''leo")).toBe("Ea K''leo");
});
