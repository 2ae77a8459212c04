// Run by hand after `npm run build`: how soon the pane shows something while office.js is still on its way, against the same
// page with office.js in the way of drawing, as it is where the script is not deferred.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserOptions } from "../e2e/browser.mjs";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const address = "http://pane.invalid";
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };
/** Milliseconds that office.js takes on a slow line. */
const line = Number(process.argv[2] ?? 1500);
const runs = 5;

const browser = await chromium.launch(await browserOptions());

/** Milliseconds to the first contentful paint, the median of some runs. */
async function firstPaint(pageOf) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    await page.route("**/*", async (route) => {
      const { pathname, host } = new URL(route.request().url());
      if (host !== "pane.invalid") {
        await new Promise((resolve) => setTimeout(resolve, line));
        return route.fulfill({ contentType: "text/javascript", body: "" });
      }
      const body = readFileSync(join(dist, pathname), "utf8");
      return route.fulfill({
        contentType: `${types[extname(pathname)] ?? "text/plain"}; charset=utf-8`,
        body: pathname === "/taskpane.html" ? pageOf(body) : body,
      });
    });
    await page.goto(`${address}/taskpane.html`, { waitUntil: "load" });
    const time = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const told = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
          const ask = () => (told() === undefined ? requestAnimationFrame(ask) : resolve(told()));
          ask();
        }),
    );
    times.push(time);
    await page.close();
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

try {
  const deferred = await firstPaint((page) => page);
  const inTheWay = await firstPaint((page) => {
    const blocking = page.replace(/<script defer (?=src=\S*office\.js)/, "<script ");
    assert.notEqual(blocking, page, "office.js is not deferred in dist/taskpane.html");
    return blocking;
  });
  console.log(`first paint with office.js ${line} ms away: ${deferred.toFixed(0)} ms`);
  console.log(
    `${inTheWay.toFixed(0)} ms where it stands in the way: ${(inTheWay / deferred).toFixed(1)} times as long`,
  );
} finally {
  await browser.close();
}
