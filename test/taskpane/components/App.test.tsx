/** @jest-environment jsdom */
import { findRawCounts } from "../../../src/taskpane/actions/findRawCounts";
import { setDeadline } from "../../../src/taskpane/actions/setDeadline";
import { setTarget } from "../../../src/taskpane/actions/setTarget";
import { WorkbookFailure } from "../../../src/workbook/workbookPort";
import { createPane } from "../../../src/taskpane/pane";
import { chooseLanguage } from "../../../src/locales/language";
import { historySheet } from "../../ranking/history/historySheet";
import { districts } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";
import { settled, shownPane } from "./shownPane";

Object.assign(globalThis, { Office: { context: {} } });

const raw = () => new MemoryWorkbook({ "Dữ liệu": districts });
const broken = () =>
  new MemoryWorkbook({
    "Dữ liệu": [...districts.slice(0, 3), ["Huyện Phụng Hiệp", "13,2 nghìn lẻ", 188000], districts[4]!],
  });

test("the pane says what was found in one line, ranks it and offers to build it", async () => {
  const shown = await shownPane(await openedPane(raw()));
  expect(shown.text()).toContain("3 đơn vị trên sheet «Dữ liệu» · đến hết 16/8/2020");
  expect(shown.rows()).toEqual([
    ["Hạng", "Đơn vị", "Độ phủ", "Còn thiếu"],
    ["1", "Thành phố Vị Thanh", "13,64%", "11.997"],
    ["2", "Huyện Vị Thủy", "8,31%", "19.850"],
    ["3", "Huyện Phụng Hiệp", "7,02%", "43.200"],
    ["", "Cộng 3 đơn vị", "8,73%", "75.047"],
  ]);
  expect(shown.buttons()).toContain("Dựng bảng xếp hạng");
});

test("pressing the button builds, says so and offers to open the sheet", async () => {
  const workbook = raw();
  const shown = await shownPane(await openedPane(workbook));
  await shown.press("Dựng bảng xếp hạng");
  expect(shown.status()).toContain("Đã dựng bảng xếp hạng trên sheet «Xếp hạng»: 3 đơn vị.");
  workbook.selected = null;
  await shown.press("Mở sheet");
  expect(workbook.selected).toEqual({ sheet: "Xếp hạng", row: 0, column: 0 });
});

test("while building, progress is shown and the button is told to be unavailable", async () => {
  const workbook = raw();
  const shown = await shownPane(await openedPane(workbook));
  const release = workbook.hold();
  await shown.press("Dựng bảng xếp hạng");
  expect(shown.status()).toBe("Đang dựng bảng xếp hạng…");
  expect(shown.button("Dựng bảng xếp hạng").getAttribute("aria-disabled")).toBe("true");
  release();
  await settled();
  await settled();
  expect(shown.button("Dựng bảng xếp hạng").getAttribute("aria-disabled")).toBe("false");
});

test("a build of several parts tells which is written and can be stopped, which leaves the workbook as it was", async () => {
  const workbook = raw();
  workbook.blocks = 3;
  const pane = await openedPane(workbook);
  const shown = await shownPane(pane);
  let release = () => {};
  const unsubscribe = pane.store.subscribe(() => {
    if (pane.store.get().progress === null) return;
    unsubscribe();
    release = workbook.hold();
  });
  await shown.press("Dựng bảng xếp hạng");
  expect(shown.status()).toBe("Đang ghi phần 1/3…Dừng");
  await shown.press("Dừng");
  expect(shown.status()).toBe("Đang dừng…Dừng");
  expect(shown.button("Dừng").disabled).toBe(true);
  release();
  await settled();
  expect(shown.status()).toBe("Đã dừng: sổ làm việc vẫn như trước khi dựng.");
  expect([...workbook.sheets.keys()]).toEqual(["Dữ liệu"]);
});

