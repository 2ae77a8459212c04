import type { CellValue } from "../../../src/ranking/grid";
import { planRankingSheet } from "../../../src/ranking/planRankingSheet";
import { rankUnits } from "../../../src/ranking/rankUnits";
import { keepRows } from "../../../src/ranking/rebuild/keepRows";
import { writtenOf } from "../../../src/ranking/rebuild/written";
import type { SheetPlan, SheetState } from "../../../src/ranking/sheetPlan";
import { countsSheet, tableIn } from "../../helpers/rawTables";

const rows = [
  ["Huyện Phụng Hiệp", 13200, 188000],
  ["Thành phố Vị Thanh", 10000, 73322],
  ["Huyện Vị Thủy", 7600, 84000],
  ["Huyện Long Mỹ", 7570, 83000],
] as const;
const planOf = (units: number) => {
  const table = { ...tableIn(countsSheet(rows.slice(0, units).map((row) => [...row]))), asOf: 44_059 };
  return planRankingSheet(rankUnits(table, { target: 0.3, deadline: 44_073 }), { language: "vi", notes: ["Ghi chú."] });
};
const [four, two] = [planOf(4), planOf(2)];
const first = two.table!.area.row + two.table!.area.rows;

/** A sheet as it stands after a build, with what a person wrote since. */
function builtOf(plan: SheetPlan, cells: Readonly<Record<string, CellValue>> = {}): SheetState {
  const formulas = Array.from({ length: 30 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => cells[`${row},${column}`] ?? plan.cells[row]?.[column] ?? ""),
  );
  const known = { exists: true, protected: false, workbookProtected: false, chartSeries: 2, widths: [] };
  const used = { position: { row: 0, column: 0 }, formulas };
  return { sheet: plan.sheet, ...known, table: plan.table!.area, owned: plan.owned, used, written: writtenOf(plan) };
}

test("keepRows(plan, state, before) leaves the table its rows, the last ones blank and hidden", () => {
  const kept = keepRows(two, builtOf(four), four.owned);
  expect(kept.table!.area).toEqual(four.table!.area);
  expect(kept.hiddenRows).toEqual([first, first + 1]);
  expect(
    kept.cells
      .slice(first, first + 2)
      .flat()
      .join(""),
  ).toBe("");
  expect(kept.owned.rows).toBe(two.owned.rows + 2);
  expect([kept.cells.length, kept.numberFormats.length]).toEqual([kept.owned.rows, kept.owned.rows]);
});

test("keepRows(plan, state, before) has every line under the table where it stood, with its looks and its formulas", () => {
  const kept = keepRows(two, builtOf(four), four.owned);
  const overall = four.table!.area.row + four.table!.area.rows;
  expect(kept.cells[overall]!.join("|")).toContain("Tổng cộng");
  expect(kept.chart!.place).toEqual(four.chart!.place);
  expect(kept.chart!.values).toEqual(two.chart!.values);
  expect(kept.styles.filter(({ row }) => row >= overall)).toEqual(four.styles.filter(({ row }) => row >= overall));
  const share = kept.cells[two.table!.area.row + 1]![two.columnKeys.indexOf("share")];
  expect(share).toContain(`$C$${overall + 1}`);
});

test("keepRows(plan, state, before) shows a row beside which something of a person's stands", () => {
  const remark = { [`${first + 1},17`]: "Chờ số liệu" };
  expect(keepRows(two, builtOf(four, remark), four.owned).hiddenRows).toEqual([first]);
});

test("keepRows(plan, state, before) is the plan where no unit is gone, or the sheet is not ours", () => {
  expect(keepRows(four, builtOf(four), four.owned)).toBe(four);
  expect(keepRows(four, builtOf(two), two.owned)).toBe(four);
  expect(keepRows(two, builtOf(four), null)).toBe(two);
});
