import fc from "fast-check";
import { COVERAGE, GAP_TO_TARGET, TARGET_COUNT } from "../../src/functions/functions";
import { chooseFormats } from "../../src/functions/shownFormats";
import { chooseLanguage } from "../../src/locales/language";
import { called, errorCell, loadCustomFunctions } from "../helpers/customFunctionsGlobal";
import { column, one } from "../helpers/functionCalls";
import { propertyRuns } from "../helpers/propertyRuns";

loadCustomFunctions();

afterEach(() => {
  chooseFormats(null);
  chooseLanguage(null);
});

describe("shapes", () => {
  test("one value goes with a range", () => {
    expect(
      TARGET_COUNT(
        [
          [100, 200],
          [300, 400],
        ],
        one(0.1),
      ),
    ).toEqual([
      [10, 20],
      [30, 40],
    ]);
    expect(TARGET_COUNT(one(100), [[0.1, 0.2]])).toEqual([[10, 20]]);
  });

  test("a single row or column goes with a block of its length", () => {
    const block = [
      [10, 20, 30],
      [40, 50, 60],
    ];
    expect(COVERAGE(block, [[100, 200, 300]])).toEqual([
      [0.1, 0.1, 0.1],
      [0.4, 0.25, 0.2],
    ]);
    expect(COVERAGE(block, column(100, 200))).toEqual([
      [0.1, 0.2, 0.3],
      [0.2, 0.25, 0.3],
    ]);
    expect(GAP_TO_TARGET(one(0), block, column(0.1, 0.5))).toEqual([
      [1, 2, 3],
      [20, 25, 30],
    ]);
  });

  const refused = (rows: string) => [[`#VALUE! ${rows} Hãy chọn hai vùng cùng kích thước.`]];

  test("ranges of different length are never paired", () => {
    expect(called(() => COVERAGE(column(1, 2, 3), column(1, 2)))).toEqual(
      refused("Vùng «installs» (lượt cài đặt) có 3 hàng × 1 cột, còn vùng «base» (dân số) có 2 hàng × 1 cột."),
    );
  });

  test("a column is not paired with a row", () => {
    expect(called(() => COVERAGE(column(1, 2, 3), [[1, 2]]))).toEqual(
      refused("Vùng «installs» (lượt cài đặt) có 3 hàng × 1 cột, còn vùng «base» (dân số) có 1 hàng × 2 cột."),
    );
  });

  test("the message names the pair that does not fit, among three", () => {
    expect(called(() => GAP_TO_TARGET(column(1, 2), column(1, 2), column(0.1, 0.2, 0.3)))).toEqual(
      refused("Vùng «target» (chỉ tiêu) có 3 hàng × 1 cột, còn vùng «installs» (lượt cài đặt) có 2 hàng × 1 cột."),
    );
  });
});

describe("wrong input", () => {
  test.each([
    ["Vị Thủy", "#VALUE! Đối số «installs» (lượt cài đặt) đang là chữ «Vị Thủy». Hãy chọn ô chứa số hoặc gõ một số."],
    [
      "63.163",
      "#VALUE! Đối số «installs» (lượt cài đặt) đang là chữ «63.163». Hãy đặt đối số này trong BLUEZONE.COUNT(…) hoặc gõ số liền.",
    ],
    [
      "hơn 13.200",
      "#VALUE! Đối số «installs» (lượt cài đặt) đang là chữ «hơn 13.200». Hãy đặt đối số này trong BLUEZONE.COUNT(…) hoặc gõ số liền.",
    ],
    [true, "#VALUE! Đối số «installs» (lượt cài đặt) đang là giá trị đúng/sai. Hãy chọn ô chứa số hoặc gõ một số."],
    [13.2, "#VALUE! Đối số «installs» (lượt cài đặt) là 13,2, không phải số nguyên. Hãy kiểm tra và gõ lại số nguyên."],
    [
      1e300,
      "#VALUE! Đối số «installs» (lượt cài đặt) lớn hơn 9.007.199.254.740.991 nên không tính chính xác được. Hãy kiểm tra lại số.",
    ],
    [
      { type: "Entity", text: "Hậu Giang" },
      "#VALUE! Đối số «installs» (lượt cài đặt) không phải là giá trị đọc được. Hãy chọn ô chứa số hoặc chữ, hoặc gõ trực tiếp.",
    ],
    [-5, "#NUM!"],
  ])("COVERAGE(%p, 10) is %s", (installs, error) => {
    expect(called(() => COVERAGE(one(installs), one(10)))).toEqual([[error]]);
  });

  test("a target above 1 asks for 30% or 0.3", () => {
    expect(called(() => TARGET_COUNT(one(100), one(30)))).toEqual([
      ["#VALUE! Đối số «target» (chỉ tiêu) là 30, lớn hơn 100%. Hãy viết 30% hoặc 0,3."],
    ]);
  });

  test("a negative base or target is #NUM!", () => {
    expect(called(() => COVERAGE(one(1), one(-10)))).toEqual([["#NUM!"]]);
    expect(called(() => TARGET_COUNT(one(10), one(-0.3)))).toEqual([["#NUM!"]]);
  });

  test("messages follow the language spoken when the cell is worked out", () => {
    chooseLanguage("en");
    expect(called(() => COVERAGE(one("x"), one(10)))).toEqual([
      ["#VALUE! The argument “installs” is the text “x”. Choose a cell that holds a number, or type one."],
    ]);
    expect(called(() => TARGET_COUNT(one(100), one(30)))).toEqual([
      ["#VALUE! The argument “target” is 30, which is above 100%. Write 30% or 0.3."],
    ]);
  });

  test.each(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"])(
    "an error in (%s) is the same error out",
    (code) => {
      expect(called(() => COVERAGE(one(errorCell(code)), one(10)))).toEqual([[code]]);
      expect(called(() => TARGET_COUNT(one(10), one(errorCell(code))))).toEqual([[code]]);
    },
  );

  test("the first argument's error wins, as in Excel's own functions", () => {
    expect(called(() => COVERAGE(one(errorCell("#N/A")), one("x")))).toEqual([["#N/A"]]);
    expect(called(() => COVERAGE(one(-1), one(errorCell("#N/A"))))).toEqual([["#NUM!"]]);
  });

  test("one bad row keeps its error to itself", () => {
    const installs = column(8, "x", -1, errorCell("#REF!"), "", 5);
    const base = column(10, 10, 10, 10, "", 0);
    const result = called(() => COVERAGE(installs, base)).map(([cell]) => String(cell).split(" ")[0]);
    expect(result).toEqual(["0.8", "#VALUE!", "#NUM!", "#REF!", "", "#DIV/0!"]);
  });
});

