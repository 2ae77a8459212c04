import { checkRawTable } from "../../src/ranking/checkRawTable";
import type { CellValue, Grid } from "../../src/ranking/grid";
import { readRawTable } from "../../src/ranking/readRawTable";
import { sampleSheet } from "../../src/ranking/sampleSheet";
import { gridOfPlan } from "../helpers/grids";
import { countsSheet, tableIn } from "../helpers/rawTables";

const columns = { name: 0, installs: 1, base: 2 };

function check(grid: Grid) {
  return checkRawTable(readRawTable(grid, 0, columns), grid);
}

/** Findings about one unit beside a sound one, without the remark that no day is named. */
function checkUnit(...unit: readonly CellValue[]) {
  const findings = check(countsSheet([["A", 10, 100], unit]));
  return findings.filter(({ code }) => code !== "no-as-of");
}

const at = (column: number) => ({ sheet: "Dữ liệu", row: 2, column });

test.each([
  ["count-is-text", "error", ["B", "hơn 13.200", 100], at(1), { name: "B", value: "hơn 13.200" }],
  ["count-is-text", "error", ["B", true, 100], at(1), { name: "B", value: "TRUE" }],
  ["count-not-whole", "error", ["B", 13.2, 100], at(1), { name: "B", value: "13.2" }],
  ["count-negative", "error", ["B", -5, 100], at(1), { name: "B", value: "-5" }],
  ["cell-error", "error", ["B", "#REF!", 100], at(1), { name: "B", value: "#REF!" }],
  ["base-missing", "error", ["B", 5, ""], at(2), { name: "B", heading: "Dân số" }],
  ["base-zero", "error", ["B", 5, 0], at(2), { name: "B", heading: "Dân số" }],
  ["base-zero", "error", ["B", 0, 0], at(2), { name: "B", heading: "Dân số" }],
  ["base-is-text", "error", ["B", 5, "1.200"], at(2), { name: "B", heading: "Dân số", value: "1.200" }],
  ["base-not-whole", "error", ["B", 5, 91.5], at(2), { name: "B", heading: "Dân số", value: "91.5" }],
  ["base-negative", "error", ["B", 5, -9], at(2), { name: "B", heading: "Dân số", value: "-9" }],
  ["cell-error", "error", ["B", 5, "#N/A"], at(2), { name: "B", heading: "Dân số", value: "#N/A" }],
  ["duplicate-name", "error", [" a ", 5, 100], at(0), { name: "a", first: "A2" }],
  ["name-missing", "error", ["", 5, 100], at(0), {}],
  ["cell-error", "error", ["#NAME?", 5, 100], at(0), { name: "#NAME?", value: "#NAME?" }],
  ["no-report", "warning", ["B", "", 100], at(1), { name: "B" }],
  ["no-report", "warning", ["B", "", ""], at(1), { name: "B" }],
  ["coverage-above-one", "warning", ["B", 120, 100], at(1), { name: "B", heading: "Dân số", installs: 120, base: 100 }],
])("checkRawTable: %s is %s for %j", (code, severity, unit, cell, words) => {
  expect(checkUnit(...unit)).toEqual([{ code, severity, cell, words }]);
});

test("checkRawTable has nothing to say about sound counts", () => {
  expect(checkUnit("B", 0, 100)).toEqual([]);
  expect(checkUnit("B", 100, 100)).toEqual([]);
});

test("checkRawTable says everything that is wrong with one unit", () => {
  expect(checkUnit("A", "x", 0).map(({ code }) => code)).toEqual(["duplicate-name", "count-is-text", "base-zero"]);
});

test("checkRawTable sees one name in two spellings", () => {
  const findings = check(
    countsSheet([
      ["Huyện Vị Thuỷ", 1, 10],
      ["huyện Vị Thủy", 2, 10],
    ]),
  );
  expect(findings.map(({ code }) => code)).toContain("duplicate-name");
});

test("checkRawTable notes where the stated total differs from the sum, column by column", () => {
  const grid = gridOfPlan(sampleSheet("vi"));
  expect(checkRawTable(tableIn(grid), grid)).toEqual([
    {
      code: "total-differs",
      severity: "note",
      cell: { sheet: "Dữ liệu", row: 12, column: 2 },
      words: { name: "Toàn tỉnh", heading: "Lượt cài đặt", stated: 63163, sum: 63010, difference: 153 },
    },
  ]);
});

test("checkRawTable notes that no line names the day", () => {
  expect(check(countsSheet([["A", 10, 100]]))).toEqual([
    { code: "no-as-of", severity: "note", words: { sheet: "Dữ liệu" } },
  ]);
});

test.each([
  ["no-units", []],
  ["no-counts", [["A", "", ""]]],
])("checkRawTable says %s", (code, rows) => {
  expect(check(countsSheet(rows))).toEqual([{ code, severity: "error", words: { sheet: "Dữ liệu" } }]);
});
