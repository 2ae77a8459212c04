import { checkHidden } from "../../../src/ranking/check/checkHidden";
import { notedFindings, rawTable } from "../../helpers/rawFigures";
import { countsSheet } from "../../helpers/rawTables";

const units = [
  ["A", 1, 10],
  ["B", 2, 10],
  ["C", 3, 10],
] as const;
const found = (hiddenRows: readonly number[], filtered = false) =>
  checkHidden(rawTable(units), { ...countsSheet(units), hiddenRows, filtered });

test("checkHidden names the rows of units that are hidden, and only those", () => {
  expect(found([])).toEqual([]);
  expect(found([0, 9], true)).toEqual([]);
  expect(notedFindings(found([2, 3]))).toEqual(["warning hidden-rows at A3"]);
  expect(found([2, 3])[0]?.words).toEqual({ count: 2, rows: "3, 4" });
});

test("checkHidden tells rows that a filter hides", () => {
  expect(notedFindings(found([1], true))).toEqual(["warning filter-on at A2"]);
});
