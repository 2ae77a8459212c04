/** @jest-environment jsdom */
import axe from "axe-core";
import { readFileSync } from "node:fs";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";
import { settled, shownPane } from "./shownPane";

Object.assign(globalThis, { Office: { context: {} } });
// axe measures icon fonts on a canvas, which this page has not.
HTMLCanvasElement.prototype.getContext = () => null;

const label = "Đoạn tin, báo cáo hoặc tin nhắn";
const article = readFileSync("test/golden/prose/hau-giang-article/text.txt", "utf8");
const paragraph = readFileSync("test/golden/prose/hau-giang-paragraph/text.txt", "utf8");

async function pasted(text: string) {
  const workbook = new MemoryWorkbook({ Sheet1: [] });
  const shown = await shownPane(await openedPane(workbook));
  await shown.fill(label, text, "input");
  const marks = () => [...shown.root.querySelectorAll("mark")].map((mark) => mark.textContent);
  return { workbook, marks, ...shown };
}

test("a pasted article shows its eight districts beside the text they were read from", async () => {
  const { rows, marks, text } = await pasted(article);
  expect(rows()).toHaveLength(10);
  expect(rows()[1]).toEqual(["1", "Huyện Phụng Hiệp", "13.200từ 13.201 đến 13.299", "hơn 13.200"]);
  expect(rows()[3]).toEqual(["3", "Huyện Châu Thành A", "9.640", "9.640"]);
  expect(rows()[9]).toEqual(["", "Hậu Giang", "63.163", "63.163"]);
  expect(marks()).toContain("[đơn vị, dòng 1: huyện Phụng Hiệp]1");
  expect(marks()).toContain("[số lượt, dòng 8: hơn 3.700]8");
  expect(text()).toContain("Hậu Giang: hạng 49/63, tăng 1 bậc.");
  expect(text()).toContain("từ 62.804 đến 64.303");
});

test("a text without a year is asked for it, and takes the one that is typed", async () => {
  const shown = await pasted(paragraph);
  expect(shown.text()).toContain("Đến hết ngày 16/8 (chưa rõ năm)");
  await shown.fill("Năm của các ngày không ghi năm", "2020", "input");
  expect(shown.text()).toContain("Đến hết ngày 16/8/2020");
  expect(shown.text()).not.toContain("chưa rõ năm");
});

test("inserting says on which sheet the table is and offers to open it", async () => {
  const { press, text, workbook } = await pasted(article);
  await press("Chèn bảng này vào sheet mới");
  expect(text()).toContain("Đã chèn 8 đơn vị vào sheet «Số liệu từ văn bản».");
  workbook.selected = null;
  await press("Mở sheet");
  expect(workbook.selected).toMatchObject({ sheet: "Số liệu từ văn bản" });
});

test("a text without counts says so and offers no button to insert", async () => {
  const { buttons, text, press, field } = await pasted("Tỷ lệ cài đặt còn thấp.");
  expect(text()).toContain("Chưa đọc được số lượt của đơn vị nào");
  expect(buttons()).not.toContain("Chèn bảng này vào sheet mới");
  await press("Xóa văn bản");
  expect(field(label).value).toBe("");
});

test.each([
  ["an article", article],
  ["figures that can't be read", readFileSync("test/golden/prose/unclear/text.txt", "utf8")],
])("the section with %s has no accessibility violations", async (_, text) => {
  const shown = await pasted(text);
  for (const fold of shown.root.querySelectorAll("details")) fold.open = true;
  await settled();
  const rules = { region: { enabled: false }, "color-contrast": { enabled: false } };
  const { violations } = await axe.run(document.body, { rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
