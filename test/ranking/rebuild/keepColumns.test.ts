import type { CellValue } from "../../../src/ranking/grid";
import { planRankingSheet } from "../../../src/ranking/planRankingSheet";
import { rankUnits } from "../../../src/ranking/rankUnits";
import { keepColumns } from "../../../src/ranking/rebuild/keepColumns";
import { writtenOf } from "../../../src/ranking/rebuild/written";
import type { SheetPlan, SheetState } from "../../../src/ranking/sheetPlan";
import { countsSheet, tableIn } from "../../helpers/rawTables";

const rows = [
  ["Huyện Phụng Hiệp", 13200, 188000],
  ["Thành phố Vị Thanh", 10000, 73322],
] as const;
const planOf = (deadline?: number) => {
  const table = { ...tableIn(countsSheet(rows.map((row) => [...row]))), asOf: 44_059 };
  return planRankingSheet(rankUnits(table, { target: 0.3, deadline }), { language: "vi" });
};
const withPace = planOf(44_073);
const without = planOf();
const at = withPace.columnKeys.indexOf("pace");

/** A sheet as it stands after a build, with what a person wrote since. */
function builtOf(plan: SheetPlan, cells: Readonly<Record<string, CellValue>> = {}): SheetState {
  const formulas = Array.from({ length: 30 }, (_, row) =>
    Array.from({ length: 14 }, (__, column) => cells[`${row},${column}`] ?? plan.cells[row]?.[column] ?? ""),
  );
  const known = { exists: true, protected: false, workbookProtected: false, chartSeries: 2, widths: [] };
  const used = { position: { row: 0, column: 0 }, formulas };
  return { sheet: plan.sheet, ...known, table: plan.table!.area, owned: plan.owned, used, written: writtenOf(plan) };
}
const keep = (state: SheetState) => keepColumns(without, state, withPace.owned);

test("keepColumns(plan, state, before) leaves a column blank and hidden where it was, under its heading", () => {
  const kept = keep(builtOf(withPace));
  expect(kept.columnKeys).toEqual(withPace.columnKeys);
  expect(kept.hiddenColumns).toEqual([at]);
  expect(kept.owned.columns).toBe(withPace.owned.columns);
  expect(kept.table!.area).toEqual(withPace.table!.area);
  expect(kept.cells.slice(6, 9).map((line) => line[at])).toEqual([withPace.cells[6]![at], "", ""]);
});

test("keepColumns(plan, state, before) writes every other column as if it were wanted still", () => {
  const kept = keep(builtOf(withPace));
  const others = (plan: SheetPlan) => plan.cells.slice(6, 9).map((line) => line.filter((_, column) => column !== at));
  expect(others(kept)).toEqual(others(withPace));
  expect(kept.rules).toEqual(withPace.rules);
  expect(kept.chart).toEqual(withPace.chart);
});

test("keepColumns(plan, state, before) moves nothing in the lines above the table", () => {
  const kept = keep(builtOf(withPace));
  const above = (plan: SheetPlan) => plan.cells.slice(0, 5).map((line) => line.slice(0, 5));
  expect(above(kept)).toEqual(above(without));
});

test("keepColumns(plan, state, before) shows a column in which something of a person's stands", () => {
  expect(keep(builtOf(withPace, { [`25,${at}`]: "Giám đốc" })).hiddenColumns).toEqual([]);
});

test("keepColumns(plan, state, before) keeps the last column too, and what was kept before", () => {
  const owners = { ...withPace, columnKeys: [...withPace.columnKeys, "owner"] };
  const plan = { ...owners, owned: { ...owners.owned, columns: owners.owned.columns + 1 } };
  const state = builtOf(withPace);
  const kept = keepColumns(
    without,
    { ...state, written: { ...state.written!, look: { ...writtenOf(withPace).look, columnKeys: plan.columnKeys } } },
    plan.owned,
  );
  expect(kept.columnKeys).toEqual(plan.columnKeys);
  expect(kept.hiddenColumns).toEqual([at, plan.owned.columns - 1]);
  expect(kept.table!.area.columns).toBe(plan.owned.columns);
});

test("keepColumns(plan, state, before) is the plan where nothing is gone or nothing is known", () => {
  expect(keepColumns(withPace, builtOf(withPace), withPace.owned)).toEqual(withPace);
  expect(keepColumns(withPace, builtOf(without), without.owned)).toEqual(withPace);
  expect(keepColumns(without, { ...builtOf(withPace), written: null }, withPace.owned)).toBe(without);
  expect(keepColumns(without, builtOf(withPace), null)).toBe(without);
});
