import fc from "fast-check";
import { chooseFormats } from "../../src/functions/shownFormats";
import { chooseLanguage } from "../../src/locales/language";
import { errorCell, loadCustomFunctions } from "../helpers/customFunctionsGlobal";
import { calling, codesOf, column, one } from "../helpers/functionCalls";
import { propertyRuns } from "../helpers/propertyRuns";

loadCustomFunctions();

afterEach(() => {
  chooseFormats(null);
  chooseLanguage(null);
});

const blanks = [0, null, ""];

describe("RANK", () => {
  test.each([
    [null, null, [1, 2, 2, 4]],
    [null, one(1), [1, 2, 2, 3]],
    [null, one(2), [1, 2.5, 2.5, 4]],
    [one(1), null, [4, 2, 2, 1]],
    [one(1), one(1), [3, 2, 2, 1]],
    [one(7), one(0), [4, 2, 2, 1]],
  ])("in order %j with ties %j gives %j", (order, ties, places) => {
    const values = column(40, 20, 20, 10);
    expect(calling("RANK", values, values, order, ties)).toEqual(column(...places));
  });

  test.each(blanks)("ranks a blank (%j) as 0", (blank) => {
    expect(calling("RANK", one(blank), column(5, blank, 7))).toEqual([[3]]);
    expect(calling("RANK", one(5), column(5, blank, 7), one(1))).toEqual([[2]]);
  });

  test("of a value that is not among them is #N/A, in its own cell", () => {
    expect(calling("RANK", column(5, 6, "x", errorCell("#REF!")), column(5, 7))).toEqual([
      [2],
      ["#N/A Đối số «value» (số cần xếp hạng) là 6, không có trong vùng «among». Hãy chọn vùng có chứa số đó."],
      ["#VALUE! Đối số «value» (số cần xếp hạng) đang là chữ «x». Hãy chọn ô chứa số hoặc gõ một số."],
      ["#REF!"],
    ]);
  });

  test.each([
    [column(1, "x"), null, null, "#VALUE!"],
    [column(1, errorCell("#DIV/0!")), null, null, "#DIV/0!"],
    [column(1, 2), column(0, 1), null, "#VALUE!"],
    [column(1, 2), null, one(3), "#VALUE!"],
    [column(1, 2), null, one(0.5), "#VALUE!"],
  ])("among %j in order %j with ties %j is %s", (among, order, ties, code) => {
    expect(codesOf("RANK", one(1), among, order, ties)).toEqual([[code]]);
  });

  test("takes ranges of any shape, and gives the shape of its values", () => {
    expect(calling("RANK", [[3, 1]], column(1, 2, 3))).toEqual([[1, 3]]);
  });

  test("agrees with the definition: 1 + how many are better, over whatever was ranked before", () => {
    const numbers = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(numbers, fc.boolean(), (cells, lowest) => {
        const better = (value: number) => cells.filter((other) => (lowest ? other < value : other > value)).length;
        expect(calling("RANK", column(...cells), column(...cells), one(lowest ? 1 : 0))).toEqual(
          cells.map((value) => [1 + better(value)]),
        );
      }),
      propertyRuns,
    );
  });
});

describe("RANK_COVERAGE", () => {
  test("ties equal fractions whatever their floating-point noise", () => {
    expect(calling("RANK_COVERAGE", column(1, 2, 3, 1), column(3, 6, 9, 2))).toEqual(column(2, 2, 2, 1));
  });

  test("keeps a unit without a base out of the ranking", () => {
    expect(codesOf("RANK_COVERAGE", column(1, 5, 0, 2), column(10, 0, 0, 10))).toEqual(column(2, "#DIV/0!", "", 1));
  });

  test.each([
    [one(1), null, [1, 2, 2, 4]],
    [null, one(1), [3, 2, 2, 1]],
    [null, one(2), [4, 2.5, 2.5, 1]],
  ])("in order %j with ties %j gives %j", (order, ties, places) => {
    expect(calling("RANK_COVERAGE", column(1, 2, 2, 3), column(9, 9, 9, 9), order, ties)).toEqual(column(...places));
  });

  test("is one error where a unit can't be read, since all places hang on it", () => {
    expect(codesOf("RANK_COVERAGE", column(1, -2), column(9, 9))).toEqual([["#NUM!"]]);
    expect(codesOf("RANK_COVERAGE", column(1, 2), column(9, "x"))).toEqual([["#VALUE!"]]);
    expect(codesOf("RANK_COVERAGE", column(1, 2), column(9, 9, 9))).toEqual([["#VALUE!"]]);
  });

  test("does not depend on the order of the rows", () => {
    const unit = fc.record({ installs: fc.nat({ max: 9 }), base: fc.integer({ min: 1, max: 9 }), key: fc.integer() });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), (units) => {
        const placed = (list: typeof units) => {
          const places = calling(
            "RANK_COVERAGE",
            column(...list.map((u) => u.installs)),
            column(...list.map((u) => u.base)),
          );
          return new Map(list.map((u, index) => [u, places[index]?.[0]]));
        };
        const shuffled = placed([...units].sort((a, b) => a.key - b.key));
        for (const [u, place] of placed(units)) expect(shuffled.get(u)).toBe(place);
      }),
      propertyRuns,
    );
  });
});

