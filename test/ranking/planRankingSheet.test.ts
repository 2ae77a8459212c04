import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { CellValue } from "../../src/ranking/grid";
import { planRankingSheet } from "../../src/ranking/planRankingSheet";
import { rankUnits } from "../../src/ranking/rankUnits";
import { tellRanking } from "../../src/ranking/tellRanking";
import { languages } from "../../src/locales/language";
import { sampleSheet } from "../../src/ranking/sampleSheet";
import type { SheetPlan } from "../../src/ranking/sheetPlan";
import { gridOfPlan } from "../helpers/grids";
import { figuresAsMarkdown, planAsMarkdown } from "../helpers/planAsMarkdown";
import { rankingCase } from "../helpers/rankingCase";
import { countsSheet, tableIn } from "../helpers/rawTables";

const folder = "test/golden/ranking-sheet";

test.each(readdirSync(folder))(
  "planRankingSheet(ranking, options) and tellRanking(ranking, language) of the case %s",
  (name) => {
    const { ranking, options } = rankingCase(`${folder}/${name}`);
    const expected = `${folder}/${name}/expected.md`;
    const values = planRankingSheet(ranking, { ...options, mode: "values" });
    const paragraphs = languages.map((language) => [
      `## Paragraph, ${language}`,
      "",
      ...tellRanking(ranking, language),
      "",
    ]);
    const sections = [planAsMarkdown(planRankingSheet(ranking, options)), ...figuresAsMarkdown(values), ""];
    const plan = [...sections, ...paragraphs.flat()].join("\n");
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(expected, plan);
    expect(plan).toBe(readFileSync(expected, "utf8"));
  },
);

function planOf(rows: readonly (readonly CellValue[])[], sheet?: string, target = 0.3): SheetPlan {
  return planRankingSheet(rankUnits(tableIn(countsSheet(rows, sheet)), { target }), { language: "vi" });
}

test("planRankingSheet(ranking, options) has one format for each cell it owns", () => {
  const { cells, numberFormats, owned } = planOf([
    ["A", 1, 10],
    ["B", "", 10],
    ["Tổng cộng", 5, 20],
  ]);
  expect(cells.map((row) => row.length)).toEqual(new Array(owned.rows).fill(owned.columns));
  expect(numberFormats.map((row) => row.length)).toEqual(new Array(owned.rows).fill(owned.columns));
});

test("planRankingSheet(ranking, options) writes no figure that is not a formula, except day and target", () => {
  const { cells } = planRankingSheet(rankUnits(tableIn(gridOfPlan(sampleSheet("vi"))), { target: 0.3 }), {
    language: "vi",
  });
  expect(cells.flat().filter((cell) => typeof cell === "number")).toEqual([44059, 0.3]);
});

test("planRankingSheet(ranking, options) writes names as references, so that none is taken for a formula", () => {
  const { cells } = planOf([
    ["=1+1", 1, 10],
    ["-5 xã", 2, 10],
    ["@A", 3, 10],
    ["+84", 4, 10],
  ]);
  expect(cells.slice(7, 11).map((row) => row[1])).toEqual(["5", "4", "3", "2"].map((row) => `='Dữ liệu'!A${row}`));
});

test("planRankingSheet(ranking, options) keeps a heading that starts with = a text", () => {
  const ranking = rankUnits(tableIn(countsSheet([["A", 1, 10]])), { target: 0.3 });
  const { cells } = planRankingSheet(
    { ...ranking, headings: { ...ranking.headings, base: "=Dân số" } },
    { language: "vi" },
  );
  expect([cells[2]![2], cells[6]![3]]).toEqual(["'=Dân số", "'=Dân số"]);
});

test("planRankingSheet(ranking, options) puts its own words where the raw sheet has no heading", () => {
  const ranking = rankUnits(tableIn(countsSheet([["A", 1, 10]])), { target: 0.3 });
  const { cells } = planRankingSheet(
    { ...ranking, headings: { name: "", installs: "", base: "" } },
    { language: "vi" },
  );
  expect(cells[6]).toEqual([
    ...["Hạng", "Đơn vị", "Lượt cài đặt", "Dân số"],
    ...["Độ phủ", "Chỉ tiêu", "Cần để đạt chỉ tiêu", "Còn thiếu"],
  ]);
});

