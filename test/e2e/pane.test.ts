import type { Page } from "playwright-core";
import { closeBrowser, openPage, type OpenedPage, type PageOptions } from "./openPage";

jest.setTimeout(120_000);

const ranking = "Xếp hạng";
const raw = "Dữ liệu";

let opened: OpenedPage;
/** A Vietnamese user's Excel: her language, and her figures and days. */
const open = async (options: PageOptions = {}) =>
  (opened = await openPage({ ...options, query: { culture: "vi-VN", ...options.query } }));
afterEach(() => opened.close());
afterAll(closeBrowser);

const build = () => opened.pane.getByRole("button", { name: "Dựng bảng xếp hạng" });
const said = (sentence: string | RegExp) => opened.pane.getByText(sentence).first().waitFor();
const settled = () => opened.page.evaluate(() => window.workbench.settled());
const press = (control: string) =>
  opened.page.evaluate(async (id) => {
    await window.workbench.press(id);
    await window.workbench.settled();
  }, control);
const typed = (sheet: string, cell: string, content: string | number) =>
  opened.page.evaluate(
    async ([name, at, held]) => {
      window.workbench.setCell(name, at, held);
      await window.workbench.settled();
    },
    [sheet, cell, content] as const,
  );
const valuesOf = (sheet: string, range: string) =>
  opened.page.evaluate(([name, at]) => window.workbench.getRange(name, at), [sheet, range] as const);
const sheets = () => opened.page.evaluate(() => window.workbench.sheets());

/** Everything of the ranking sheet that a build may change. */
const rankingCells = () => valuesOf(ranking, "A1:P40");

test("first run: the sample, the ranking, a changed count, rebuilt from the ribbon, taken back, in another language", async () => {
  await open({ empty: true });
  await press("Bluezone.Open");
  await said("Sổ làm việc chưa có số liệu");
  await opened.pane.getByRole("button", { name: "Chèn dữ liệu mẫu" }).click();
  await said(/8 đơn vị trên sheet «Dữ liệu» · đến hết 16\/08\/2020/);
  await build().click();
  await said(/Đã dựng bảng xếp hạng trên sheet «Xếp hạng»: 8 đơn vị\./);
  await opened.pane
    .getByRole("blockquote")
    .getByText(/63\.163/)
    .waitFor();
  const first = await rankingCells();

  await typed(raw, "C5", 60000);
  await press("Bluezone.BuildRanking");
  const again = await rankingCells();
  expect(again).not.toEqual(first);
  expect(JSON.stringify(again)).toContain("60000");

  await opened.pane.getByRole("button", { name: "Hoàn tác" }).click();
  await said(/Đã hoàn tác/);
  await settled();
  // The order is that of the first build; the figures follow the raw count, which is the user's own.
  const names = (cells: unknown[][]) => cells.map((row) => row[1]);
  expect(names(await rankingCells())).toEqual(names(first));

  await opened.pane.getByRole("button", { name: "EN" }).click();
  await said(/8 units on sheet “Dữ liệu” · as of 16\/08\/2020/);
  await opened.pane.getByRole("button", { name: "Build the ranking" }).waitFor();
  expect(opened.thrown).toEqual([]);
});

test("figures in the pane are those of the cells, and days as her Excel writes them, but in Vietnamese never the month first", async () => {
  await open({ query: { culture: "en-US" } });
  await press("Bluezone.Open");
  await said(/8 đơn vị trên sheet «Dữ liệu» · đến hết 16\/8\/2020/);
  const province = opened.pane.getByRole("row").filter({ hasText: "Cộng 8 đơn vị" });
  await province.getByText("8.60%").waitFor();
  await province.getByText("156,896").waitFor();

  await opened.page.evaluate(() => window.workbench.culture("vi-VN"));
  await typed(raw, "H1", "đổi kiểu số");
  await said(/đến hết 16\/08\/2020/);
  await province.getByText("8,60%").waitFor();
  await province.getByText("156.896").waitFor();
});

