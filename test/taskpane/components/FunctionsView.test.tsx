/** @jest-environment jsdom */
import { showView } from "../../../src/taskpane/actions/showView";
import type { Pane } from "../../../src/taskpane/pane";
import { functionHelp, helpFolder } from "../../helpers/functionHelp";
import { districts } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";
import { settled, shownPane } from "./shownPane";

Object.assign(globalThis, { Office: { context: {} } });
const help = functionHelp.readFunctionHelp(helpFolder);

async function opened(loadFunctions: Pane["loadFunctions"] = async (tag) => functionHelp.functionCatalogue(help, tag)) {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane: Pane = { ...(await openedPane(workbook)), loadFunctions };
  await showView(pane, "functions");
  return { workbook, pane, shown: await shownPane(pane) };
}

async function open(shown: Awaited<ReturnType<typeof shownPane>>, id: string) {
  const details = [...shown.root.querySelectorAll("details")].find((one) => one.textContent?.startsWith(id));
  if (!details) throw new Error(`no function ${id}`);
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  await settled();
}

test("every function is listed with the question it answers, and searched without accents", async () => {
  const { shown } = await opened();
  expect(shown.text()).toContain("22 hàm");
  await shown.fill("Tìm hàm", "con thieu bao nhieu luot", "input");
  expect(shown.text()).toContain("GAP_TO_TARGET");
  expect(shown.text()).not.toContain("SAME_UNIT");
  await shown.fill("Tìm hàm", "vaccine", "input");
  expect(shown.text()).toContain("Không có hàm nào khớp với «vaccine».");
  await shown.press("Hiện mọi hàm");
  expect(shown.text()).toContain("22 hàm");
});

test("a formula is shown with the user's separators and written in Excel's own form", async () => {
  const { workbook, shown } = await opened();
  await shown.fill("Tìm hàm", "gap_to_target", "input");
  await open(shown, "GAP_TO_TARGET");
  expect(shown.field("installs").value).toBe("'Dữ liệu'!B4:B6");
  await shown.fill("target · có thể bỏ qua", "0,4", "input");
  expect(shown.text()).toContain("=BLUEZONE.GAP_TO_TARGET('Dữ liệu'!B4:B6;'Dữ liệu'!C4:C6;0,4)");
  workbook.selected = { sheet: "Dữ liệu", row: 3, column: 4 };
  await shown.press("Chèn vào ô");
  expect(workbook.cell("Dữ liệu", 3, 4)).toBe("=BLUEZONE.GAP_TO_TARGET(B4:B6,C4:C6,0.4)");
  expect(shown.status()).toContain("Đã chèn công thức vào ô E4 trên sheet «Dữ liệu».");
});

test("with a required argument left blank nothing is inserted, and the pane says which is missing", async () => {
  const { workbook, shown } = await opened();
  await shown.fill("Tìm hàm", "pace_needed", "input");
  await open(shown, "PACE_NEEDED");
  expect(shown.text()).toContain("Còn thiếu: as_of, deadline.");
  workbook.asked.length = 0;
  await shown.press("Chèn vào ô");
  expect(workbook.asked).toEqual([]);
});

test("an argument takes the cells the user has selected", async () => {
  const { workbook, shown } = await opened();
  await shown.fill("Tìm hàm", "count_range", "input");
  await open(shown, "COUNT_RANGE");
  workbook.selected = { sheet: "Dữ liệu", row: 3, column: 1 };
  await shown.press("Lấy vùng chọn cho text");
  expect(shown.field("text").value).toBe("'Dữ liệu'!B4");
});

test("where the list does not load, the pane says so and tries again when asked", async () => {
  let broken = true;
  const { shown } = await opened(async (tag) => {
    if (broken) throw new Error("offline");
    return functionHelp.functionCatalogue(help, tag);
  });
  expect(shown.text()).toContain("Chưa tải được danh sách hàm.");
  broken = false;
  await shown.press("Thử lại");
  expect(shown.text()).toContain("22 hàm");
});

test("switching the language brings the functions' words in that language", async () => {
  const { shown } = await opened();
  await shown.press("EN");
  expect(shown.text()).toContain("22 functions");
  expect(shown.text()).toContain("How many installs are still needed?");
});
