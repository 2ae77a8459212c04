import { readFileSync } from "node:fs";
import { join } from "node:path";
import { closeBrowser, openPage, type OpenedPage } from "./openPage";

jest.setTimeout(120_000);

const sheet = "Dữ liệu";
const workbook = (name: string) => [...readFileSync(join(__dirname, "../golden/workbooks", name))];

let opened: OpenedPage;
beforeEach(async () => {
  opened = await openPage();
});
afterEach(() => opened.close());
afterAll(closeBrowser);

describe("window.workbench in the browser", () => {
  test("ready, settled, setCell, getCell, getRange, sheets: a function typed by a script is pending, then there", async () => {
    const told = await opened.page.evaluate(async (sheet) => {
      const { workbench } = window;
      await workbench.ready;
      workbench.setCell(sheet, "I3", "=BLUEZONE.COVERAGE(C5:C6,D5:D6)");
      const shown = workbench.getCell(sheet, "I3").value;
      await workbench.settled();
      return [workbench.sheets(), shown, workbench.getCell(sheet, "I3"), workbench.getRange(sheet, "I3:I4")];
    }, sheet);
    const [first, second] = [13200 / 188000, 10000 / 73322];
    expect(told).toEqual([
      [sheet],
      "#BUSY!",
      { content: "=BLUEZONE.COVERAGE(C5:C6,D5:D6)", value: first, text: "7.02%", message: null },
      [[first], [second]],
    ]);
  });

  test("open and save: a workbook comes back with its formulas, and the add-in's own functions work in it", async () => {
    const told = await opened.page.evaluate(async (bytes) => {
      const { workbench } = window;
      const losses = await workbench.open(new Uint8Array(bytes), "Hàm.xlsx");
      await workbench.settled();
      const before = workbench.getRange("Bluezone", "A1:E10");
      const saved = await workbench.save();
      await workbench.open(saved, "Hàm.xlsx");
      await workbench.settled();
      return { losses, before, after: workbench.getRange("Bluezone", "A1:E10"), title: document.title };
    }, workbook("ham-bluezone.xlsx"));
    expect(told.losses).toEqual([]);
    expect(told.before[1]).toEqual(["Huyện Phụng Hiệp", 13200, 188000, 13200 / 188000, 43200]);
    expect(told.after).toEqual(told.before);
    expect(told.title).toBe("Hàm.xlsx – Workbench");
  });

  test("open: says on the page what is otherwise than in Excel", async () => {
    await opened.page.evaluate(
      (bytes) => window.workbench.open(new Uint8Array(bytes), "a.xlsx"),
      workbook("bao-ve.xlsx"),
    );
    const message = opened.page.locator(".message-warning");
    expect(await message.textContent()).toContain("Đã mở a.xlsx. Ở đây khác với Excel:");
    expect(await message.locator("li").allTextContents()).toHaveLength(2);
  });

  test("a file that is dropped on the page is opened", async () => {
    await opened.page.evaluate((bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], "Thả.xlsx"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, workbook("ten-vung.xlsx"));
    await opened.page.waitForFunction(() => window.workbench.sheets().includes("Tính"));
    expect(await opened.page.locator("h1").textContent()).toBe("Thả.xlsx");
  });

  test("the save button downloads an .xlsx under the workbook's name", async () => {
    const [download] = await Promise.all([opened.page.waitForEvent("download"), opened.page.click("#save")]);
    expect(download.suggestedFilename()).toBe("hau-giang-16-8-2020.xlsx");
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
  });

  test("trace: requests in words with bytes and time, those of office.js told apart, calls, events; clear() empties it", async () => {
    const told = await opened.page.evaluate(async (sheet) => {
      const { workbench } = window;
      workbench.trace.clear();
      workbench.setCell(sheet, "I3", "=BLUEZONE.COVERAGE(1,4)");
      await workbench.press("Bluezone.BuildRanking");
      await workbench.settled();
      const { requests, calls, events } = workbench.trace;
      const copy = JSON.parse(JSON.stringify({ requests, calls, events })) as typeof workbench.trace;
      workbench.trace.clear();
      return { ...copy, left: [requests.length, calls.length, events.length] };
    }, sheet);
    expect(told.left).toEqual([0, 0, 0]);
    expect(told.calls[0]).toMatchObject({ name: "BLUEZONE.COVERAGE", arguments: [[[1]], [[4]]], error: null });
    expect(new Set(told.requests.map(({ by }) => by))).toEqual(new Set(["addin", "office.js"]));
    const writing = told.requests.find(({ by, writes }) => by === "addin" && writes);
    expect(writing?.actions.length).toBeGreaterThan(10);
    expect(writing?.bytes).toBeGreaterThan(1000);
    expect(told.requests.every(({ ms, at }) => ms >= 0 && at > 0)).toBe(true);
    expect(told.events.map(({ name }) => name)).toContain("buildRanking");
  });

  test("fail: the request that is chosen fails and the workbook stays as it was", async () => {
    const told = await opened.page.evaluate(async () => {
      const { workbench } = window;
      workbench.trace.clear();
      workbench.fail({ request: 2, mode: "access-denied" });
      await workbench.press("Bluezone.BuildRanking").catch(() => undefined);
      await workbench.settled();
      const own = workbench.trace.requests.filter(({ by }) => by === "addin");
      return { sheets: workbench.sheets(), failed: own.map(({ madeToFail }) => madeToFail) };
    });
    expect(told.failed[1]).toBe("access-denied");
    expect(told.sheets).toEqual([sheet]);
  });

  test("press: an unknown button is refused with the names of those there are", async () => {
    const refused = opened.page.evaluate(() => window.workbench.press("Bluezone.Nothing"));
    await expect(refused).rejects.toThrow(/Bluezone\.Nothing.*Bluezone\.Open, Bluezone\.BuildRanking/);
  });

  test("language: ribbon, grid, pane and sentences change; the workbook stays", async () => {
    const { page } = opened;
    expect(await page.locator(".o-topbar-menu").allTextContents()).toContain("Chèn");
    await page.evaluate(async (sheet) => {
      window.workbench.setCell(sheet, "I3", "giữ lại");
      await window.workbench.language("en-US");
    }, sheet);
    expect(await page.locator(".o-topbar-menu").allTextContents()).toContain("Insert");
    expect(await page.locator("#open").textContent()).toBe("Open…");
    expect(await page.evaluate((sheet) => window.workbench.getCell(sheet, "I3").value, sheet)).toBe("giữ lại");
  });
});

