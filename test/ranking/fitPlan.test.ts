import { fail, ok } from "../../src/domain/failure";
import { fitPlan } from "../../src/ranking/fitPlan";
import { moveFormula } from "../../src/ranking/formula/moveFormula";
import type { Area, CellValue } from "../../src/ranking/grid";
import { planRankingSheet } from "../../src/ranking/planRankingSheet";
import { rankUnits } from "../../src/ranking/rankUnits";
import { movePlan } from "../../src/ranking/rebuild/movePlan";
import { writtenOf } from "../../src/ranking/rebuild/written";
import type { SheetPlan, SheetState } from "../../src/ranking/sheetPlan";
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
  chartSeries: null,
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
  return { ...absent, exists: true, table: plan.table!.area, owned: plan.owned, chartSeries: 2, used };
}

/** The first row below a ranking of so many units, and the first column beside it. */
const below = (units: number) => planOf(units).owned.rows;
const beside = planOf(3).owned.columns;
/** The row of the last unit of a ranking of so many. */
const lastUnit = (units: number) => 6 + units;

test("fitPlan creates sheet, table and chart where there is no sheet", () => {
  expect(fitPlan(planOf(3), absent)).toEqual(
    ok({
      plan: planOf(3),
      createSheet: true,
      createTable: true,
      createChart: true,
      deleteChart: false,
      chartSeries: 2,
      moveChart: false,
      clear: [],
      insertRows: [],
      insertColumns: [],
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
      deleteChart: false,
      chartSeries: 2,
      moveChart: false,
      clear: [],
      insertRows: [],
      insertColumns: [],
    }),
  );
});

test("fitPlan writes to our sheet under the name a person gave it", () => {
  const fitted = fitPlan(planOf(3), { ...built(3), sheet: "Tuần 33" });
  expect(fitted).toMatchObject({ ok: true, value: { plan: { sheet: "Tuần 33" } } });
});

test("fitPlan makes the chart anew where a person deleted it", () => {
  expect(fitPlan(planOf(3), { ...built(3), chartSeries: null })).toMatchObject({
    ok: true,
    value: { createChart: true },
  });
});

test("fitPlan keeps the rows of a table that a smaller ranking leaves", () => {
  const smaller = fitPlan(planOf(2), built(3));
  const { owned, table } = planOf(3);
  expect(smaller).toMatchObject({ ok: true, value: { clear: [], plan: { table: { area: table!.area } } } });
  expect(smaller.ok && smaller.value.plan.owned.rows).toBe(owned.rows);
});

test("fitPlan clears the lines under a table that the new plan leaves", () => {
  const remembered = { ...built(3), owned: { ...planOf(3).owned, rows: below(3) + 2 } };
  const left: Area = { row: below(3), column: 0, rows: 2, columns: planOf(3).owned.columns };
  expect(fitPlan(planOf(3), remembered)).toMatchObject({ ok: true, value: { clear: [left] } });
});

test("fitPlan clears the lines that the new plan leaves under rows put in for units that came", () => {
  const remembered = { ...built(3), owned: { ...planOf(3).owned, rows: below(5) } };
  const left: Area = { row: below(5), column: 0, rows: 2, columns: planOf(3).owned.columns };
  expect(fitPlan(planOf(5), remembered)).toMatchObject({ ok: true, value: { clear: [left] } });
});

test("fitPlan leaves alone what stands beside the table or below the last line", () => {
  const cells = { [`8,${beside}`]: "nhớ gọi lại", [`${below(3) + 9},0`]: "Người lập" };
  expect(fitPlan(planOf(3), built(3, cells)).ok).toBe(true);
});

test("fitPlan makes room for a ranking that grows into what a person wrote below, moving it down by whole rows", () => {
  const signed = built(3, { [`${below(3) + 1},2`]: "Người lập biểu", [`${below(3) + 1},${beside}`]: "Giám đốc" });
  const insertRows = [
    { first: lastUnit(3), count: 3 },
    { first: below(3), count: below(6) - below(3) - 3 },
  ];
  expect(fitPlan(planOf(6), signed)).toMatchObject({ ok: true, value: { insertRows, insertColumns: [] } });
});

