import { insertSample } from "../../../src/taskpane/actions/insertSample";
import { WorkbookFailure } from "../../../src/workbook/workbookPort";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";

test("insertSample(pane) gives an empty workbook raw counts that can be ranked at once", async () => {
  const workbook = new MemoryWorkbook({ Sheet1: [] });
  const pane = await openedPane(workbook);
  await insertSample(pane);
  const { draft, outcome } = pane.store.get();
  expect([...workbook.sheets.keys()]).toEqual(["Sheet1", "Dữ liệu"]);
  expect(draft?.ranking?.units).toHaveLength(8);
  expect(outcome).toEqual({ kind: "sample", sheet: "Dữ liệu" });
});

test("insertSample(pane) leaves a sheet of the same name alone", async () => {
  const workbook = new MemoryWorkbook({ "dữ liệu": [["của tôi"]], "Dữ liệu 2": [] });
  await insertSample(await openedPane(workbook));
  expect([...workbook.sheets.keys()]).toEqual(["dữ liệu", "Dữ liệu 2", "Dữ liệu 3"]);
  expect(workbook.cell("dữ liệu", 0, 0)).toBe("của tôi");
});

test("insertSample(pane) says why it could not", async () => {
  const workbook = new MemoryWorkbook({ Sheet1: [] });
  const pane = await openedPane(workbook);
  workbook.failNext(new WorkbookFailure("access-denied", "AccessDenied"));
  await insertSample(pane);
  expect(pane.store.get()).toMatchObject({
    busy: null,
    outcome: { kind: "failed", failure: { code: "access-denied" } },
  });
});
