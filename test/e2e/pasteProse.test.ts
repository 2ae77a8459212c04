import { readFileSync } from "node:fs";
import { closeBrowser, openPage, type OpenedPage } from "./openPage";

jest.setTimeout(60_000);

const sheet = "Số liệu từ văn bản";
const paragraph = readFileSync("test/golden/prose/hau-giang-paragraph/text.txt", "utf8");

let opened: OpenedPage;
beforeEach(async () => {
  opened = await openPage();
  await opened.page.evaluate(() => window.workbench.press("Bluezone.Open"));
});
afterEach(() => opened.close());
afterAll(closeBrowser);

test("a pasted paragraph becomes a sheet of raw counts: eight districts, their words, the total and the day", async () => {
  const { pane, page } = opened;
  await pane.getByText("Dán đoạn văn có số liệu").click();
  await pane.getByLabel("Đoạn tin, báo cáo hoặc tin nhắn").fill(paragraph);
  await pane.getByLabel("Năm của các ngày không ghi năm").fill("2020");
  await pane.locator("mark", { hasText: "gần 7.570" }).waitFor();
  const shown = await pane.getByRole("table", { name: "Số liệu đọc từ văn bản" }).locator("tbody tr").allInnerTexts();
  expect(shown).toHaveLength(8);

  await pane.getByRole("button", { name: "Chèn bảng này vào sheet mới" }).click();
  await pane.getByText(`Đã chèn 8 đơn vị vào sheet «${sheet}».`).waitFor();
  await page.evaluate(() => window.workbench.settled());
  const cells = (await page.evaluate((name) => window.workbench.getRange(name, "A1:D13"), sheet)) as (
    string | number
  )[][];
  expect(cells[0]?.[0]).toBe("Số lượt cài đặt Bluezone tại Hậu Giang");
  expect(cells[1]?.[0]).toBe("Đến hết ngày 16/8/2020");
  expect(cells.slice(3)).toEqual([
    ["STT", "Đơn vị", "Lượt cài đặt", "Số liệu nguyên văn"],
    [1, "Huyện Phụng Hiệp", 13200, "hơn 13.200"],
    [2, "Thành phố Vị Thanh", 10000, "trên 10.000"],
    [3, "Huyện Châu Thành A", 9640, "9.640"],
    [4, "Huyện Vị Thủy", 7600, "hơn 7.600"],
    [5, "Huyện Châu Thành", 7570, "gần 7.570"],
    [6, "Thành phố Ngã Bảy", 6000, "gần 6.000"],
    [7, "Thị xã Long Mỹ", 5300, "gần 5.300"],
    [8, "Huyện Long Mỹ", 3700, "hơn 3.700"],
    ["", "Tổng cộng", 63163, "63.163"],
  ]);
  expect(opened.thrown).toEqual([]);
});

test("the pane with a pasted paragraph is 320 pixels wide without scrolling sideways", async () => {
  const { pane, page } = opened;
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.evaluate(() => (document.querySelector<HTMLElement>("#taskpane")!.style.width = "320px"));
  await pane.getByText("Dán đoạn văn có số liệu").click();
  await pane.getByLabel("Đoạn tin, báo cáo hoặc tin nhắn").fill(paragraph);
  await pane.getByRole("table", { name: "Số liệu đọc từ văn bản" }).waitFor();
  const [content, visible] = await pane
    .locator("html")
    .evaluate((html) => [html.scrollWidth, html.clientWidth] as const);
  expect(visible).toBeLessThanOrEqual(320);
  expect(content).toBe(visible);
});
