// Writes a picture of every state of the pane, in both languages, light, dark and high contrast, narrow and wide.
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserOptions } from "../e2e/browser.mjs";
import gallery from "./openGallery.cjs";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "screenshots");
const usualHeight = 760;
const wanted = process.argv.slice(2);
const themes = [
  ["light", "light", "none"],
  ["dark", "dark", "none"],
  ["contrast", "dark", "active"],
];

const browser = await chromium.launch(await browserOptions());
try {
  if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const page = await gallery.openGallery(await browser.newPage());
  const all = await page.evaluate(() => window.gallery.states);
  const states = wanted.length === 0 ? all : all.filter((state) => wanted.includes(state));
  let count = 0;
  for (const [theme, colors, forcedColors] of themes) {
    await page.emulateMedia({ colorScheme: colors, forcedColors });
    for (const width of [320, 450]) {
      await page.setViewportSize({ width, height: usualHeight });
      for (const language of ["vi", "en"]) {
        for (const state of states) {
          await page.evaluate(([name, tag, shown]) => window.gallery.show(name, tag, shown), [state, language, colors]);
          // As tall as what is in it, so that what stays at the bottom of the pane is at the bottom of the picture.
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.setViewportSize({ width, height: Math.max(usualHeight, height) });
          await page.screenshot({ path: join(folder, `${state}-${language}-${theme}-${width}.png`) });
          await page.setViewportSize({ width, height: usualHeight });
          count += 1;
        }
      }
    }
  }
  process.stdout.write(`${count} pictures in screenshots/\n`);
} finally {
  await browser.close();
}
