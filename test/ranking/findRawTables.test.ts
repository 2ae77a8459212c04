import { findRawTables } from "../../src/ranking/findRawTables";
import { planRankingSheet } from "../../src/ranking/planRankingSheet";
import { rankUnits } from "../../src/ranking/rankUnits";
import { sampleSheet } from "../../src/ranking/sampleSheet";
import { gridFrom, gridOfPlan } from "../helpers/grids";
import { countsSheet, noted, tableIn } from "../helpers/rawTables";

test.each(["vi", "en"] as const)("findRawTables finds the sample (%s) with its total and its day", (language) => {
  const table = tableIn(gridOfPlan(sampleSheet(language)));
  expect(table).toMatchObject({ headerRow: 3, columns: { name: 1, installs: 2, base: 3 }, asOf: 44059 });
  expect(table.rows.map(({ row }) => row)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
  expect(table.total && noted(table.total)).toMatchObject({ row: 12, installs: 63163, base: 733017 });
});

test("findRawTables lists the surest sheet first and says why", () => {
  const vague = gridFrom(
    [
      ["Huyện", "Đã cài Bluezone (máy)", "Dân số năm 2019"],
      ["A", "khoảng 10", 100],
    ],
    { sheet: "Nháp" },
  );
  const found = findRawTables([vague, gridOfPlan(sampleSheet("vi"))]);
  expect(found.map(({ table }) => table.sheet)).toEqual(["Dữ liệu", "Nháp"]);
  expect(found.map(({ reasons }) => reasons)).toEqual([
    ["headings-similar", "name-heading", "base-column", "numbers-only", "total-row", "as-of"],
    ["headings-similar", "name-heading", "base-column"],
  ]);
});

test("findRawTables finds two tables on one sheet", () => {
  const header = ["Đơn vị", "Lượt cài đặt", "Dân số"];
  const grid = gridFrom([header, ["A", 1, 10], [], header, ["A", 2, 10]]);
  expect(findRawTables([grid]).map(({ table }) => [table.headerRow, table.rows.length])).toEqual([
    [0, 1],
    [3, 1],
  ]);
});

test("findRawTables finds nothing on a sheet without counts, without units, or without cells", () => {
  const sheets = [countsSheet([["A", "chưa có", "chưa có"]]), countsSheet([]), gridFrom([])];
  expect(findRawTables(sheets)).toEqual([]);
});

test("findRawTables still finds counts typed as text, so that they can be complained about", () => {
  expect(findRawTables([countsSheet([["A", "13.200", "188.000"]])])).toHaveLength(1);
});

test("findRawTables does not find the ranking sheet it led to", () => {
  const ranking = rankUnits(tableIn(gridOfPlan(sampleSheet("vi"))), { target: 0.3 });
  expect(findRawTables([gridOfPlan(planRankingSheet(ranking, { language: "vi" }))])).toEqual([]);
});

test("findRawTables takes a count that only its base tells where no other sheet has counts, and for bases where one has", () => {
  const bases = gridFrom(
    [
      ["Đơn vị", "Dân số", "Số thuê bao"],
      ["Xã A", 900, 500],
      ["Xã B", 800, 450],
    ],
    { sheet: "Dân số" },
  );
  const counts = gridFrom(
    [
      ["Đơn vị", "Lượt cài đặt"],
      ["Xã A", "khoảng 90"],
    ],
    { sheet: "Số liệu" },
  );
  const sheets = (...grids: Parameters<typeof findRawTables>[0]) =>
    findRawTables(grids).map(({ table }) => table.sheet);
  expect([sheets(bases), sheets(bases, counts)]).toEqual([["Dân số"], ["Số liệu"]]);
});
