import { chooseLanguage } from "../../src/locales/language";
import { loadCustomFunctions } from "../helpers/customFunctionsGlobal";
import { calling, codesOf, column, one } from "../helpers/functionCalls";

loadCustomFunctions();

afterEach(() => chooseLanguage(null));

test.each([
  ["63.163", 63163],
  ["63,163", 63163],
  ["63 163", 63163],
  ["hơn 13.200", 13200],
  ["gần 7.570", 7570],
  ["1,2 triệu", 1_200_000],
  [9640, 9640],
  [null, 0],
  ["465,00", "#VALUE!"],
  ["13.20", "#VALUE!"],
  ["28/7", "#VALUE!"],
  [true, "#VALUE!"],
  [-5, "#NUM!"],
])("COUNT(%j) is %j", (text, expected) => {
  expect(codesOf("COUNT", one(text))).toEqual([[expected]]);
});

test("COUNT fills a column, one malformed cell keeps its error to itself", () => {
  expect(codesOf("COUNT", column("hơn 13.200", "465,00", 8))).toEqual(column(13200, "#VALUE!", 8));
});

test("COUNT_RANGE gives a row of two for each row", () => {
  expect(codesOf("COUNT_RANGE", column("gần 6.000", "hơn 13.200", 9640, null, "x"))).toEqual([
    [5900, 5999],
    [13201, 13299],
    [9640, 9640],
    [0, 0],
    ["#VALUE!", "#VALUE!"],
  ]);
});

test("COUNT_RANGE takes one column", () => {
  expect(calling("COUNT_RANGE", [["gần 6.000", "hơn 13.200"]])).toEqual([
    ["#VALUE! Đối số «text» (số viết bằng chữ) chỉ nhận một cột, nhưng đang có 2 cột. Hãy chọn một cột."],
  ]);
});

test.each([
  [13217, null, null, "hơn 13.200"],
  [7568, null, null, "gần 7.570"],
  [9640, null, null, "9.640"],
  [13217, one(2), one("en"), "over 13,000"],
  [0, null, null, "0"],
])("COUNT_PHRASE(%d, %j, %j) is %j", (count, digits, language, expected) => {
  expect(calling("COUNT_PHRASE", one(count), digits, language)).toEqual([[expected]]);
});

test("COUNT_PHRASE speaks the display language where none is asked for", () => {
  chooseLanguage("en");
  expect(calling("COUNT_PHRASE", one(13217))).toEqual([["over 13,200"]]);
  expect(calling("COUNT_PHRASE", one(13217), null, one(""))).toEqual([["over 13,200"]]);
});

test.each([0, null, "", 1.5, -1])("COUNT_PHRASE with %j digits asks for one of the options", (digits) => {
  expect(calling("COUNT_PHRASE", one(13217), one(digits))[0]?.[0]).toMatch(/^#VALUE! Đối số «digits»/);
});

test("COUNT_PHRASE and REPORT know two languages", () => {
  expect(codesOf("COUNT_PHRASE", one(1), one(3), one("fr"))).toEqual([["#VALUE!"]]);
});

const hauGiang = [one("Hậu Giang"), column("A", "B", "C"), column(13200, 10000, 3700), one(44059)] as const;
const report = (...more: readonly unknown[]) => codesOf("REPORT", ...hauGiang, ...more);

describe("REPORT", () => {
  test("is silent about what is left out or blank", () => {
    const short =
      "Đến hết ngày 16/8/2020, Hậu Giang có 26.900 lượt cài đặt. Trong đó, A có số lượt cài đặt nhiều nhất với 13.200 lượt; kế đến là B với 10.000 lượt; thấp nhất là C với 3.700 lượt.";
    expect(report()).toEqual([[short]]);
    for (const blank of [0, null, ""]) {
      expect(report(null, null, one(blank), one(blank), one(blank), one(blank), one(blank))).toEqual([[short]]);
    }
  });

  test("skips rows without a name, unread", () => {
    const cells = [one("Hậu Giang"), column("A", "", "B"), column(5, "ghi chú", 3), one(44059)];
    expect(calling("REPORT", ...cells)[0]?.[0]).toContain("có 8 lượt cài đặt. Trong đó, A");
  });

  test("without a named unit is empty text", () => {
    expect(codesOf("REPORT", one("Hậu Giang"), column("", null), column(1, 2), one(44059))).toEqual([[""]]);
  });

  test.each([0, null, ""])("with a blank day (%j) asks for a date", (blank) => {
    const [place, names, installs] = hauGiang;
    expect(calling("REPORT", place, names, installs, one(blank))[0]?.[0]).toMatch(/^#VALUE! Đối số «as_of»/);
  });

  test.each([
    [[one(0)], "#DIV/0!"],
    [[one(-1)], "#NUM!"],
    [[one(100), one(30)], "#VALUE!"],
    [[one(100), null, one("30-8")], "#VALUE!"],
    [[null, null, null, one(64), one(63)], "#N/A"],
    [[null, null, null, one(-1)], "#NUM!"],
    [[null, null, null, one(49.5)], "#VALUE!"],
    [[null, null, null, null, null, null, one("fr")], "#VALUE!"],
    [[column(1, 2)], "#VALUE!"],
  ])("with %j behind the day is %s", (more, code) => {
    expect(report(...more)).toEqual([[code]]);
  });

  test("never pairs names and installs of different length", () => {
    expect(codesOf("REPORT", one("X"), column("A", "B"), column(1, 2, 3), one(44059))).toEqual([["#VALUE!"]]);
  });
});
