import { join } from "node:path";
import { serveFolder } from "../helpers/serveFolder";
import { closeBrowser, openPage, type OpenedPage } from "./openPage";

jest.setTimeout(60_000);

let orchard: { address: string; close(): void };
let opened: OpenedPage;
beforeAll(async () => {
  orchard = await serveFolder(join(__dirname, "..", "fixtures", "orchard"));
  opened = await openPage({ query: { manifest: `${orchard.address}/manifest.xml` } });
});
afterAll(async () => {
  await opened.close();
  await closeBrowser();
  orchard.close();
});

const typed = (cell: string, content: string) =>
  opened.page.evaluate(
    async ([cell, content]) => {
      window.workbench.setCell("Sheet1", cell, content);
      await window.workbench.settled();
      return window.workbench.getCell("Sheet1", cell);
    },
    [cell, content] as const,
  );
const weighed = () => opened.pane.locator("#weighed").textContent();

describe("an add-in of another house, served elsewhere, named in the address", () => {
  test("has its own tab, group and buttons, in the display language", async () => {
    await opened.page.getByRole("tab", { name: "Vườn táo" }).waitFor();
    const buttons = await opened.page.locator(".ribbon-button").allTextContents();
    expect(buttons).toEqual(["Mở vườn", "Đánh dấu quả nặng", "A lost button"]);
    const drawn = await opened.page
      .locator("#control-Orchard\\.Mark img")
      .evaluate(async (picture: HTMLImageElement) => {
        await picture.decode();
        return picture.naturalWidth;
      });
    expect(drawn).toBe(32);
  });

  test("has its functions under its own namespace, and none of ours", async () => {
    await typed("A1", "150");
    await typed("A2", "250");
    expect((await typed("B1", "=ORCHARD.TOTAL(A1:A2)")).value).toBe(400);
    expect((await typed("B2", "=ORCHARD.GRADE(A2)")).value).toBe("heavy");
    expect(await typed("B3", "=ORCHARD.GRADE(-1)")).toMatchObject({
      value: "#VALUE!",
      message: "No apple weighs less than 0.",
    });
    expect((await typed("B4", "=BLUEZONE.COVERAGE(1,2)")).value).toBe("#NAME?");
  });

  test("a function nobody associates is #VALUE!", async () => {
    expect((await typed("B5", "=ORCHARD.LOST()")).value).toBe("#VALUE!");
  });

  test("runs the function behind its button, and opens its pane with the other", async () => {
    await opened.page.evaluate(() => window.workbench.press("Orchard.Mark"));
    expect(await weighed()).toBe("5 × 2");
    await opened.page.evaluate(() => window.workbench.press("Orchard.Open"));
    await opened.pane.getByRole("heading", { name: "Orchard" }).waitFor();
  });

  test("a button whose function nobody associates says so", async () => {
    await expect(opened.page.evaluate(() => window.workbench.press("Orchard.Lost"))).rejects.toThrow("nobodyHome");
  });

  test("runs an action by its keys", async () => {
    await typed("C9", "1");
    await opened.page.locator("#grid .o-grid-overlay").click({ position: { x: 300, y: 300 } });
    await opened.page.keyboard.press("Control+Shift+Alt+KeyM");
    await opened.page.evaluate(() => window.workbench.settled());
    await opened.pane.getByText("9 × 3").waitFor({ state: "attached" });
  });

  test("is not offered by an Excel that lacks what it needs", async () => {
    await expect(opened.page.evaluate(() => window.workbench.excel("ltsc2021"))).rejects.toThrow("ExcelApi 1.15");
    await opened.page.getByText(/Excel LTSC 2021 sẽ không hiện phần bổ trợ này/).waitFor();
    await opened.page.evaluate(() => window.workbench.excel("web"));
    expect((await typed("B1", "=ORCHARD.TOTAL(A1:A2)")).value).toBe(400);
  });
});

test("a cell being edited makes Excel refuse, until it is left", async () => {
  await opened.page.locator("#grid .o-grid-overlay").click({ position: { x: 300, y: 300 } });
  await opened.page.keyboard.type("đang sửa");
  const write = () =>
    opened.page
      .frames()
      .find((frame) => frame.name().startsWith("workbench:"))!
      .evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("D1").values = [[1]];
          await context.sync();
          return "ghi được";
        }).catch((error: { code: string }) => error.code),
      );
  expect(await write()).toBe("InvalidOperationInCellEditMode");
  await opened.page.keyboard.press("Enter");
  expect(await write()).toBe("ghi được");
});

test("a manifest that is not there is said with its address", async () => {
  const lost = await openPage({ query: { manifest: `${orchard.address}/none.xml` }, starts: false });
  await lost.page.getByText(`${orchard.address}/none.xml`).waitFor();
  await lost.close();
});