test("fitPlan makes room for the chart too where it would move down over what a person wrote under it", () => {
  const { place } = planOf(5).chart!;
  const signed = built(3, { [`${place.row + place.rows - 3},1`]: "Người lập biểu" });
  const notes = below(5) - below(3) - 2;
  expect(notes).toBeGreaterThan(0);
  expect(fitPlan(planOf(5), signed)).toMatchObject({
    ok: true,
    value: {
      insertRows: [
        { first: lastUnit(3), count: 2 },
        { first: below(3), count: notes },
      ],
    },
  });
  const far = built(3, { [`${place.row + place.rows + 3},1`]: "Người lập biểu" });
  expect(fitPlan(planOf(5), far)).toMatchObject({ value: { insertRows: [{ first: lastUnit(3), count: 2 }] } });
});

test("fitPlan puts rows in for units that came, so that what refers to the lines under them goes with them", () => {
  expect(fitPlan(planOf(6), built(3))).toMatchObject({ value: { insertRows: [{ first: lastUnit(3), count: 3 }] } });
});

test("fitPlan makes no room where the ranking shrinks", () => {
  const far = built(3, { [`${below(6)},2`]: "Người lập biểu" });
  expect(fitPlan(planOf(1), far)).toMatchObject({ ok: true, value: { insertRows: [] } });
});

test("fitPlan refuses to part a person's own list beside the table", () => {
  const [last, first] = [`${below(3) - 1},${beside}`, `${below(3)},${beside}`];
  const [unit, under] = [`${lastUnit(3) - 1},${beside}`, `${lastUnit(3)},${beside}`];
  const remarks = { [last]: "điện thoại", [first]: "0293", [unit]: "đã nhắc", [under]: "đã nhắc" };
  const list = built(3, { [`${below(3)},2`]: "Người lập biểu", ...remarks });
  expect(fitPlan(planOf(6), list)).toEqual(
    fail({ code: "in-the-way", sheet: "Xếp hạng", cell: { row: below(3), column: 2 } }),
  );
});

const wider = (columns: number) => ({ ...planOf(3), owned: { ...planOf(3).owned, columns } });

test("fitPlan makes room for a ranking that grows into what a person wrote beside, moving it by whole columns", () => {
  const insertColumns = [{ first: beside, count: 2 }];
  const noted = built(3, { [`8,${beside}`]: "nhớ gọi lại", [`9,${beside + 1}`]: "0293" });
  expect(fitPlan(wider(beside + 2), noted)).toMatchObject({ ok: true, value: { insertColumns, insertRows: [] } });
});

test("fitPlan makes room beside for a formula that shows nothing", () => {
  const state = built(3, { [`8,${beside}`]: '=IF(A1="","","x")' });
  expect(fitPlan(wider(beside + 1), state)).toMatchObject({ value: { insertColumns: [{ first: beside, count: 1 }] } });
});

/** The same ranking with two columns more before the last one. */
function withMovement(): SheetPlan {
  const plan = planOf(3);
  const columnKeys = [...plan.columnKeys.slice(0, -1), "placeBefore", "change", plan.columnKeys.at(-1) ?? ""];
  return { ...plan, columnKeys, owned: { ...plan.owned, columns: beside + 2 } };
}

test("fitPlan puts new columns in between those it wrote, so that what refers to the others goes with them", () => {
  const state = { ...built(3), written: writtenOf(planOf(3)) };
  const insertColumns = [{ first: beside - 1, count: 2 }];
  expect(fitPlan(withMovement(), state)).toMatchObject({ ok: true, value: { insertColumns, insertRows: [] } });
});

test("fitPlan puts no columns into a person's own list under the table", () => {
  const below = { [`20,${beside - 2}`]: "điện thoại", [`20,${beside - 1}`]: "0293" };
  const state = { ...built(3, below), written: writtenOf(planOf(3)) };
  expect(fitPlan(withMovement(), state)).toMatchObject({ ok: true, value: { insertColumns: [] } });
});