test("an error is said beside a button to its cell, and building asks first, in one sentence", async () => {
  const workbook = broken();
  const shown = await shownPane(await openedPane(workbook));
  expect(shown.rows()[2]).toEqual(["–", "Huyện Phụng Hiệp", "chưa có số liệu"]);
  await shown.press("Đến ô B4");
  expect(workbook.selected).toEqual({ sheet: "Dữ liệu", row: 3, column: 1 });
  await shown.press("Dựng bảng xếp hạng");
  expect(shown.status()).toContain(
    "Số liệu còn 1 lỗi. Số không đọc được sẽ được coi là chưa báo cáo, lỗi khác được giữ nguyên như trên sheet. Vẫn dựng bảng?",
  );
  expect(workbook.asked).not.toContain("write Xếp hạng");
  await shown.press("Để tôi xem lại");
  expect(shown.status()).toBe("");
});

test("building with open errors is asked about once", async () => {
  const shown = await shownPane(await openedPane(broken()));
  await shown.press("Dựng bảng xếp hạng");
  await shown.press("Vẫn dựng");
  await settled();
  expect(shown.status()).toContain("Đã dựng bảng xếp hạng");
  await shown.press("Dựng bảng xếp hạng");
  expect(shown.status()).toContain("Đã dựng bảng xếp hạng");
});

test("an empty workbook is offered the sample, which is then ranked", async () => {
  const shown = await shownPane(await openedPane(new MemoryWorkbook({ Sheet1: [] })));
  expect(shown.text()).toContain("Sổ làm việc chưa có số liệu");
  expect(shown.buttons()).not.toContain("Dựng bảng xếp hạng");
  await shown.press("Chèn dữ liệu mẫu");
  await settled();
  expect(shown.text()).toContain("8 đơn vị trên sheet «Dữ liệu» · đến hết 16/8/2020");
  expect(shown.status()).toContain("Đã chèn dữ liệu mẫu vào sheet «Dữ liệu».");
});

test("a workbook without raw counts is told what is missing on which sheet", async () => {
  const shown = await shownPane(await openedPane(new MemoryWorkbook({ "Kế hoạch": [["Việc", "Hạn"]] })));
  expect(shown.text()).toContain("Chưa tìm thấy số liệu thô");
  expect(shown.text()).toContain("Sheet «Kế hoạch» chưa có dòng tiêu đề");
});

test("the target field works the gaps out as it is typed, and says what is wrong with what is no target", async () => {
  const shown = await shownPane(await openedPane(raw()));
  expect(shown.field("Chỉ tiêu (%)").value).toBe("30");
  await shown.fill("Chỉ tiêu (%)", "10", "input");
  expect(shown.rows()[1]).toEqual(["1", "Thành phố Vị Thanh", "13,64%", "Đạt"]);
  await shown.fill("Chỉ tiêu (%)", "ba mươi", "input");
  expect(shown.field("Chỉ tiêu (%)").getAttribute("aria-invalid")).toBe("true");
  expect(shown.text()).toContain("Chỉ tiêu phải là một số trên 0 và không quá 100");
  await shown.press("Dựng bảng xếp hạng");
  expect(shown.status()).toContain("hãy nhập chỉ tiêu là một số trên 0");
});

test("the target field keeps what is being typed", async () => {
  const shown = await shownPane(await openedPane(raw()));
  await shown.fill("Chỉ tiêu (%)", "32,", "input");
  expect(shown.field("Chỉ tiêu (%)").value).toBe("32,");
  await shown.fill("Chỉ tiêu (%)", "32,50", "input");
  expect(shown.field("Chỉ tiêu (%)").value).toBe("32,50");
});

test("the day field says where its day comes from", async () => {
  const shown = await shownPane(await openedPane(raw()));
  expect(shown.field("Số liệu đến hết ngày").value).toBe("2020-08-16");
  expect(shown.text()).toContain("16/8/2020, theo dòng ghi trên sheet.");
  await shown.fill("Số liệu đến hết ngày", "2020-08-20", "change");
  expect(shown.text()).toContain("đến hết 20/8/2020");
  expect(shown.text()).toContain("20/8/2020, do bạn nhập.");
});

