import { checkRow } from "../../../src/ranking/check/checkRow";
import { notedFindings, rawTable, type NotedUnit } from "../../helpers/rawFigures";

const found = (...unit: NotedUnit) => {
  const table = rawTable([unit]);
  return checkRow(table.rows[0]!, table);
};

test.each<readonly [NotedUnit, readonly string[]]>([
  [["A", 0, 100], []],
  [["A", 100, 100], []],
  [["A", "hơn 13.200", 100_000], []],
  [["A", "", 100], ["warning no-report at B2"]],
  [
    ["A", "", ""],
    ["warning no-report at B2", "note base-missing at C2"],
  ],
  [["A", "28/7", 100], ["error count-is-text at B2"]],
  [["A", "465,00", 100_000], ["error count-is-text at B2"]],
  [["A", true, 100], ["error count-is-text at B2"]],
  [["A", "#REF!", 100], ["error cell-error at B2"]],
  [["A", -5, 100], ["error count-negative at B2"]],
  [["A", 13.2, 100_000], ["error count-in-thousands at B2"]],
  [["A", 13.2004, 100_000], ["error count-not-whole at B2"]],
  [["A", 5, ""], ["error base-missing at C2"]],
  [["A", 5, 0], ["error base-zero at C2"]],
  [["A", 5, "bảy nghìn"], ["error base-is-text at C2"]],
  [["A", 5, "#N/A"], ["error cell-error at C2"]],
  [["A", 5, 73.322], ["error base-in-thousands at C2"]],
  [["A", 5, 91.56789], ["error base-not-whole at C2"]],
  [["A", 5, -9], ["error base-negative at C2"]],
  [["A", 120, 100], ["warning coverage-above-one at B2"]],
  [["A", "gần 6.000", 5_950], []],
  [["A", "gần 6.000", 5_800], ["warning coverage-above-one at B2"]],
  [["A", 50, 100, { secondBase: 101 }], ["note second-base-above at D2"]],
  [["A", 50, 100, { secondBase: 100 }], []],
  [["A", 50, 100, { secondBase: 0 }], ["warning second-base-zero at D2"]],
  [
    ["A", 9_007_199_254_740_992, 1e300],
    ["error count-not-whole at B2", "error base-not-whole at C2"],
  ],
])("checkRow of %j finds %j", (unit, expected) => {
  expect(notedFindings(found(...unit))).toEqual(expected);
});

test("checkRow says nothing of a base where no table gives one", () => {
  const table = rawTable([["A", 5, ""]]);
  expect(checkRow({ ...table.rows[0]!, base: null }, table)).toEqual([]);
});

test("checkRow offers the count that a decimal point was made of", () => {
  const [finding] = found("Huyện Phụng Hiệp", 13.2, 188_000);
  expect(finding?.words).toEqual({ name: "Huyện Phụng Hiệp", value: 13.2, count: 13_200 });
  expect(finding?.repair).toEqual({
    label: "write-count",
    words: { count: 13_200 },
    changes: [{ cell: { sheet: "Dữ liệu", row: 1, column: 1 }, before: 13.2, after: 13_200 }],
  });
});

test("checkRow names a truth value as Excel shows it", () => {
  expect(found("A", true, 100)[0]?.words).toEqual({ name: "A", value: "TRUE" });
});