test("planRankingSheet(ranking, options) keeps table headings apart", () => {
  const ranking = rankUnits(tableIn(countsSheet([["A", 1, 10]])), { target: 0.3 });
  const { cells } = planRankingSheet(
    { ...ranking, headings: { name: "Hạng", installs: "Độ phủ", base: "B" } },
    { language: "vi" },
  );
  expect(cells[6]!.slice(0, 5)).toEqual(["Hạng", "Hạng (2)", "Độ phủ", "B", "Độ phủ (2)"]);
});

test.each([
  [0.3, "0%"],
  [0.07, "0%"],
  [0.075, "0.00%"],
  [1, "0%"],
])("planRankingSheet(ranking, options) shows the target %d as %s", (target, format) => {
  expect(planOf([["A", 1, 10]], undefined, target).numberFormats[3]![2]).toBe(format);
});

test("planRankingSheet(ranking, options) draws no chart where nobody reported", () => {
  const grid = countsSheet([["A", 1, 10]]);
  const table = tableIn(grid);
  const silent = { ...table, rows: table.rows.map((row) => ({ ...row, installs: { ...row.installs, value: null } })) };
  expect(planRankingSheet(rankUnits(silent, { target: 0.3 }), { language: "vi" }).chart).toBeNull();
});

describe("the line that says what shares are taken of", () => {
  const register = (source: string) => ({ sheet: "Dân số", heading: "Dân số", year: 2019, source, document: "" });
  const linesOf = (source: string, heading = "Dân số") => {
    const ranking = rankUnits(tableIn(countsSheet([["A", 1, 10]])), { target: 0.3 });
    const plan = planRankingSheet(
      { ...ranking, headings: { ...ranking.headings, base: heading }, base: register(source) },
      { language: "vi" },
    );
    const width = plan.columnWidths.slice(2).reduce((sum, each) => sum + each, 0);
    return {
      line: String(plan.cells[2]![2]),
      width,
      notes: plan.cells
        .slice(10)
        .map(([first]) => first)
        .join(" "),
    };
  };

  test("names the source where the table is wide enough for it", () => {
    expect(linesOf("Cục Thống kê").line).toBe("Dân số, năm 2019 (Cục Thống kê)");
  });

  const long =
    "Kết quả Tổng điều tra dân số và nhà ở năm 2019 của Ban Chỉ đạo Tổng điều tra dân số và nhà ở Trung ương";

  test("leaves a long source to a note under the table", () => {
    const { line, width, notes } = linesOf(long);
    expect(line).toBe("Dân số, năm 2019 (nguồn: xem ghi chú)");
    expect(line.length).toBeLessThanOrEqual(width);
    expect(notes).toContain(`Tính trên: Dân số, năm 2019 (${long}).`);
  });

  test("leaves a long heading to the note as well", () => {
    const heading = "Dân số từ 14 tuổi trở lên đã được cấp thẻ căn cước công dân gắn chip điện tử trên địa bàn";
    const { line, notes } = linesOf(long, heading);
    expect([line, notes]).toEqual(["xem ghi chú", expect.stringContaining(`Tính trên: ${heading}, năm 2019`)]);
  });
});

test("planRankingSheet(ranking, options) doubles & in the footer, where Excel reads codes", () => {
  expect(planOf([["A", 1, 10]], "TT&TT").print!.footerLeft).toBe("Nguồn: sheet TT&&TT");
});

test("planRankingSheet(ranking, options) of no unit throws", () => {
  const ranking = rankUnits(tableIn(countsSheet([["A", 1, 10]])), { target: 0.3 });
  expect(() => planRankingSheet({ ...ranking, units: [] }, { language: "vi" })).toThrow(RangeError);
});