describe("RANK_CHANGE", () => {
  test.each([
    [50, 49, 1],
    [49, 50, -1],
    [49, 49, 0],
    [0, 49, "mới"],
    [null, 49, "mới"],
    ["", 49, "mới"],
    [0, 0, ""],
    [50, 0, "#N/A"],
    [-1, 2, "#NUM!"],
    ["x", 2, "#VALUE!"],
  ])("from %j to %j is %j", (before, now, change) => {
    expect(codesOf("RANK_CHANGE", one(before), one(now))).toEqual([[change]]);
  });

  test("says new in the language spoken", () => {
    chooseLanguage("en");
    expect(calling("RANK_CHANGE", one(null), one(49))).toEqual([["new"]]);
  });

  test("shows ▲ and ▼ where Excel shows formats", () => {
    chooseFormats(true);
    expect(calling("RANK_CHANGE", column(50, 0), column(49, 49))).toEqual([
      [{ type: "FormattedNumber", basicValue: 1, numberFormat: '"▲"0;"▼"0;0' }],
      ["mới"],
    ]);
  });
});

test.each([
  [7600, 91500, 9640, 97500, 1447],
  [1, 3, 2, 6, 1],
  [9640, 97500, 7600, 91500, 0],
  [5, 0, 7, 9, "#DIV/0!"],
  [5, 9, 7, 0, "#DIV/0!"],
  [0, 0, 7, 9, ""],
])("TO_OVERTAKE(%d, %d, %d, %d) is %j", (installs, base, rivalInstalls, rivalBase, expected) => {
  expect(codesOf("TO_OVERTAKE", one(installs), one(base), one(rivalInstalls), one(rivalBase))).toEqual([[expected]]);
});

describe("RANKING", () => {
  const header = ["Hạng", "Đơn vị", "Lượt cài đặt", "Dân số", "Độ phủ", "Còn thiếu", "Thay đổi"];

  test("sorts by coverage; a tie shares a place, the larger count first, then as listed", () => {
    const names = column("A", "B", "C", "D");
    expect(calling("RANKING", names, column(1, 2, 4, 2), column(10, 10, 20, 10))).toEqual([
      header,
      [1, "C", 4, 20, 0.2, 2, ""],
      [1, "B", 2, 10, 0.2, 1, ""],
      [1, "D", 2, 10, 0.2, 1, ""],
      [4, "A", 1, 10, 0.1, 2, ""],
    ]);
  });

  test.each(blanks)("skips rows with no name (%j), whatever stands in them", (blank) => {
    expect(calling("RANKING", column("A", blank), column(1, "tổng"), column(10, -1))).toEqual([
      header,
      [1, "A", 1, 10, 0.1, 2, ""],
    ]);
  });

  test.each(blanks)("calls a unit new that has no count before (%j)", (blank) => {
    const table = calling("RANKING", column("A", "B"), column(1, 2), column(10, 10), null, column(1, blank));
    expect(table.map((row) => [row[1], row[6]])).toEqual([
      ["Đơn vị", "Thay đổi"],
      ["B", "mới"],
      ["A", -1],
    ]);
  });

  test("takes the places before on the bases before", () => {
    const call = [column("A", "B"), column(2, 3), column(10, 10), null, column(2, 3)];
    expect(calling("RANKING", ...call).map((row) => row[6])).toEqual(["Thay đổi", 0, 0]);
    expect(calling("RANKING", ...call, column(10, 20)).map((row) => row[6])).toEqual(["Thay đổi", 1, -1]);
  });

  test("puts units without a base last, with what is known of them", () => {
    expect(codesOf("RANKING", column("A", "B", "C"), column(5, 0, 1), column(0, 0, 10)).slice(1)).toEqual([
      [1, "C", 1, 10, 0.1, 2, ""],
      ["#DIV/0!", "A", 5, 0, "#DIV/0!", "#DIV/0!", ""],
      ["", "B", 0, 0, "", "", ""],
    ]);
  });

  test("without a named row is its header alone, in the language spoken", () => {
    chooseLanguage("en");
    expect(calling("RANKING", one(""), one(""), one(""))).toEqual([
      ["Rank", "Unit", "Installs", "Population", "Coverage", "Gap", "Change"],
    ]);
  });

  test("shows coverage in percent and changes with ▲ where Excel shows formats, counts plain", () => {
    chooseFormats(true);
    const [, row] = calling("RANKING", one("A"), one(1), one(10), null, one(1));
    expect(row).toEqual([
      1,
      "A",
      1,
      10,
      { type: "FormattedNumber", basicValue: 0.1, numberFormat: "0.00%" },
      2,
      { type: "FormattedNumber", basicValue: 0, numberFormat: '"▲"0;"▼"0;0' },
    ]);
  });

  test.each([
    [column("A", "B"), column(1, 2, 3), column(1, 2), null, "#VALUE!"],
    [column("A", "B"), column(1, 2), column(10, 10), column(0.3, 0.4), "#VALUE!"],
    [column("A", "B"), column(1, 2), column(10, 10), one(30), "#VALUE!"],
    [column("A", "B"), column(1, -2), column(10, 10), null, "#NUM!"],
    [column("A", errorCell("#REF!")), column(1, 2), column(10, 10), null, "#REF!"],
  ])("of %j, %j, %j, %j is %s", (names, installs, base, target, code) => {
    expect(codesOf("RANKING", names, installs, base, target)).toEqual([[code]]);
  });

  test("answers unchanged arguments alike, and changed ones anew", () => {
    const call = (count: number) => calling("RANKING", column("A", "B"), column(count, 2), column(10, 10));
    expect(call(1)).toEqual(call(1));
    expect(call(3)[1]?.slice(0, 3)).toEqual([1, "A", 3]);
    chooseLanguage("en");
    expect(call(3)[0]?.[0]).toBe("Rank");
  });
});