describe("results", () => {
  test("are plain numbers where Excel does not show formats", () => {
    chooseFormats(false);
    expect(COVERAGE(one(8), one(10))).toEqual([[0.8]]);
  });

  test("of COVERAGE carry a percent format where Excel shows it, errors and blanks as they are", () => {
    chooseFormats(true);
    const result = COVERAGE(column(8, 0, -1), column(10, 0, 10));
    expect(result[0]).toEqual([{ type: "FormattedNumber", basicValue: 0.8, numberFormat: "0.00%" }]);
    expect(result[1]).toEqual([""]);
    expect(result[2]![0]).toBeInstanceOf(CustomFunctions.Error);
  });

  test("with a format can be fed to another function", () => {
    const formatted = { type: "FormattedNumber", basicValue: 0.07, numberFormat: "0.00%" };
    expect(TARGET_COUNT(one(100), one(formatted))).toEqual([[7]]);
    expect(called(() => TARGET_COUNT(one(100), one({ type: "Error", basicValue: "#N/A" })))).toEqual([["#N/A"]]);
  });

  test("of counts never carry a format", () => {
    chooseFormats(true);
    expect(GAP_TO_TARGET(one(8), one(100), undefined)).toEqual([[22]]);
  });

  const many = (rows: number) => Array.from({ length: rows }, (_, row) => [row + 1]);

  test("of 100,000 rows come back where they fit", () => {
    const gaps = GAP_TO_TARGET(many(100_000), one(1_000_000), undefined);
    expect([gaps.length, gaps[0], gaps[99_999]]).toEqual([100_000, [299_999], [200_000]]);
  });

  test("drop their format before they are refused", () => {
    chooseFormats(true);
    expect(COVERAGE(many(30_000), one(30_000))[29_999]).toEqual([1]);
  });

  const split = [["#VALUE! Kết quả quá dài để Excel nhận trong một lần. Hãy chia vùng thành nhiều công thức nhỏ hơn."]];

  test("of more than 1.5 million characters are refused with a sentence", () => {
    expect(called(() => COVERAGE(many(100_000), one(99_999)))).toEqual(split);
  });

  test("of a million rows are refused without being worked out", () => {
    const rows = new Array<unknown[]>(1_048_576).fill([""]);
    expect(called(() => COVERAGE(rows, one(10)))).toEqual(split);
  });

  test("hold nothing that JSON can't, whatever comes in", () => {
    const cell = fc.oneof(
      fc.constantFrom<unknown>(null, undefined, "", "x", true, NaN, Infinity, -0, {}, [], { code: "#N/A" }),
      fc.double(),
      fc.integer(),
      fc.string(),
    );
    const sound = (value: unknown) =>
      typeof value === "string" || Number.isFinite(value) || value instanceof CustomFunctions.Error;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 5 }), (rows) => {
        const at = (index: 0 | 1 | 2) => rows.map((row) => [row[index]]);
        const results = [COVERAGE(at(0), at(1)), TARGET_COUNT(at(1), at(2)), GAP_TO_TARGET(at(0), at(1), at(2))];
        for (const result of results) {
          expect(result.length).toBe(rows.length);
          expect(result.every((row) => row.length === 1 && sound(row[0]))).toBe(true);
        }
      }),
      propertyRuns,
    );
  });
});