test("the pane follows Excel's theme, and the system's where Excel does not tell, without being opened again", async () => {
  await open({ prepare: (page) => page.emulateMedia({ colorScheme: "light" }) });
  await press("Bluezone.Open");
  await build().waitFor();
  const frame = opened.page.frame({ url: /taskpane\.html/ })!;
  const shows = (color: string) =>
    frame.waitForFunction((wanted) => getComputedStyle(document.body).backgroundColor === wanted, color);
  await shows("rgb(255, 255, 255)");
  await opened.page.emulateMedia({ colorScheme: "dark" });
  await shows("rgb(41, 41, 41)");

  const excelIs = (bodyBackgroundColor: string) =>
    frame.evaluate((background) => {
      const officeTheme = { value: { bodyBackgroundColor: background } };
      const context = { value: Object.create(Office.context, { officeTheme }) };
      Object.assign(window, { Office: Object.create(Office, { context }) });
      window.dispatchEvent(new Event("focus"));
    }, bodyBackgroundColor);
  await excelIs("#FFFFFF");
  await shows("rgb(255, 255, 255)");
  await excelIs("#262626");
  await shows("rgb(41, 41, 41)");
});

test("formulas become values from the pane, once it was asked, and formulas again", async () => {
  await open();
  await typed(raw, "H5", "=BLUEZONE.COVERAGE(C5,D5)");
  const contentOf = () => opened.page.evaluate((sheet) => window.workbench.getCell(sheet, "H5").content, raw);
  const formula = await contentOf();
  await press("Bluezone.Open");
  await opened.pane.getByRole("tab", { name: "Hàm" }).click();
  await opened.pane.getByText("Công thức đã có").click();
  await opened.pane.getByRole("button", { name: "Trên mọi sheet" }).click();
  await said(/Công thức BLUEZONE trên mọi sheet sẽ thành giá trị/);
  expect(await contentOf()).toBe(formula);
  await opened.pane.getByRole("button", { name: "Chuyển thành giá trị" }).click();
  await said(/Đã chuyển 1 công thức BLUEZONE thành giá trị\./);
  await settled();
  expect(await contentOf()).not.toContain("BLUEZONE");
  await opened.pane.getByRole("button", { name: "Hoàn tác" }).click();
  await said(/Đã hoàn tác/);
  await settled();
  expect(await contentOf()).toBe(formula);
});

test("a messy sheet: the finding goes to its cell, its repair is written, and the ranking takes it", async () => {
  await open();
  await typed(raw, "C5", 13.2);
  await press("Bluezone.Open");
  const error = opened.pane.getByRole("listitem").filter({ hasText: "Huyện Phụng Hiệp" }).first();
  await error.getByRole("button", { name: "Đến ô C5" }).click();
  await settled();
  await error.getByRole("button", { name: "Ghi 13.200" }).click();
  await said(/Đã sửa 1 ô/);
  await settled();
  expect(await valuesOf(raw, "C5")).toEqual([[13200]]);
  await build().click();
  await said(/Đã dựng bảng xếp hạng/);
});

test("a column whose thousands Excel took for decimals is repaired with one click, and taken back with one", async () => {
  await open();
  const pasted = { C5: 13.25, C7: 9.64, C8: 7.61, C9: 7.57 };
  for (const [cell, value] of Object.entries(pasted)) await typed(raw, cell, value);
  await press("Bluezone.Open");
  await opened.pane.getByRole("button", { name: "Sửa cả 4 ô như vậy" }).click();
  await said(/Đã sửa 4 ô/);
  await settled();
  expect(await valuesOf(raw, "C5:C9")).toEqual([[13250], [10000], [9640], [7610], [7570]]);
  await opened.pane.getByRole("button", { name: "Hoàn tác" }).click();
  await said(/Đã trả 4 ô về như trước khi sửa/);
  await settled();
  expect((await valuesOf(raw, "C5:C9")).flat()).toEqual([13.25, 10000, 9.64, 7.61, 7.57]);
});

test("building with open errors asks once, in one sentence", async () => {
  await open();
  await typed(raw, "C7", "9,6 nghìn lẻ");
  await press("Bluezone.Open");
  await build().click();
  await said(
    /Số liệu còn 1 lỗi\. Số không đọc được sẽ được coi là chưa báo cáo, lỗi khác được giữ nguyên như trên sheet\. Vẫn dựng bảng\?/,
  );
  expect(await sheets()).not.toContain(ranking);
  await opened.pane.getByRole("button", { name: "Vẫn dựng" }).click();
  await said(/Đã dựng bảng xếp hạng/);
});

test("a finding that is ignored stays ignored when the workbook is saved and opened again", async () => {
  await open();
  await press("Bluezone.Open");
  const note = opened.pane.getByRole("listitem").first();
  const sentence = (await note.locator("span").first().textContent()) ?? "";
  await note.getByRole("button", { name: "Bỏ qua" }).click();
  await said(/Đã bỏ qua 1 mục/);
  await opened.page.waitForTimeout(800);
  await settled();
  await opened.page.evaluate(async () => {
    await window.workbench.open(await window.workbench.save());
    await window.workbench.settled();
  });
  await press("Bluezone.Open");
  await said(/Đã bỏ qua 1 mục/);
  expect(await opened.pane.getByText(sentence).count()).toBe(0);
});

