// Takes the picture of the README: the sample, the ranking sheet built from it, and the pane.
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserOptions } from "../e2e/browser.mjs";
import { serveWorkbench } from "../e2e/serveWorkbench.mjs";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "..", ".readme");
const served = await serveWorkbench();
const browser = await chromium.launch(await browserOptions());
try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1860, height: 840 }, locale: "vi-VN" });
  await page.goto(served.address);
  await page.waitForFunction(() => Boolean(window.workbench));
  await page.evaluate(async () => {
    await window.workbench.ready;
    await window.workbench.press("Bluezone.Open");
    await window.workbench.press("Bluezone.BuildRanking");
    await window.workbench.settled();
  });
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, "workbench.png") });
} finally {
  await browser.close();
  served.stop();
}
