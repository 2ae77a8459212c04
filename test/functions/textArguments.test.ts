import {
  logicals,
  names,
  spokenLanguages,
  tableValues,
  wordedCounts,
  wordedRanges,
} from "../../src/functions/textArguments";
import { chooseLanguage } from "../../src/locales/language";
import { errorCell, loadCustomFunctions, shown } from "../helpers/customFunctionsGlobal";

loadCustomFunctions();

afterEach(() => chooseLanguage(null));

test.each([
  ["  Vị Thủy ", "Vị Thủy"],
  [1, "1"],
  [0, ""],
  [null, ""],
  ["", ""],
  [{ type: "String", basicValue: "Vị Thủy" }, "Vị Thủy"],
])("names read %j as %j", (cell, name) => {
  expect(names("name", cell).read(cell)).toBe(name);
});

test("names say that a logical value is none", () => {
  expect(shown(names("names", true).read(true))).toMatch(/^#VALUE! Đối số «names».*đúng\/sai/);
});

test.each([
  ["hơn 13.200", 13200],
  [9640, 9640],
  [null, 0],
  [-5, "#NUM!"],
])("wordedCounts read %j as %j", (cell, count) => {
  expect(shown(wordedCounts("text", cell).read(cell))).toBe(count);
});

test.each([
  ["465,00", /^#VALUE! Đối số «text».*«465,00», có thể hiểu theo hai cách/],
  ["13.20", /^#VALUE! .*hai cách/],
  ["28/7", /^#VALUE! .*không đọc được thành một số đếm/],
  ["1,2345 nghìn", /^#VALUE! .*không phải số nguyên/],
  [13.2, /^#VALUE! .*là 13,2, không phải số nguyên/],
  [true, /^#VALUE! .*đúng\/sai/],
])("wordedCounts refuse %j, never guessing", (cell, words) => {
  expect(shown(wordedCounts("text", cell).read(cell))).toMatch(words);
});

test.each([
  ["gần 6.000", { lowest: 5900, highest: 5999 }],
  [9640, { lowest: 9640, highest: 9640 }],
  ["", { lowest: 0, highest: 0 }],
])("wordedRanges read %j as %j", (cell, range) => {
  expect(wordedRanges("text", cell).read(cell)).toEqual(range);
});

test.each([
  ["vi", "vi"],
  [" EN ", "en"],
  [null, "en"],
  [0, "en"],
])("spokenLanguages read %j as %s where English is spoken", (cell, language) => {
  chooseLanguage("en");
  expect(spokenLanguages(cell).read(cell)).toBe(language);
});

test("spokenLanguages know two languages only", () => {
  expect(shown(spokenLanguages("fr").read("fr"))).toMatch(/^#VALUE! Đối số «language».*«fr»/);
});

test.each([
  [true, true],
  [false, false],
  [1, true],
  [0, false],
  [null, false],
  ["", false],
])("logicals read %j as %p", (cell, expected) => {
  expect(logicals("ignore_marks", cell).read(cell)).toBe(expected);
});

test("logicals don't take text for a logical value", () => {
  expect(shown(logicals("ignore_marks", "có").read("có"))).toMatch(/^#VALUE! Đối số «ignore_marks».*TRUE hoặc FALSE/);
});

test.each([
  ["chữ", "chữ"],
  [8, 8],
  [true, true],
  [null, 0],
])("tableValues hand %j on as %j", (cell, value) => {
  expect(tableValues("values", cell).read(cell)).toBe(value);
});

test("tableValues hand errors on", () => {
  expect(shown(tableValues("values", errorCell("#N/A")).read(errorCell("#N/A")))).toBe("#N/A");
});