test("another table and another column can be chosen by name", async () => {
  const wide = districts.map((row, index) => [...row, index === 2 ? "Dân số 2021" : index > 2 ? 200000 : ""]);
  const shown = await shownPane(await openedPane(new MemoryWorkbook({ "Dữ liệu": wide, "Tuần trước": districts })));
  expect([...shown.field("Cột dân số").options].map(({ text }) => text)).toEqual([
    "(không có)",
    "A: Đơn vị",
    "B: Lượt cài đặt",
    "C: Dân số",
    "D: Dân số 2021",
  ]);
  await shown.fill("Cột dân số", "3", "change");
  expect(shown.rows()[1]).toEqual(["1", "Huyện Phụng Hiệp", "6,60%", "46.800"]);
  const tables = [...shown.field("Bảng số liệu").options];
  expect(tables.map(({ text }) => text)).toEqual(["Dữ liệu (tiêu đề ở dòng 3)", "Tuần trước (tiêu đề ở dòng 3)"]);
  await shown.fill("Bảng số liệu", "1", "change");
  expect(shown.text()).toContain("3 đơn vị trên sheet «Tuần trước»");
});

test("a long list shows its first five rows and how many there are besides", async () => {
  const many = Array.from({ length: 40 }, (_, index) => [`Xã ${index + 1}`, 5000 - index, 10000]);
  const shown = await shownPane(
    await openedPane(new MemoryWorkbook({ "Dữ liệu": [...districts.slice(0, 3), ...many] })),
  );
  expect(shown.rows()).toHaveLength(7);
  expect(shown.text()).toContain("và 35 đơn vị nữa");
});

test("a unit without a report has no place and is not a zero", async () => {
  const shown = await shownPane(
    await openedPane(new MemoryWorkbook({ "Dữ liệu": [...districts, ["Huyện Long Mỹ", "", 77600]] })),
  );
  expect(shown.rows()[4]).toEqual(["–", "Huyện Long Mỹ", "chưa có số liệu"]);
});

test("names of places are shown as text, whatever they hold", async () => {
  const shown = await shownPane(
    await openedPane(new MemoryWorkbook({ "Dữ liệu": [...districts, ["<img src=x onerror=alert(1)>", 10, 100]] })),
  );
  expect(shown.root.querySelector("img")).toBeNull();
  expect(shown.text()).toContain("<img src=x onerror=alert(1)>");
});

test("switching the language redraws every word and keeps the data", async () => {
  const shown = await shownPane(await openedPane(raw()));
  await shown.press("Dựng bảng xếp hạng");
  await shown.press("EN");
  expect(shown.text()).toContain("3 units on sheet “Dữ liệu” · as of 2020-08-16");
  expect(shown.rows()[1]).toEqual(["1", "Thành phố Vị Thanh", "13.64%", "11,997"]);
  expect(shown.status()).toContain("The ranking is built on sheet “Xếp hạng”: 3 units.");
  expect(document.documentElement.lang).toBe("en");
  expect(localStorage.getItem("bluezone.language")).toBe("en");
  await shown.press("VI");
  expect(shown.text()).toContain("3 đơn vị trên sheet «Dữ liệu»");
});

test("a workbook that can't be read is said to be, with Excel's words to copy and a way to try again", async () => {
  const workbook = raw();
  const pane = createPane(workbook);
  chooseLanguage("vi");
  pane.store.set({ language: "vi" });
  workbook.failNext(new WorkbookFailure("unexpected", "GeneralException · Worksheet.getUsedRange"));
  await findRawCounts(pane);
  const shown = await shownPane(pane);
  expect(shown.status()).toContain("Excel báo một lỗi ngoài dự kiến.");
  expect(shown.status()).toContain("GeneralException · Worksheet.getUsedRange");
  await shown.press("Thử lại");
  expect(shown.text()).toContain("3 đơn vị trên sheet «Dữ liệu»");
});

