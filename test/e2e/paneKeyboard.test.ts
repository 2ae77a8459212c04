import { closeBrowser, openPage, type OpenedPage } from "./openPage";

jest.setTimeout(120_000);

let opened: OpenedPage;
afterEach(() => opened.close());
afterAll(closeBrowser);

const paneFrame = () => {
  const frame = opened.page.frame({ url: /taskpane\.html/ });
  if (!frame) throw new Error("there is no pane");
  return frame;
};
/** What has the focus in the pane, by its name. */
const focused = () =>
  paneFrame().evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body) return "";
    const label = element.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : "";
    return element.getAttribute("aria-label") ?? (label || element.textContent || "").trim();
  });

/** Presses Tab until what is named has the focus; the keyboard alone must get there. */
async function tabTo(name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step++) {
    const now = await focused();
    if (name.test(now)) return;
    passed.push(now);
    await opened.page.keyboard.press("Tab");
  }
  throw new Error(`${name} is not reached by Tab: ${passed.join(" · ")}`);
}
const said = (sentence: RegExp) => opened.pane.getByText(sentence).first().waitFor();

test("the whole first run goes by the keyboard alone", async () => {
  opened = await openPage({ empty: true });
  await opened.page.evaluate(async () => {
    await window.workbench.press("Bluezone.Open");
    await window.workbench.settled();
  });
  await said(/Sổ làm việc chưa có số liệu/);
  await opened.page.locator("#taskpane").focus();
  await paneFrame().evaluate(() => document.getElementById("tab-ranking")?.focus());

  await tabTo(/^Chèn dữ liệu mẫu$/);
  await opened.page.keyboard.press("Enter");
  await said(/8 đơn vị trên sheet «Dữ liệu»/);

  await tabTo(/^Chỉ tiêu và ngày/);
  await opened.page.keyboard.press("Enter");
  await opened.pane.getByLabel("Chỉ tiêu (%)").waitFor();
  await tabTo(/^Chỉ tiêu \(%\)$/);
  await opened.page.keyboard.press("Control+A");
  await opened.page.keyboard.type("25");
  await tabTo(/^Dựng bảng xếp hạng$/);
  await opened.page.keyboard.press("Space");
  await said(/Đã dựng bảng xếp hạng trên sheet «Xếp hạng»/);

  // After a build the focus has stayed on the button; the report lies before it.
  expect(await focused()).toBe("Dựng bảng xếp hạng");
  await paneFrame().evaluate(() => document.getElementById("tab-ranking")?.focus());
  await opened.page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("Hàm");
  await tabTo(/^Tìm hàm$/);
  await opened.page.keyboard.type("con thieu");
  await tabTo(/^GAP_TO_TARGET/);
  await opened.page.keyboard.press("Enter");
  await opened.pane.getByRole("button", { name: "Chèn vào ô" }).waitFor();
  await tabTo(/^Chèn vào ô$/);
  expect(opened.thrown).toEqual([]);
});

test("the ranking is built again by its shortcut, with the pane closed", async () => {
  opened = await openPage();
  await opened.page.locator("body").click({ position: { x: 5, y: 5 } });
  await opened.page.keyboard.press("Control+Alt+B");
  await opened.page.waitForFunction(() => window.workbench.sheets().includes("Xếp hạng"));
  expect(await opened.page.locator("#pane").getAttribute("data-open")).toBe("false");
});
