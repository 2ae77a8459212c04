import { insertProse } from "../../../src/taskpane/actions/insertProse";
import { setProse } from "../../../src/taskpane/actions/setProse";
import { WorkbookFailure } from "../../../src/workbook/workbookPort";
import { districts } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";

const sheet = "Số liệu từ văn bản";
const text = "Đến hết ngày 16/8/2020, huyện Vị Thủy có hơn 7.600 lượt; huyện Long Mỹ 3.700 lượt.";

test("insertProse(pane) puts the table on a new sheet: day, header, number used and words as printed", async () => {
  const workbook = new MemoryWorkbook({ Sheet1: [] });
  const pane = await openedPane(workbook);
  setProse(pane, text);
  await insertProse(pane);
  expect([...workbook.sheets.keys()]).toEqual(["Sheet1", sheet]);
  expect(workbook.sheets.get(sheet)?.cells.slice(1, 6)).toEqual([
    ["Đến hết ngày 16/8/2020", "", "", ""],
    ["", "", "", ""],
    ["STT", "Đơn vị", "Lượt cài đặt", "Số liệu nguyên văn"],
    [1, "Huyện Vị Thủy", 7600, "hơn 7.600"],
    [2, "Huyện Long Mỹ", 3700, "3.700"],
  ]);
  expect(pane.store.get().prose.inserted).toEqual({ sheet, units: 2 });
});

test("insertProse(pane) leaves a sheet of the same name, and the ranking's source, target and day, as they are", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts, [sheet]: [["của tôi"]] });
  const pane = await openedPane(workbook);
  pane.store.set({ target: 0.4, typedAsOf: 44060 });
  setProse(pane, text);
  await insertProse(pane);
  expect([...workbook.sheets.keys()]).toEqual(["Dữ liệu", sheet, `${sheet} 2`]);
  expect(workbook.cell(sheet, 0, 0)).toBe("của tôi");
  expect(workbook.settings).toBeNull();
  expect(pane.store.get()).toMatchObject({ target: 0.4, typedAsOf: 44060 });
  expect(pane.store.get().draft?.table.sheet).toBe("Dữ liệu");
});

test("insertProse(pane) writes nothing where the text gave no unit", async () => {
  const workbook = new MemoryWorkbook({ Sheet1: [] });
  const pane = await openedPane(workbook);
  setProse(pane, "Tỷ lệ cài đặt còn thấp.");
  await insertProse(pane);
  expect(workbook.asked).toEqual([]);
});

test("insertProse(pane) says why it could not, and keeps the text", async () => {
  const workbook = new MemoryWorkbook({ Sheet1: [] });
  const pane = await openedPane(workbook);
  setProse(pane, text);
  workbook.failNext(new WorkbookFailure("access-denied", "AccessDenied"));
  await insertProse(pane);
  expect(pane.store.get()).toMatchObject({
    busy: null,
    outcome: { kind: "failed", failure: { code: "access-denied" } },
    prose: { text, inserted: null },
  });
});
