import { sampleSheet } from "../../src/ranking/sampleSheet";
import { whyNoTable } from "../../src/ranking/whyNoTable";
import { gridFrom, gridOfPlan } from "../helpers/grids";
import { countsSheet } from "../helpers/rawTables";

test.each([
  ["no-header", gridFrom([])],
  ["no-header", gridFrom([["Huyện Vị Thủy", 7600, 91500]])],
  ["no-header", gridFrom([["Thu chi tháng 8"], ["Tiền điện", 500]])],
  ["no-units", countsSheet([])],
  [
    "no-counts",
    countsSheet([
      ["A", "", ""],
      ["B", "", ""],
    ]),
  ],
  ["no-counts", countsSheet([["A", "", 100]])],
])("whyNoTable says %s", (code, grid) => {
  expect(whyNoTable(grid)).toMatchObject({ code, severity: "error", words: { sheet: "Dữ liệu" } });
});

test("whyNoTable is null where raw counts are there", () => {
  expect(whyNoTable(gridOfPlan(sampleSheet("vi")))).toBeNull();
});
