import { checkTexts } from "../../../src/ranking/check/checkTexts";
import { notedFindings, rawTable } from "../../helpers/rawFigures";
import { gridFrom } from "../../helpers/grids";
import { countsSheet, tableIn } from "../../helpers/rawTables";

const units = [
  ["A", "9.640", 100_000],
  ["B", "hơn 7.600", "73.322"],
  ["C", 5, 10],
  ["D", "5,300", 10_000],
] as const;
const table = rawTable(units, { total: ["Tổng", "22.545", 183_332] });

test("checkTexts tells numbers stored as text from estimates in words, column by column", () => {
  const found = checkTexts(table, countsSheet(units));
  expect(notedFindings(found)).toEqual([
    "warning numbers-as-text at B2",
    "note worded-counts at B3",
    "warning numbers-as-text at C3",
  ]);
  expect(found.map(({ words }) => [words.count, words.value])).toEqual([
    [3, "9.640"],
    [1, "hơn 7.600"],
    [1, "73.322"],
  ]);
});

test("checkTexts offers to write the numbers, the total among them", () => {
  const [finding] = checkTexts(table, countsSheet(units));
  expect(finding?.repair?.changes.map(({ cell, before, after }) => [cell.row, before, after])).toEqual([
    [1, "9.640", 9_640],
    [4, "5,300", 5_300],
    [5, "22.545", 22_545],
  ]);
});

test("checkTexts does not offer to write over a formula", () => {
  const grid = countsSheet(units.slice(0, 1));
  const formulas = [...grid.values.slice(0, 1), ["A", '="9"&".640"', 100_000]];
  const [finding] = checkTexts(rawTable(units.slice(0, 1)), { ...grid, formulas });
  expect([finding?.code, finding?.repair]).toEqual(["numbers-as-text", undefined]);
});

test("checkTexts says of an estimate what stands printed beside its number", () => {
  const grid = gridFrom([
    ["Đơn vị", "Lượt cài đặt", "Dân số", "Số liệu nguyên văn"],
    ["Huyện Phụng Hiệp", 13_200, 188_000, "hơn 13.200"],
    ["Thành phố Vị Thanh", 10_000, 73_322, "trên 10.000"],
  ]);
  const [finding] = checkTexts(tableIn(grid), grid);
  expect([finding?.code, finding?.words.count, finding?.words.value]).toEqual(["worded-counts", 2, "hơn 13.200"]);
});
