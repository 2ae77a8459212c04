// Writes src/assets/hau-giang-16-8-2020.xlsx: what the pane's "insert sample" gives in an empty workbook, saved by the workbench.
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserOptions } from "../e2e/browser.mjs";
import { serveWorkbench } from "../e2e/serveWorkbench.mjs";

const target = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "src", "assets", "hau-giang-16-8-2020.xlsx");
const served = await serveWorkbench();
const browser = await chromium.launch(await browserOptions());
try {
  const page = await browser.newPage();
  await page.route("**/*.xlsx", (route) => route.abort());
  await page.goto(served.address);
  await page.waitForFunction(() => Boolean(window.workbench));
  await page.evaluate(async () => {
    await window.workbench.ready;
    await window.workbench.press("Bluezone.Open");
  });
  await page.frameLocator("#taskpane").getByRole("button", { name: "Chèn dữ liệu mẫu" }).click();
  await page.waitForFunction(() => window.workbench.sheets().length === 2);
  await page.frame({ url: /taskpane\.html/ }).evaluate(() =>
    globalThis.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    }),
  );
  const bytes = await page.evaluate(async () => {
    await window.workbench.settled();
    return [...(await window.workbench.save())];
  });
  await writeFile(target, Buffer.from(bytes));
  process.stdout.write(`${target}: ${bytes.length} bytes\n`);
} finally {
  await browser.close();
  served.stop();
}
