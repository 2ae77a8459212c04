import { readFileSync } from "node:fs";
import { closeBrowser, openPage, type OpenedPage } from "./openPage";

jest.setTimeout(120_000);

let opened: OpenedPage;
/** What the page asked or told in a dialog. */
let told: string[];
beforeEach(async () => {
  opened = await openPage();
  told = [];
  opened.page.on("dialog", (dialog) => {
    told.push(dialog.message());
    void dialog.accept();
  });
});
afterEach(() => opened.close());
afterAll(closeBrowser);

/** Selects a cell the way a user does, by its address in the box above the grid. */
async function go(address: string): Promise<void> {
  const box = opened.page.locator(".o-named-range-selector input");
  await box.click();
  await box.fill(address);
  await box.press("Enter");
}

const tab = (name: string) => opened.page.locator(".o-sheet", { hasText: name });
const sheets = () => opened.page.evaluate(() => window.workbench.sheets());
const values = (sheet: string, address: string) =>
  opened.page.evaluate(([sheet, address]) => window.workbench.getRange(sheet, address), [sheet, address] as const);
const contentOf = (sheet: string, address: string) =>
  opened.page.evaluate(([sheet, address]) => window.workbench.getCell(sheet, address).content, [
    sheet,
    address,
  ] as const);

/** Waits until what is read is what is expected, and says what it was instead. */
async function become<Read>(read: () => Promise<Read>, expected: Read): Promise<void> {
  const until = Date.now() + 10_000;
  for (;;) {
    const now = await read();
    if (Date.now() > until || JSON.stringify(now) === JSON.stringify(expected)) return expect(now).toEqual(expected);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function addSheet(): Promise<void> {
  await opened.page.locator(".o-add-sheet").first().click();
  await become(async () => (await sheets()).includes("Sheet1"), true);
}

async function rename(from: string, to: string): Promise<void> {
  await tab(from).dblclick();
  await opened.page.keyboard.press("Control+a");
  await opened.page.keyboard.type(to);
  await opened.page.keyboard.press("Enter");
}

describe("the grid in a person's hands", () => {
  test("a sheet renamed with an apostrophe: formulas follow, are completed and pointed at, undone, saved and opened", async () => {
    const { page } = opened;
    await addSheet();
    await page.keyboard.type("=SUM('Dữ liệu'!C5:C12)");
    await page.keyboard.press("Enter");
    await rename("Dữ liệu", "Tháng 8 '20");
    await become(() => contentOf("Sheet1", "A1"), "=SUM('Tháng 8 ''20'!C5:C12)");
    expect(await sheets()).toEqual(["Tháng 8 '20", "Sheet1"]);

    await tab("Sheet1").click();
    await go("B1");
    await page.keyboard.type("='Th");
    await page.locator(".o-autocomplete-value", { hasText: "'Tháng 8 ''20'" }).waitFor();
    await page.keyboard.press("Tab");
    await page.locator(".o-grid-composer", { hasText: "='Tháng 8 ''20'!" }).waitFor();
    await page.keyboard.type("C6*2");
    await page.keyboard.press("Enter");
    await become(() => contentOf("Sheet1", "B1"), "='Tháng 8 ''20'!C6*2");

    await page.keyboard.type("=1+");
    await tab("Tháng 8").click();
    const grid = (await page.locator(".o-grid canvas").first().boundingBox())!;
    await page.mouse.click(grid.x + 60, grid.y + 40);
    await page.locator(".o-grid-composer", { hasText: "=1+'Tháng 8 ''20'!A1" }).waitFor();
    await page.keyboard.press("Enter");
    await become(() => contentOf("Sheet1", "B2"), "=1+'Tháng 8 ''20'!A1");
    await page.keyboard.press("Control+z");
    await become(() => contentOf("Sheet1", "B2"), "");
    expect(await values("Sheet1", "A1:B1")).toEqual([[63010, 20000]]);

    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
    const losses = await page.evaluate(
      (bytes) => window.workbench.open(new Uint8Array(bytes), "Lưu lại.xlsx"),
      [...readFileSync(await download.path())],
    );
    expect(losses).toEqual([]);
    expect(await sheets()).toEqual(["Tháng 8 '20", "Sheet1"]);
    expect(await contentOf("Sheet1", "B1")).toBe("='Tháng 8 ''20'!C6*2");
    expect(await values("Sheet1", "A1:B1")).toEqual([[63010, 20000]]);
    expect([told, opened.thrown]).toEqual([[], []]);
  });

  test("a name that no sheet may have is refused with Excel's rule, in the display language", async () => {
    await rename("Dữ liệu", "Ngày 16/8");
    await become(
      async () => told,
      [
        "Tên trang tính có từ 1 đến 31 ký tự, không có : * ? / \\ [ ], không bắt đầu hay kết thúc bằng dấu nháy đơn; tên History Excel dành riêng.",
      ],
    );
    expect(await sheets()).toEqual(["Dữ liệu"]);
  });

  test("a sheet duplicated from its menu is named as Excel does", async () => {
    const { page } = opened;
    await tab("Dữ liệu").click({ button: "right" });
    await page.locator(".o-menu-item", { hasText: "Nhân đôi" }).click();
    await become(sheets, ["Dữ liệu", "Dữ liệu (2)"]);
  });

  test("rows that are pasted fill cells, a line break within one too; Ctrl+Z takes them back as one step", async () => {
    const { page } = opened;
    await addSheet();
    await go("A4");
    await page.keyboard.type("bên dưới");
    await page.keyboard.press("Enter");
    await go("A1");
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      const lines = ['TT\tĐơn vị\t"Lượt\ncài đặt"', "1\tHuyện  Phụng Hiệp\thơn 13.200", "\tTổng cộng\t63,163", ""];
      transfer.setData("text/plain", lines.join("\r\n"));
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }),
      );
    });
    await become(
      () => values("Sheet1", "A1:C4"),
      [
        ["TT", "Đơn vị", "Lượt\ncài đặt"],
        [1, "Huyện  Phụng Hiệp", "hơn 13.200"],
        ["", "Tổng cộng", 63163],
        ["bên dưới", "", ""],
      ],
    );
    await page.keyboard.press("Control+z");
    await become(
      () => values("Sheet1", "A1:B4"),
      [
        ["", ""],
        ["", ""],
        ["", ""],
        ["bên dưới", ""],
      ],
    );
  });

  test("a file dragged over the open pane is dropped on the workbench, which says so in the display language", async () => {
    const { page } = opened;
    await page.evaluate(() => window.workbench.press("Bluezone.Open"));
    const pane = (await page.locator("#taskpane").boundingBox())!;
    const under = () =>
      page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.tagName, [
        pane.x + pane.width / 2,
        pane.y + pane.height / 2,
      ] as const);
    expect(await under()).toBe("IFRAME");
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["x"], "a.xlsx"));
      const drag = { dataTransfer: transfer, bubbles: true, cancelable: true };
      document.querySelector("#grid")?.dispatchEvent(new DragEvent("dragover", drag));
    });
    expect(await under()).toBe("BODY");
    expect(await page.locator("body").getAttribute("data-drop")).toBe("Thả tệp .xlsx vào đây để mở");
    await page.evaluate(() => document.body.dispatchEvent(new DragEvent("dragleave", { bubbles: true })));
    expect(await under()).toBe("IFRAME");
  });

  test("a file that is no .xlsx is refused in words, and the workbook stays", async () => {
    await opened.page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["Huyện,Lượt cài\n"], "số liệu.csv"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    const alert = opened.page.locator(".message-error");
    await alert.waitFor();
    expect(await alert.textContent()).toContain(
      "Không mở được số liệu.csv: tệp không phải là sổ tính .xlsx, đã hỏng, hoặc cần mật khẩu để mở.",
    );
    expect(await sheets()).toEqual(["Dữ liệu"]);
  });
});
