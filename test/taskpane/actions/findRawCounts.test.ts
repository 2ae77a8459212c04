import { buildRanking } from "../../../src/taskpane/actions/buildRanking";
import { findRawCounts } from "../../../src/taskpane/actions/findRawCounts";
import { setAsOf } from "../../../src/taskpane/actions/setAsOf";
import { setTarget } from "../../../src/taskpane/actions/setTarget";
import { createPane } from "../../../src/taskpane/pane";
import { WorkbookFailure, type BuildSettings } from "../../../src/workbook/workbookPort";
import { districts, districtsDay } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";

test("findRawCounts(pane) finds the raw counts of a workbook nobody prepared", async () => {
  const pane = createPane(new MemoryWorkbook({ "Ghi chú": [["việc cần làm"]], "Dữ liệu": districts }));
  await findRawCounts(pane);
  const { draft, busy, outcome } = pane.store.get();
  expect([draft?.table.sheet, draft?.table.rows.length, draft?.asOf]).toEqual(["Dữ liệu", 3, districtsDay]);
  expect([busy, outcome]).toEqual([null, null]);
});

test("findRawCounts(pane) asked twice at once reads once", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane = createPane(workbook);
  await Promise.all([findRawCounts(pane), findRawCounts(pane)]);
  expect(workbook.asked).toEqual(["read workbook"]);
});

test("findRawCounts(pane) takes the workbook's settings the first time and the user's own after", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  workbook.settings = { source: null, target: 0.5, asOf: null, choices: {}, owned: null };
  const pane = await openedPane(workbook);
  expect(pane.store.get().target).toBe(0.5);
  setTarget(pane, "40");
  await findRawCounts(pane);
  expect(pane.store.get().target).toBe(0.4);
});

test("findRawCounts(pane) takes settings that a colleague wrote meanwhile", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane = await openedPane(workbook);
  await buildRanking(pane);
  setTarget(pane, "40");
  await findRawCounts(pane);
  expect(pane.store.get().target).toBe(0.4);
  workbook.settings = { ...workbook.settings!, target: 0.5 };
  await findRawCounts(pane);
  expect(pane.store.get().target).toBe(0.5);
});

describe("a day that was entered", () => {
  const remembered: BuildSettings = { source: null, target: 0.3, asOf: 44000, choices: {}, owned: null };

  test("is remembered where the sheet gives none", async () => {
    const workbook = new MemoryWorkbook({ "Dữ liệu": districts.slice(2) });
    workbook.settings = remembered;
    expect((await openedPane(workbook)).store.get().draft?.asOf).toBe(44000);
  });

  test("in an earlier session gives way to the sheet's", async () => {
    const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
    workbook.settings = remembered;
    expect((await openedPane(workbook)).store.get().draft?.asOf).toBe(districtsDay);
  });

  test("holds against the same sheet, and gives way when the sheet gets a new day", async () => {
    const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
    const pane = await openedPane(workbook);
    setAsOf(pane, "2020-08-17");
    await findRawCounts(pane);
    expect(pane.store.get().draft?.asOf).toBe(districtsDay + 1);
    workbook.type("Dữ liệu", 1, 0, "Đến hết ngày 23/8/2020");
    await findRawCounts(pane);
    expect(pane.store.get().draft?.asOf).toBe(districtsDay + 7);
  });
});

test("findRawCounts(pane) says why it could not read and can be asked again", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane = createPane(workbook);
  const failure = new WorkbookFailure("edit-mode", "InvalidOperationInCellEditMode");
  workbook.failNext(failure);
  await findRawCounts(pane);
  expect(pane.store.get()).toMatchObject({ reading: null, busy: null, outcome: { kind: "failed", failure } });
  await findRawCounts(pane);
  expect(pane.store.get()).toMatchObject({ outcome: null, draft: { table: { sheet: "Dữ liệu" } } });
});

test.each([
  { kind: "freeze-asked", everySheet: true },
  { kind: "frozen", formulas: 24, protectedSheets: [], unsettled: 0 },
  { kind: "mended", formulas: 3, protectedSheets: [] },
] as const)("findRawCounts(pane) leaves «$kind» standing: it stays true whatever is read", async (outcome) => {
  const pane = await openedPane(new MemoryWorkbook({ "Dữ liệu": districts }));
  pane.store.set({ outcome });
  await findRawCounts(pane);
  expect(pane.store.get().outcome).toEqual(outcome);
});
