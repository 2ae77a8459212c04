import { checkRawTable } from "../../src/ranking/checkRawTable";
import type { CellValue, Grid } from "../../src/ranking/grid";
import { readRawTable } from "../../src/ranking/readRawTable";
import { sampleSheet } from "../../src/ranking/sampleSheet";
import { gridOfPlan } from "../helpers/grids";
import { notedFindings, rawTable } from "../helpers/rawFigures";
import { countsSheet, tableIn } from "../helpers/rawTables";

const columns = { name: 0, installs: 1, base: 2 };

function check(grid: Grid) {
  return notedFindings(checkRawTable(readRawTable(grid, 0, columns), grid));
}

/** Findings about one unit beside a sound one, without the remark that no day is named. */
function checkUnit(...unit: readonly CellValue[]) {
  return check(countsSheet([["A", 10, 100], unit])).filter((noted) => noted !== "note no-as-of");
}

test.each<readonly [readonly CellValue[], readonly string[]]>([
  [["B", 0, 100], []],
  [["B", 100, 100], []],
  [["B", "28/7", 100], ["error count-is-text at B3"]],
  [["B", 13.2, 100_000], ["error count-in-thousands at B3"]],
  [["B", "#REF!", 100], ["error cell-error at B3"]],
  [["B", 5, ""], ["error base-missing at C3"]],
  [["B", 5, 0], ["error base-zero at C3"]],
  [
    ["B", "", ""],
    ["warning no-report at B3", "note base-missing at C3"],
  ],
  [[" a ", 5, 100], ["error duplicate-name at A3"]],
  [["", 5, 100], ["error name-missing at A3"]],
  [
    ["A", "x", 0],
    ["error duplicate-name at A3", "error count-is-text at B3", "error base-zero at C3"],
  ],
])("checkRawTable beside a sound unit finds of %j: %j", (unit, expected) => {
  expect(checkUnit(...unit)).toEqual(expected);
});

test("checkRawTable tells of the rows in their order, then of the whole sheet", () => {
  const grid = countsSheet([
    ["A", 10, 100],
    ["B", "", 100],
    ["C", -1, 100],
    ["Tổng cộng", 12, 300],
  ]);
  expect(check(grid)).toEqual([
    "warning no-report at B3",
    "error count-negative at B4",
    "note total-lacks-units at B5",
    "note no-as-of",
  ]);
});

test("checkRawTable finds that the sample's stated total fits its units' words, though not the sum of their numbers", () => {
  const grid = gridOfPlan(sampleSheet("vi"));
  const [finding] = checkRawTable(tableIn(grid), grid).filter(({ code }) => code === "total-fits");
  expect(finding?.cell).toEqual({ sheet: "Dữ liệu", row: 12, column: 2 });
  expect(finding?.words).toMatchObject({ name: "Toàn tỉnh", stated: 63_163, sum: 63_010, difference: 153 });
});

test("checkRawTable goes by the deadline, the measure and the aliases it is given", () => {
  const grid = countsSheet([["Tĩnh Gia", 10, 100]]);
  const report = { asOf: 44_050, sheet: "", counted: "", base: "", seriesBreak: "" };
  const table = rawTable([["Tĩnh Gia", 10, 100]], {
    earlier: [{ ...report, units: [{ name: "Nghi Sơn", installs: 11, base: null, place: null }] }],
  });
  const options = { deadline: 44_055, aliases: [{ spelling: "Tĩnh Gia", name: "Nghi Sơn" }] };
  expect(notedFindings(checkRawTable(table, grid, options))).toEqual([
    "warning count-fell at B2",
    "warning day-after-deadline",
  ]);
  expect(notedFindings(checkRawTable(table, grid))).toEqual(["warning unit-gone"]);
});

test.each([
  ["no-units", []],
  ["no-counts", [["A", "", ""]]],
])("checkRawTable says %s", (code, rows) => {
  expect(check(countsSheet(rows))).toEqual([`error ${code}`]);
});