test("Excel's waiting for a cell is said with what to press", async () => {
  const pane = await openedPane(raw());
  const shown = await shownPane(pane);
  pane.store.set({ waiting: true });
  await settled();
  expect(shown.status()).toContain("hãy bấm Enter hoặc Esc");
});

test("after building, the paragraph for the report is there to be copied, written into a cell or a text box", async () => {
  const workbook = raw();
  const shown = await shownPane(await openedPane(workbook));
  await shown.press("Dựng bảng xếp hạng");
  const paragraph = shown.root.querySelector("blockquote")?.textContent ?? "";
  expect(paragraph).toContain("16/8/2020");
  workbook.selected = { sheet: "Dữ liệu", row: 0, column: 0 };
  await shown.press("Ghi vào ô");
  expect(shown.status()).toContain("Ô A1 trên sheet «Dữ liệu» đã có nội dung");
  workbook.selected = { sheet: "Dữ liệu", row: 9, column: 0 };
  await shown.press("Ghi vào ô");
  expect(workbook.cell("Dữ liệu", 9, 0)).toBe(paragraph);
  await shown.press("Chèn hộp chữ");
  expect(workbook.textBoxes).toEqual([paragraph]);
});

test("the earlier report to compare with can be chosen, or none", async () => {
  const before = districts.map((row, index) =>
    index === 1 ? ["Đến hết ngày 13/8/2020", "", ""] : index > 2 ? [row[0]!, Number(row[1]) - 900, row[2]!] : row,
  );
  const shown = await shownPane(await openedPane(new MemoryWorkbook({ Nay: districts, Trước: before })));
  expect(shown.text()).toContain("so với 13/8/2020");
  await shown.fill("Kỳ để so sánh", "never", "change");
  expect(shown.text()).not.toContain("so với 13/8/2020");
});

test("moving between the tabs with the arrow keys shows each view", async () => {
  const shown = await shownPane(await openedPane(raw()));
  const list = shown.root.querySelector("[role=tablist]")!;
  list.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
  await settled();
  expect(shown.root.querySelector("[aria-selected=true]")?.textContent).toBe("Hàm");
  list.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
  await settled();
  expect(shown.root.querySelector("[aria-selected=true]")?.textContent).toBe("Xếp hạng");
});

test("a row of the history that can't be used is a warning with the way to its cell", async () => {
  const workbook = raw();
  workbook.add("Lịch sử");
  workbook.history = historySheet([["13/8/2020", "Huyện Vị Thủy", 7000]]);
  const shown = await shownPane(await openedPane(workbook));
  const warnings = shown.root.querySelector(".group--warning");
  expect(warnings?.textContent).toContain("Dòng này của bảng lịch sử chưa được dùng");
  await shown.press("Đến ô A2 trên sheet «Lịch sử»");
  expect(workbook.selected).toEqual({ sheet: "Lịch sử", row: 1, column: 0 });
});

test("the pane says from which cell the target and the deadline come, and what the cell says where a person chose another", async () => {
  const sheet = [["Chỉ tiêu 40% dân số đến ngày 30/9/2020", "", ""], ...districts.slice(1)];
  const pane = await openedPane(new MemoryWorkbook({ "Dữ liệu": sheet }));
  const shown = await shownPane(pane);
  expect(shown.text()).toContain("40% đến 30/9/2020");
  expect(shown.text()).toContain("Lấy theo ô A1 trên sheet «Dữ liệu». Nếu dùng chỉ tiêu khác, hãy nhập vào đây.");
  setTarget(pane, "35");
  setDeadline(pane, "2020-08-30");
  await settled();
  expect(shown.text()).toContain("35% đến 30/8/2020");
  expect(shown.text()).toContain("Do bạn nhập; ô A1 trên sheet «Dữ liệu» ghi 40%.");
  expect(shown.text()).toContain("Do bạn chọn; ô A1 trên sheet «Dữ liệu» ghi 30/9/2020.");
});