test("a function goes into the selected cell as Excel writes it, and fills", async () => {
  await open();
  await press("Bluezone.Open");
  await opened.pane.getByRole("tab", { name: "Hàm" }).click();
  await opened.pane.getByRole("searchbox").fill("gap_to");
  await opened.pane.getByText("GAP_TO_TARGET").first().click();
  await opened.page.frame({ url: /taskpane\.html/ })?.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Dữ liệu").getRange("H5").select();
      await context.sync();
    }),
  );
  await opened.pane.getByRole("button", { name: "Chèn vào ô" }).click();
  await said(/Đã chèn công thức vào ô H5/);
  await settled();
  expect(await valuesOf(raw, "H5:H6")).toEqual([[43200], [11997]]);
});

describe("the states a pane can be in", () => {
  /** Plays an Excel that answers otherwise once it is ready. */
  const onReady = (page: Page, script: string) =>
    page.route("**/taskpane.html*", async (route) => {
      const answer = await route.fetch();
      const patch = `<script type="module">
        const ready = Office.onReady;
        Office.onReady = async (...given) => {
          const told = await ready.apply(Office, given);
          ${script}
          return told;
        };
      </script>`;
      const page = await answer.text();
      await route.fulfill({
        response: answer,
        body: page.replace(/(<script[^>]*office\.js[^>]*><\/script>)/, `$1${patch}`),
      });
    });

  test("nothing found: what is missing on which sheet", async () => {
    await open();
    for (const cell of ["A4", "B4", "C4", "D4", "E4"]) await typed(raw, cell, "");
    await press("Bluezone.Open");
    await said("Chưa tìm thấy số liệu thô");
  });

  test("edit mode: the pane says how to leave the cell", async () => {
    await open();
    await press("Bluezone.Open");
    await build().waitFor();
    await opened.page.evaluate(() => window.workbench.fail({ request: 1, mode: "edit-mode" }));
    await build().click();
    await said(/hãy bấm Enter hoặc Esc|Hãy bấm Enter hoặc Esc/);
  });

  test("protected: nothing is changed and the pane says where to unprotect", async () => {
    await open();
    await press("Bluezone.BuildRanking");
    await opened.page.frame({ url: /taskpane\.html/ })?.evaluate(
      (sheet) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).protection.protect();
          await context.sync();
        }),
      ranking,
    );
    await press("Bluezone.Open");
    await build().click();
    await said(/đang được bảo vệ/);
  });

  test("read-only: the pane says what still works", async () => {
    await open({
      prepare: (page) => onReady(page, "Office.DocumentMode.ReadOnly = Office.context.document.mode;"),
    });
    await press("Bluezone.Open");
    await said(/Tệp đang mở ở chế độ chỉ đọc/);
    await build().waitFor();
  });

  test("host too old: what still works and what does not", async () => {
    await open({
      prepare: (page) => onReady(page, 'Office.context.requirements.isSetSupported = (set) => set !== "ExcelApi";'),
    });
    await press("Bluezone.Open");
    await said("Bản Excel này quá cũ để dựng bảng");
    await opened.pane.getByRole("button", { name: "Xem các hàm" }).click();
    await said("COVERAGE");
  });

  test("an error nobody foresaw: the pane goes on and has the details", async () => {
    await open();
    await press("Bluezone.Open");
    await build().waitFor();
    await opened.page.frame({ url: /taskpane\.html/ })?.evaluate(() => void Promise.reject(new Error("không ai ngờ")));
    await said(/Excel báo một lỗi ngoài dự kiến/);
    await opened.pane.getByText("Chi tiết", { exact: true }).click();
    await said(/không ai ngờ/);
    await build().waitFor();
  });

  test("office.js does not load: after ten seconds at most a message and a way to try again", async () => {
    await open({ prepare: (page) => page.route("**/office-js/**", (route) => route.abort()), starts: false });
    await opened.page.evaluate(() => document.querySelector("#pane")?.setAttribute("data-open", "true"));
    await opened.pane.locator("body").getByText("Chưa kết nối được với Excel.").waitFor();
    await opened.pane.locator("body").getByRole("button", { name: "Thử lại" }).waitFor();
  });
});
