import { fail, ok } from "../../src/domain/failure";
import { fitPlan } from "../../src/ranking/fitPlan";
import type { Area, CellValue } from "../../src/ranking/grid";
import { planRankingSheet } from "../../src/ranking/planRankingSheet";
import { rankUnits } from "../../src/ranking/rankUnits";
import type { SheetState } from "../../src/ranking/sheetPlan";
import { countsSheet, tableIn } from "../helpers/rawTables";

const planOf = (units: number) =>
  planRankingSheet(
    rankUnits(tableIn(countsSheet(Array.from({ length: units }, (_, i) => [`Đơn vị ${i}`, i, 10]))), { target: 0.3 }),
    { language: "vi" },
  );

const absent: SheetState = {
  sheet: "Xếp hạng",
  exists: false,
  protected: false,
  workbookProtected: false,
  table: null,
  owned: null,
  hasChart: false,
  used: null,
  widths: [],
  written: null,
};

/** The sheet as it stands after a build with so many units, with what a person wrote since. */
function built(units: number, cells: Readonly<Record<string, CellValue>> = {}): SheetState {
  const plan = planOf(units);
  const formulas = Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 12 }, (_, column) => cells[`${row},${column}`] ?? plan.cells[row]?.[column] ?? ""),
  );
  const used = { position: { row: 0, column: 0 }, formulas };
  return { ...absent, exists: true, table: plan.table!.area, owned: plan.owned, hasChart: true, used };
}

/** The first row below a ranking of so many units, and the first column beside it. */
const below = (units: number) => planOf(units).owned.rows;
const beside = planOf(3).owned.columns;

test("fitPlan creates sheet, table and chart where there is no sheet", () => {
  expect(fitPlan(planOf(3), absent)).toEqual(
    ok({
      plan: planOf(3),
      createSheet: true,
      createTable: true,
      createChart: true,
      moveChart: false,
      clear: [],
      insert: null,
    }),
  );
});

test("fitPlan uses an empty sheet of the same name", () => {
  expect(fitPlan(planOf(3), { ...absent, exists: true })).toMatchObject({
    ok: true,
    value: { createSheet: false, createTable: true },
  });
});

test("fitPlan builds again in place", () => {
  expect(fitPlan(planOf(3), built(3))).toEqual(
    ok({
      plan: planOf(3),
      createSheet: false,
      createTable: false,
      createChart: false,
      moveChart: false,
      clear: [],
      insert: null,
    }),
  );
});

test("fitPlan writes to our sheet under the name a person gave it", () => {
  const fitted = fitPlan(planOf(3), { ...built(3), sheet: "Tuần 33" });
  expect(fitted).toMatchObject({ ok: true, value: { plan: { sheet: "Tuần 33" } } });
});

test("fitPlan makes the chart anew where a person deleted it", () => {
  expect(fitPlan(planOf(3), { ...built(3), hasChart: false })).toMatchObject({
    ok: true,
    value: { createChart: true },
  });
});

test("fitPlan clears the rows a smaller ranking leaves", () => {
  const left: Area = { row: below(1), column: 0, rows: below(3) - below(1), columns: beside };
  const smaller = fitPlan({ ...planOf(1), owned: { ...planOf(1).owned, columns: beside } }, built(3));
  expect(smaller).toMatchObject({ ok: true, value: { clear: [left] } });
});

test("fitPlan leaves alone what stands beside the table or below the last line", () => {
  const cells = { [`8,${beside}`]: "nhớ gọi lại", [`${below(3) + 9},0`]: "Người lập" };
  expect(fitPlan(planOf(3), built(3, cells)).ok).toBe(true);
});

test("fitPlan makes room for a ranking that grows into what a person wrote below, moving it down by whole rows", () => {
  const signed = built(3, { [`${below(3) + 1},2`]: "Người lập biểu", [`${below(3) + 1},${beside}`]: "Giám đốc" });
  const insert = { row: below(3), rows: below(6) - below(3) };
  expect(fitPlan(planOf(6), signed)).toMatchObject({ ok: true, value: { insert } });
});

test("fitPlan makes no room where nothing is in the way, or the ranking shrinks", () => {
  const far = built(3, { [`${below(6)},2`]: "Người lập biểu" });
  expect(fitPlan(planOf(6), far)).toMatchObject({ ok: true, value: { insert: null } });
  expect(fitPlan(planOf(1), far)).toMatchObject({ ok: true, value: { insert: null } });
});

test("fitPlan refuses to part a person's own list beside the table", () => {
  const [last, first] = [`${below(3) - 1},${beside}`, `${below(3)},${beside}`];
  const list = built(3, { [`${below(3)},2`]: "Người lập biểu", [last]: "điện thoại", [first]: "0293" });
  expect(fitPlan(planOf(6), list)).toEqual(
    fail({ code: "in-the-way", sheet: "Xếp hạng", cell: { row: below(3), column: 2 } }),
  );
});

test("fitPlan refuses to grow over a formula that shows nothing", () => {
  const state = built(3, { [`8,${beside}`]: '=IF(A1="","","x")' });
  const plan = planOf(3);
  const wider = { ...plan, owned: { ...plan.owned, columns: beside + 1 } };
  expect(fitPlan(wider, state)).toEqual(
    fail({ code: "in-the-way", sheet: "Xếp hạng", cell: { row: 8, column: beside } }),
  );
});

test("fitPlan refuses a sheet whose table has been moved by inserted rows", () => {
  const state = built(3);
  const moved = { ...state, table: { ...state.table!, row: 8 } };
  expect(fitPlan(planOf(3), moved)).toEqual(
    fail({ code: "in-the-way", sheet: "Xếp hạng", cell: { row: 8, column: 0 } }),
  );
});

test("fitPlan takes the table and the row under it for ours where nothing is remembered", () => {
  expect(fitPlan(planOf(3), { ...built(3), owned: null }).ok).toBe(true);
  const overall = { row: 6 + 3 + 1, rows: 1 };
  const insert = { row: overall.row + overall.rows, rows: below(6) - overall.row - overall.rows };
  const noted = built(3, { [`${overall.row + 1},0`]: "x" });
  expect(fitPlan(planOf(6), { ...noted, owned: null })).toMatchObject({ value: { insert } });
});

test.each([
  ["sheet-protected", { ...built(3), protected: true }],
  ["workbook-protected", { ...absent, workbookProtected: true }],
  ["name-taken", { ...built(3), table: null }],
] as const)("fitPlan fails: %s", (code, state) => {
  expect(fitPlan(planOf(3), state)).toEqual(fail({ code, sheet: "Xếp hạng" }));
});

test("fitPlan may rebuild an existing sheet in a protected workbook", () => {
  expect(fitPlan(planOf(3), { ...built(3), workbookProtected: true }).ok).toBe(true);
});
