import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { languageOf } from "../../src/locales/language";
import type { CellValue } from "../../src/ranking/grid";
import { planRankingSheet } from "../../src/ranking/planRankingSheet";
import { rankUnits } from "../../src/ranking/rankUnits";
import { sampleSheet } from "../../src/ranking/sampleSheet";
import type { SheetPlan } from "../../src/ranking/sheetPlan";
import { gridFromCsv, gridOfPlan } from "../helpers/grids";
import { planAsMarkdown } from "../helpers/planAsMarkdown";
import { countsSheet, tableIn } from "../helpers/rawTables";

const folder = "test/golden/ranking-sheet";

/** A case is a sheet as lines of cells; its first line says sheet, language and target: "# Dữ liệu; vi; 0.3". */
function planOfCase(name: string): SheetPlan {
  const [head = "", ...lines] = readFileSync(`${folder}/${name}/input.csv`, "utf8").split("\n");
  const [sheet = "", language = "", target = ""] = head
    .slice(1)
    .split(";")
    .map((word) => word.trim());
  return planRankingSheet(
    rankUnits(tableIn(gridFromCsv(lines.join("\n"), sheet)), { target: Number(target) }),
    languageOf(language),
  );
}

test.each(readdirSync(folder))("planRankingSheet(ranking, language) of the case %s", (name) => {
  const expected = `${folder}/${name}/expected.md`;
  const plan = planAsMarkdown(planOfCase(name));
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(expected, plan);
  expect(plan).toBe(readFileSync(expected, "utf8"));
});

function planOf(rows: readonly (readonly CellValue[])[], sheet?: string, target = 0.3): SheetPlan {
  return planRankingSheet(rankUnits(tableIn(countsSheet(rows, sheet)), { target }), "vi");
}

test("planRankingSheet(ranking, language) has one format for each cell it owns", () => {
  const { cells, numberFormats, owned } = planOf([
    ["A", 1, 10],
    ["B", "", 10],
    ["Tổng cộng", 5, 20],
  ]);
  expect(cells.map((row) => row.length)).toEqual(new Array(owned.rows).fill(owned.columns));
  expect(numberFormats.map((row) => row.length)).toEqual(new Array(owned.rows).fill(owned.columns));
});

test("planRankingSheet(ranking, language) writes no figure that is not a formula, except day and target", () => {
  const { cells } = planRankingSheet(rankUnits(tableIn(gridOfPlan(sampleSheet("vi"))), { target: 0.3 }), "vi");
  expect(cells.flat().filter((cell) => typeof cell === "number")).toEqual([44059, 0.3]);
});

test("planRankingSheet(ranking, language) writes names as references, so that none is taken for a formula", () => {
  const { cells } = planOf([
    ["=1+1", 1, 10],
    ["-5 xã", 2, 10],
    ["@A", 3, 10],
    ["+84", 4, 10],
  ]);
  expect(cells.slice(7, 11).map((row) => row[1])).toEqual(["5", "4", "3", "2"].map((row) => `='Dữ liệu'!A${row}`));
});

test("planRankingSheet(ranking, language) keeps a heading that starts with = a text", () => {
  const ranking = rankUnits(tableIn(countsSheet([["A", 1, 10]])), { target: 0.3 });
  const { cells } = planRankingSheet({ ...ranking, headings: { ...ranking.headings, base: "=Dân số" } }, "vi");
  expect([cells[2]![1], cells[6]![3]]).toEqual(['="=Dân số"', '="=Dân số"']);
});

test("planRankingSheet(ranking, language) puts its own words where the raw sheet has no heading", () => {
  const ranking = rankUnits(tableIn(countsSheet([["A", 1, 10]])), { target: 0.3 });
  const { cells } = planRankingSheet({ ...ranking, headings: { name: "", installs: "", base: "" } }, "vi");
  expect(cells[6]).toEqual(["Hạng", "Đơn vị", "Lượt cài đặt", "Dân số", "Độ phủ", "Cần để đạt chỉ tiêu", "Còn thiếu"]);
});

test("planRankingSheet(ranking, language) keeps table headings apart", () => {
  const ranking = rankUnits(tableIn(countsSheet([["A", 1, 10]])), { target: 0.3 });
  const { cells } = planRankingSheet({ ...ranking, headings: { name: "Hạng", installs: "Độ phủ", base: "B" } }, "vi");
  expect(cells[6]!.slice(0, 5)).toEqual(["Hạng", "Hạng (2)", "Độ phủ", "B", "Độ phủ (2)"]);
});

test.each([
  [0.3, "0%"],
  [0.07, "0%"],
  [0.075, "0.00%"],
  [1, "0%"],
])("planRankingSheet(ranking, language) shows the target %d as %s", (target, format) => {
  expect(planOf([["A", 1, 10]], undefined, target).numberFormats[3]![1]).toBe(format);
});

test("planRankingSheet(ranking, language) draws no chart where nobody reported", () => {
  const grid = countsSheet([["A", 1, 10]]);
  const table = tableIn(grid);
  const silent = { ...table, rows: table.rows.map((row) => ({ ...row, installs: { ...row.installs, value: null } })) };
  expect(planRankingSheet(rankUnits(silent, { target: 0.3 }), "vi").chart).toBeNull();
});

test("planRankingSheet(ranking, language) doubles & in the footer, where Excel reads codes", () => {
  expect(planOf([["A", 1, 10]], "TT&TT").print!.footerLeft).toBe("Nguồn: sheet TT&&TT");
});

test("planRankingSheet(ranking, language) of no unit throws", () => {
  const ranking = rankUnits(tableIn(countsSheet([["A", 1, 10]])), { target: 0.3 });
  expect(() => planRankingSheet({ ...ranking, units: [] }, "vi")).toThrow(RangeError);
});
