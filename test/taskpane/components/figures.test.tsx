/** @jest-environment jsdom */
import { chooseLanguage, type Language } from "../../../src/locales/language";
import { findRawCounts } from "../../../src/taskpane/actions/findRawCounts";
import { createPane } from "../../../src/taskpane/pane";
import { MemoryWorkbook } from "../memoryWorkbook";
import { shownPane } from "./shownPane";

const american = { decimal: ".", group: ",", day: "M/d/yyyy" };
const vietnamese = { decimal: ",", group: ".", day: "dd/MM/yyyy" };

/** Counts with a number broken by a thousands point, a total that differs and a rate that does not fit. */
const counts = [
  ["Số lượt cài đặt Bluezone", "", "", ""],
  ["Đến hết ngày 16/8/2020", "", "", ""],
  ["Đơn vị", "Lượt cài đặt", "Dân số", "Tỷ lệ"],
  ["Huyện Phụng Hiệp", 13.2, 188000, ""],
  ["Thành phố Vị Thanh", 10000, 73322, 0.25],
  ["Huyện Vị Thủy", 7600, 91500, ""],
  ["Tổng cộng", 63163, 352822, ""],
];

async function paneIn(language: Language, format: typeof american | null) {
  Object.assign(globalThis, { Office: { context: {} } });
  const workbook = new MemoryWorkbook({ "Dữ liệu": counts });
  workbook.format = format;
  chooseLanguage(language);
  const pane = createPane(workbook);
  await findRawCounts(pane);
  return { pane, shown: await shownPane(pane) };
}

/** What stands in the pane, without the report and the example of a text, which keep the style of the language. */
function text(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const prose of copy.querySelectorAll(".report, .folds[aria-label^='Dán'], .footer")) prose.remove();
  return copy.textContent ?? "";
}

test("a Vietnamese pane in an American Excel writes every figure as the cells beside it do, and the day before the month", async () => {
  const { shown } = await paneIn("vi", american);
  const said = text(shown.root);
  expect(said.match(/\d\.\d{3}(?!\d)|\d,\d{1,2}(?!\d)/g)).toBeNull();
  for (const figure of ["13.64%", "11,997", "«13.2»", "Ghi 13,200", "63,163", "25.00%", "16/8/2020", "hoặc 32.5"])
    expect(said).toContain(figure);
  expect(shown.root.querySelector(".report")?.textContent).toContain("63.163 lượt");
});

test("an English pane in a Vietnamese Excel writes figures and days in the Vietnamese way", async () => {
  const { shown } = await paneIn("en", vietnamese);
  for (const figure of ["13,64%", "11.997", "“13,2”", "Write 13.200", "16/08/2020", "or 32,5"])
    expect(shown.text()).toContain(figure);
});

test("the target is read in the way of the user's Excel", async () => {
  const { pane, shown } = await paneIn("vi", american);
  await shown.fill("Chỉ tiêu (%)", "32.5", "input");
  expect(pane.store.get().target).toBe(0.325);
  await shown.fill("Chỉ tiêu (%)", "1,234", "input");
  expect(pane.store.get().targetValid).toBe(false);
});

test("a pane that Excel has not told a format writes as its language does", async () => {
  const { shown } = await paneIn("en", null);
  for (const figure of ["13.64%", "11,997", "2020-08-16"]) expect(shown.text()).toContain(figure);
});
