// Run by hand: a column of single-cell formulas over office.js in the workbench, timed until the last value is there; first
// with a function that does nothing, then with the real one, so that what the add-in itself costs can be told from the rest.
import assert from "node:assert/strict";
import { chromium } from "playwright-core";
import { browserOptions } from "../e2e/browser.mjs";
import { serveWorkbench } from "../e2e/serveWorkbench.mjs";

const cells = Number(process.argv[2] ?? 10_000);
const served = await serveWorkbench();
const browser = await chromium.launch(await browserOptions());

/** Writes the column and waits for every value.
 * @param isIdle whether the function is exchanged for one that does nothing */
async function run(isIdle) {
  const page = await browser.newPage();
  try {
    await page.route("**/*.xlsx", (route) => route.abort());
    await page.goto(served.address);
    await page.waitForFunction(() => Boolean(window.workbench));
    await page.evaluate(() => window.workbench.ready);
    const frame = page.frame({ url: /taskpane\.html/ });
    if (isIdle) await frame.evaluate(() => window.CustomFunctions.associate("COVERAGE", () => 0));
    await page.evaluate(() => window.workbench.trace.clear());
    const started = await page.evaluate(() => performance.now());
    await frame.evaluate(
      (count) =>
        window.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const row = (index) => [index + 1, 3 * index + 2, `=BLUEZONE.COVERAGE(A${index + 1},B${index + 1})`];
          sheet.getRange(`A1:C${count}`).formulas = Array.from({ length: count }, (_, index) => row(index));
          await context.sync();
        }),
      cells,
    );
    return await page.evaluate(
      async ({ started, count }) => {
        await window.workbench.settled();
        const { requests, calls } = window.workbench.trace;
        const values = window.workbench.getRange("Sheet1", `C1:C${count}`).map(([value]) => value);
        return { ms: performance.now() - started, requests: requests.length, calls: calls.length, values };
      },
      { started, count: cells },
    );
  } finally {
    await page.close();
  }
}

try {
  await run(true);
  const idle = await run(true);
  const real = await run(false);
  assert.deepEqual(
    real.values,
    Array.from({ length: cells }, (_, index) => (index + 1) / (3 * index + 2)),
  );
  const line = (what, { ms, requests, calls }) =>
    `${what}: ${(ms / 1000).toFixed(2)} s, ${((1000 * ms) / cells).toFixed(0)} µs a cell, ${calls} calls, ${requests} requests\n`;
  process.stdout.write(`${cells} cells, each with a function of its own cells, from writing to the last value\n`);
  process.stdout.write(line("doing nothing", idle));
  process.stdout.write(line("COVERAGE     ", real));
} finally {
  await browser.close();
  served.stop();
}
