/** @jest-environment jsdom */
import { showView } from "../../../src/taskpane/actions/showView";
import { districts } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";
import { shownPane } from "./shownPane";

async function functionsView(change: (workbook: MemoryWorkbook) => void = () => undefined) {
  Object.assign(globalThis, { Office: { context: {} } });
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  change(workbook);
  const pane = await openedPane(workbook);
  await showView({ ...pane, loadFunctions: () => Promise.reject(new Error("offline")) }, "functions");
  const shown = await shownPane(pane);
  workbook.asked.length = 0;
  return { workbook, shown };
}

test("formulas are repaired from the pane, even where the list of functions can't be loaded", async () => {
  const { workbook, shown } = await functionsView((workbook) => (workbook.wrongFormulas = 3));
  await shown.press("Sửa công thức");
  expect(workbook.asked).toEqual(["repair formulas"]);
  expect(shown.status()).toContain("Đã sửa 3 công thức BLUEZONE.");
});

test.each([
  ["Trên sheet đang mở", "trên sheet đang mở", "freeze sheet"],
  ["Trên mọi sheet", "trên mọi sheet", "freeze workbook"],
])("«%s» asks once, then turns formulas into values and can take them back", async (button, asks, request) => {
  const { workbook, shown } = await functionsView((workbook) => (workbook.ownFormulas = 24));
  await shown.press(button);
  expect(workbook.asked).toEqual([]);
  expect(shown.status()).toContain(asks);
  await shown.press("Chuyển thành giá trị");
  expect(workbook.asked).toEqual([request]);
  expect(shown.status()).toContain("Đã chuyển 24 công thức BLUEZONE thành giá trị.");
  await shown.press("Hoàn tác");
  expect(workbook.asked).toContain("undo freeze");
  expect(shown.status()).toContain("Đã hoàn tác");
});

test("formulas stay formulas where a person changes their mind", async () => {
  const { workbook, shown } = await functionsView((workbook) => (workbook.ownFormulas = 24));
  await shown.press("Trên mọi sheet");
  await shown.press("Thôi");
  expect([workbook.asked, shown.status()]).toEqual([[], ""]);
});