test("fitPlan makes room beside and below at once", () => {
  const state = built(3, { [`8,${beside}`]: "nhớ gọi lại", [`${below(3) + 1},1`]: "Người lập biểu" });
  const { owned } = planOf(6);
  expect(fitPlan({ ...planOf(6), owned: { ...owned, columns: beside + 1 } }, state)).toMatchObject({
    value: {
      insertColumns: [{ first: beside, count: 1 }],
      insertRows: [
        { first: lastUnit(3), count: 3 },
        { first: below(3), count: below(6) - below(3) - 3 },
      ],
    },
  });
});

test("fitPlan refuses to part a person's own list under the table, which reaches over its edge", () => {
  const [left, right] = [`${below(3) + 5},${beside - 1}`, `${below(3) + 5},${beside}`];
  const state = built(3, { [`8,${beside}`]: "nhớ gọi lại", [left]: "điện thoại", [right]: "0293" });
  expect(fitPlan(wider(beside + 1), state)).toEqual(
    fail({ code: "in-the-way", sheet: "Xếp hạng", cell: { row: 8, column: beside } }),
  );
});

test("fitPlan refuses a sheet whose table has moved where nothing is remembered of it", () => {
  const state = built(3);
  const moved = { ...state, table: { ...state.table!, row: 8 } };
  expect(fitPlan(planOf(3), moved)).toEqual(
    fail({ code: "table-moved", sheet: "Xếp hạng", cell: { row: 8, column: 0 } }),
  );
});

/** The sheet as Excel leaves it where rows were put in at a row (from 0) of it. */
function withRows(units: number, at: number, rows: number): SheetState {
  const written = writtenOf(planOf(units));
  const state = built(units);
  const { formulas, position } = state.used!;
  const moved = formulas.map((line) =>
    line.map((cell) => (typeof cell === "string" && cell[0] === "=" ? moveFormula(cell, { rows, columns: 0 }) : cell)),
  );
  const blank = Array.from({ length: rows }, () => new Array<string>(12).fill(""));
  const used = { position, formulas: [...moved.slice(0, at), ...blank, ...moved.slice(at)] };
  return { ...state, written, used, table: { ...state.table!, row: state.table!.row + rows } };
}

test("fitPlan follows its table under a letterhead, with all of the sheet and its references", () => {
  const fitted = fitPlan(planOf(4), withRows(3, 0, 2));
  const expected = movePlan(planOf(4), { rows: 2, columns: 0 });
  expect(fitted).toMatchObject({
    ok: true,
    value: { plan: expected, createTable: false, clear: [], insertRows: [{ first: lastUnit(3) + 2, count: 1 }] },
  });
});

test("fitPlan follows its table no further where rows were put in between the title and the table", () => {
  expect(fitPlan(planOf(3), withRows(3, 3, 2))).toEqual(
    fail({ code: "table-moved", sheet: "Xếp hạng", cell: { row: 8, column: 0 } }),
  );
});

test("fitPlan follows its table no further where a line above it was taken out", () => {
  const state = withRows(3, 0, 0);
  const { formulas, position } = state.used!;
  const used = { position, formulas: formulas.slice(1) };
  expect(fitPlan(planOf(3), { ...state, used, table: { ...state.table!, row: state.table!.row - 1 } })).toMatchObject({
    failure: { code: "table-moved" },
  });
});

test("fitPlan takes the table and the row under it for ours where nothing is remembered", () => {
  expect(fitPlan(planOf(3), { ...built(3), owned: null }).ok).toBe(true);
  const first = 6 + 3 + 2;
  const noted = built(3, { [`${first},0`]: "x" });
  const insertRows = [
    { first: lastUnit(3), count: 3 },
    { first, count: below(6) - first - 3 },
  ];
  expect(fitPlan(planOf(6), { ...noted, owned: null })).toMatchObject({ value: { insertRows } });
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
