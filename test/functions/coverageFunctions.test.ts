import { chooseFormats } from "../../src/functions/shownFormats";
import { loadCustomFunctions } from "../helpers/customFunctionsGlobal";
import { calling, codesOf, column, one } from "../helpers/functionCalls";

loadCustomFunctions();

afterEach(() => chooseFormats(null));

const blanks = [0, null, ""];
const installs = column(13200, 10000, 9640, 7600, 7570, 6000, 5300, 3700);
const bases = column(188000, 73322, 97500, 91500, 84095, 57000, 64000, 77600);

test.each([
  [63163, 733017, 63163 / 733017],
  [12, 10, 1.2],
  [0, 10, 0],
])("COVERAGE(%d, %d) is %d", (count, base, expected) => {
  expect(calling("COVERAGE", one(count), one(base))).toEqual([[expected]]);
});

test.each([
  [733017, null, 219906],
  [100, one(0.07), 7],
  [50, one(0.14), 7],
  [50, one(0.28), 14],
  [100, one(0.55), 55],
  [733000, one(0.07), 51310],
  [733000, one(0.14), 102620],
  [100, one(1), 100],
])("TARGET_COUNT(%d, %j) is %d", (base, target, expected) => {
  expect(calling("TARGET_COUNT", one(base), target)).toEqual([[expected]]);
});

test.each([
  [63163, 733017, null, 156743],
  [300, 900, one(0.3), 0],
  [0, 10, one(0.3), 3],
])("GAP_TO_TARGET(%d, %d, %j) is %d", (count, base, target, expected) => {
  expect(calling("GAP_TO_TARGET", one(count), one(base), target)).toEqual([[expected]]);
});

test("GAP_TO_TARGET fills one row for each district", () => {
  const gaps = column(43200, 11997, 19610, 19850, 17659, 11100, 13900, 19580);
  expect(calling("GAP_TO_TARGET", installs, bases)).toEqual(gaps);
});

test.each([
  [300, 900, one(0.3), 30],
  [63163, 733017, null, 0],
])("SURPLUS(%d, %d, %j) is %d", (count, base, target, expected) => {
  expect(calling("SURPLUS", one(count), one(base), target)).toEqual([[expected]]);
});

test("SURPLUS and GAP_TO_TARGET are never both above 0", () => {
  const surplus = calling("SURPLUS", installs, bases, one(0.09)).flat().map(Number);
  const gap = calling("GAP_TO_TARGET", installs, bases, one(0.09)).flat().map(Number);
  expect(surplus.map((over, row) => Math.min(over, gap[row]!))).toEqual(new Array(8).fill(0));
  expect(surplus.some((over) => over > 0) && gap.some((under) => under > 0)).toBe(true);
});

describe("a target", () => {
  test.each(blanks)("that is a blank cell (%j) counts as 0, so that 0 installs are needed", (blank) => {
    expect(calling("TARGET_COUNT", one(100), one(blank))).toEqual([[0]]);
    expect(calling("GAP_TO_TARGET", one(5), one(100), one(blank))).toEqual([[0]]);
    expect(calling("SURPLUS", one(5), one(100), one(blank))).toEqual([[5]]);
  });

  test.each([null, undefined])("left out (%p) is 30%%", (absent) => {
    expect(calling("TARGET_COUNT", one(100), absent)).toEqual([[30]]);
    expect(calling("GAP_TO_TARGET", one(0), one(100), absent)).toEqual([[30]]);
    expect(calling("SURPLUS", one(31), one(100), absent)).toEqual([[1]]);
  });
});

describe("blanks", () => {
  test.each(blanks)("a row of nothing (%j) gives empty text", (blank) => {
    expect(calling("COVERAGE", one(blank), one(blank))).toEqual([[""]]);
    expect(calling("TARGET_COUNT", one(blank))).toEqual([[""]]);
    expect(calling("GAP_TO_TARGET", one(blank), one(blank))).toEqual([[""]]);
    expect(calling("SURPLUS", one(blank), one(blank))).toEqual([[""]]);
    expect(calling("OVERALL", one(blank), one(blank))).toEqual([[""]]);
    expect(calling("IMPLIED_BASE", one(blank), one(blank))).toEqual([["", "", ""]]);
  });

  test.each(blanks)("blank installs (%j) count as 0", (blank) => {
    expect(calling("COVERAGE", one(blank), one(10))).toEqual([[0]]);
    expect(calling("GAP_TO_TARGET", one(blank), one(10))).toEqual([[3]]);
    expect(calling("OVERALL", column(5, blank), column(10, 10))).toEqual([[0.25]]);
  });

  test.each(blanks)("a blank base (%j) under installs is #DIV/0!", (blank) => {
    expect(calling("COVERAGE", one(5), one(blank))).toEqual([["#DIV/0!"]]);
    expect(calling("GAP_TO_TARGET", one(5), one(blank))).toEqual([["#DIV/0!"]]);
    expect(calling("SURPLUS", one(5), one(blank))).toEqual([["#DIV/0!"]]);
    expect(calling("OVERALL", one(5), one(blank))).toEqual([["#DIV/0!"]]);
  });

  test("a range without cells is one blank", () => {
    expect(calling("COVERAGE", [], [[]])).toEqual([[""]]);
  });
});

