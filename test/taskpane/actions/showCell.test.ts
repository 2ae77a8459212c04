import { showCell } from "../../../src/taskpane/actions/showCell";
import { districts } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";

test("showCell(pane, cell) has the workbook select it", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  await showCell(await openedPane(workbook), { sheet: "Dữ liệu", row: 3, column: 1 });
  expect(workbook.selected).toEqual({ sheet: "Dữ liệu", row: 3, column: 1 });
});

test("showCell(pane, cell) says that a sheet is gone", async () => {
  const pane = await openedPane(new MemoryWorkbook({ "Dữ liệu": districts }));
  await showCell(pane, { sheet: "Đã xóa", row: 0, column: 0 });
  expect(pane.store.get().outcome).toMatchObject({
    kind: "failed",
    failure: { code: "sheet-missing", sheet: "Đã xóa" },
  });
});
