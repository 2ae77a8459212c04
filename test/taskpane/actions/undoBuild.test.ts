import { buildRanking } from "../../../src/taskpane/actions/buildRanking";
import { insertSample } from "../../../src/taskpane/actions/insertSample";
import { restoreBuild } from "../../../src/taskpane/actions/restoreBuild";
import { undoBuild } from "../../../src/taskpane/actions/undoBuild";
import { createPane } from "../../../src/taskpane/pane";
import { findRawCounts } from "../../../src/taskpane/actions/findRawCounts";
import { WorkbookFailure } from "../../../src/workbook/workbookPort";
import { districts } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";

const opened = async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  return { workbook, pane: await openedPane(workbook) };
};

test("undoBuild(pane) takes the last build back, once", async () => {
  const { workbook, pane } = await opened();
  await buildRanking(pane);
  await undoBuild(pane);
  expect(pane.store.get()).toMatchObject({ outcome: { kind: "undone" }, undo: null, busy: null });
  expect([...workbook.sheets.keys()]).toEqual(["Dữ liệu"]);
  await undoBuild(pane);
  expect(pane.store.get().outcome).toEqual({ kind: "nothing-to-undo" });
});

test("undoBuild(pane) takes the sample back", async () => {
  const workbook = new MemoryWorkbook({ Sheet1: [] });
  const pane = await openedPane(workbook);
  await insertSample(pane);
  expect([...workbook.sheets.keys()]).toEqual(["Sheet1", "Dữ liệu"]);
  await undoBuild(pane);
  expect([...workbook.sheets.keys()]).toEqual(["Sheet1"]);
});

test("undoBuild(pane) refuses where the ranking was edited since, and says where", async () => {
  const { workbook, pane } = await opened();
  await buildRanking(pane);
  workbook.type("Xếp hạng", 8, 2, 12345);
  await undoBuild(pane);
  const cells = [{ row: 8, column: 2, rows: 1, columns: 1 }];
  expect(pane.store.get().outcome).toEqual({ kind: "undo-edited", cells });
  expect(pane.store.get().undo).not.toBeNull();
  expect(workbook.cell("Xếp hạng", 8, 2)).toBe(12345);
});

test("a build that is cut off is told of, and restoreBuild(pane) puts it right", async () => {
  const { workbook, pane } = await opened();
  workbook.failWrite(new WorkbookFailure("cut-off", "5012", "Xếp hạng"));
  await buildRanking(pane);
  expect(pane.store.get()).toMatchObject({ outcome: { kind: "failed", failure: { code: "cut-off" } } });
  expect(pane.store.get().unfinished).not.toBeNull();
  workbook.asked.length = 0;
  await restoreBuild(pane);
  expect(workbook.asked[0]).toBe("settle Xếp hạng");
  expect(pane.store.get()).toMatchObject({ outcome: { kind: "restored" }, unfinished: null });
});

test("a build that was cut off in an earlier session is told of on opening", async () => {
  const { workbook, pane } = await opened();
  workbook.failWrite(new WorkbookFailure("cut-off", "5012", "Xếp hạng"));
  await buildRanking(pane);
  workbook.unfinished = pane.store.get().unfinished;
  const later = createPane(workbook);
  await findRawCounts(later);
  expect(later.store.get().outcome).toEqual({ kind: "unfinished", sheet: "Xếp hạng", large: false });
  await restoreBuild(later);
  expect(later.store.get().outcome).toEqual({ kind: "restored" });
});