describe("OVERALL", () => {
  test("is sum over sum, and not the mean of the rates", () => {
    expect(calling("OVERALL", column(1, 1), column(1, 9))).toEqual([[0.2]]);
  });

  test("leaves a unit without a base out of both sums", () => {
    expect(calling("OVERALL", column(8, 100), column(10, 0))).toEqual([[0.8]]);
  });

  test("takes ranges of any one shape, but never of two", () => {
    expect(calling("OVERALL", [[1, 2]], [[10, 20]])).toEqual([[0.1]]);
    expect(codesOf("OVERALL", [[1, 2]], column(10, 20))).toEqual([["#VALUE!"]]);
    expect(codesOf("OVERALL", column(1, 2), one(10))).toEqual([["#VALUE!"]]);
  });

  test("carries a percent format where Excel shows it", () => {
    chooseFormats(true);
    expect(calling("OVERALL", one(8), one(10))).toEqual([
      [{ type: "FormattedNumber", basicValue: 0.8, numberFormat: "0.00%" }],
    ]);
  });

  test("is one error where a cell is none it can take", () => {
    expect(codesOf("OVERALL", column(5, -1), column(10, 10))).toEqual([["#NUM!"]]);
    expect(codesOf("OVERALL", column(5, "x"), column(10, 10))).toEqual([["#VALUE!"]]);
  });
});

describe("ALLOCATE", () => {
  test("splits 30% of Hòa Bình among its ten units, exactly", () => {
    const people = column(137091, 55431, 100429, 120138, 45824, 87565, 56073, 137305, 60589, 60771);
    const parts = column(41127, 16629, 30129, 36041, 13747, 26270, 16822, 41192, 18177, 18231);
    expect(calling("ALLOCATE", one(258365), people)).toEqual(parts);
  });

  test("keeps the shape of the weights", () => {
    const weights = [
      [1, 2],
      [3, 4],
    ];
    expect(calling("ALLOCATE", one(10), weights)).toEqual(weights);
  });

  test.each([
    [one(100), column(1, 1), one(60), "#NUM!"],
    [one(100), column(0, ""), null, "#NUM!"],
    [one(100), column(1, -1), null, "#NUM!"],
    [one(-100), column(1, 1), null, "#NUM!"],
    [one(10.5), column(1, 1), null, "#VALUE!"],
    [column(1, 2), column(1, 1), null, "#VALUE!"],
    [one(10), column("x", 1), null, "#VALUE!"],
  ])("ALLOCATE(%j, %j, %j) is %s", (total, weights, floor, code) => {
    expect(codesOf("ALLOCATE", total, weights, floor)).toEqual([[code]]);
  });

  test("says that the total is one cell", () => {
    expect(calling("ALLOCATE", column(1, 2), column(1, 1))).toEqual([
      ["#VALUE! Đối số «total» (tổng số) chỉ nhận một ô, nhưng đang có 2 hàng × 1 cột. Hãy chọn một ô."],
    ]);
  });
});

describe("IMPLIED_BASE", () => {
  test("of 55,289 at 7.54% holds the census base 733,017", () => {
    const [[low, , high]] = calling("IMPLIED_BASE", one(55289), one(0.0754)) as [[number, number, number]];
    expect(low <= 733017 && 733017 <= high).toBe(true);
  });

  test("gives a row of three for each row, one bad row its own error", () => {
    expect(codesOf("IMPLIED_BASE", column(55289, 5, -1, 0, 1), column(0.0754, 0.00001, 0.3, 0.3, 7.54))).toEqual([
      [732790, 733276, 733762],
      ["#N/A", "#N/A", "#N/A"],
      ["#NUM!", "#NUM!", "#NUM!"],
      ["", "", ""],
      ["#VALUE!", "#VALUE!", "#VALUE!"],
    ]);
  });

  test.each(blanks)("takes blank decimals (%j) for 0, left out for 2", (blank) => {
    expect(calling("IMPLIED_BASE", one(100), one(0.5), one(blank))).toEqual(
      calling("IMPLIED_BASE", one(100), one(0.5), one(0)),
    );
    expect(calling("IMPLIED_BASE", one(100), one(0.5))).toEqual(calling("IMPLIED_BASE", one(100), one(0.5), one(2)));
  });

  test("says which argument is wrong", () => {
    expect(calling("IMPLIED_BASE", one(100), one(0.5), one(10))[0]?.[0]).toMatch(/^#VALUE! Đối số «decimals».*«10»/);
    expect(calling("IMPLIED_BASE", [[100, 200]], one(0.5))).toEqual([
      ["#VALUE! Đối số «installs» (lượt cài đặt) chỉ nhận một cột, nhưng đang có 2 cột. Hãy chọn một cột."],
    ]);
  });
});