describe("the inspector", () => {
  test("shows how window.workbench.blanks hands blanks over, and functions get them so", async () => {
    const { page } = opened;
    await page.click("#toggle-inspector");
    await page.evaluate((sheet) => window.workbench.setCell(sheet, "I3", "=BLUEZONE.COVERAGE(I1,D5)"), sheet);
    const ways = [
      [null, "null"],
      ["", "text"],
      [0, "zero"],
    ] as const;
    for (const [as, shown] of ways) {
      const handed = await page.evaluate(async (as) => {
        const { workbench } = window;
        await workbench.settled();
        workbench.trace.clear();
        workbench.blanks(as);
        await workbench.settled();
        return workbench.trace.calls[0]?.arguments[0];
      }, as);
      expect(handed).toEqual([[as]]);
      await page.waitForFunction(
        (shown) => document.querySelector<HTMLSelectElement>("#blank-as")?.value === shown,
        shown,
      );
    }
  });

  test("is used by keyboard alone: opened, filtered, a failure set, a line unfolded", async () => {
    const { page } = opened;
    await page.focus("#toggle-inspector");
    await page.keyboard.press("Enter");
    await page.focus("#fail-request");
    await page.keyboard.press("Enter");
    expect(await page.locator(".inspector-waiting").textContent()).toContain("yêu cầu thứ 1 (Lỗi trước khi thực hiện)");
    await page.evaluate(() => window.workbench.press("Bluezone.BuildRanking").catch(() => undefined));
    await page.focus("#inspector-filter");
    await page.selectOption("#inspector-filter", "failures");
    const failed = page.locator('tr[data-kind="failure"]');
    await failed.first().waitFor();
    expect(await failed.first().textContent()).toContain("cố ý: Lỗi trước khi thực hiện");
    await failed.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    expect(await failed.locator("details[open] li").count()).toBeGreaterThan(1);
  });

  test("hands blanks over to functions in each of Excel's ways", async () => {
    const { page } = opened;
    const seen: unknown[] = [];
    await page.evaluate((sheet) => window.workbench.setCell(sheet, "I3", "=BLUEZONE.COVERAGE(I1,D5)"), sheet);
    await page.click("#toggle-inspector");
    for (const way of ["null", "text", "zero"]) {
      await page.evaluate(() => window.workbench.trace.clear());
      await page.selectOption("#blank-as", way);
      seen.push(
        await page.evaluate(async (sheet) => {
          await window.workbench.settled();
          const [call] = window.workbench.trace.calls;
          return [call?.arguments[0], window.workbench.getCell(sheet, "I3").value];
        }, sheet),
      );
    }
    expect(seen).toEqual([
      [[[null]], 0],
      [[[""]], 0],
      [[[0]], 0],
    ]);
  });
});
