const { mkdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const webpack = require("webpack");
const { functionCatalogue, readFunctionHelp } = require("../../.config/functionHelp.cjs");
const webpackConfig = require("../../webpack.config.js");

const root = join(__dirname, "..", "..");
const address = "http://gallery.invalid";

/** Bundles the gallery; rejects with what webpack says is wrong. */
async function bundle() {
  const config = await webpackConfig({ gallery: true });
  mkdirSync(config.output.path, { recursive: true });
  await new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  return config.output.path;
}

/** Opens the gallery of the pane's states in a browser page; nothing is asked of any server.
 * @param {import("playwright-core").Page} page
 * @returns the page, with window.gallery */
async function openGallery(page) {
  const folder = await bundle();
  const help = readFunctionHelp(join(root, "src", "locales", "functionHelp"));
  const firstPaint = readFileSync(join(root, "src", "taskpane", "taskpane.html"), "utf8");
  const served = {
    "/": [
      "text/html",
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>BLUEZONE</title>
<link rel="stylesheet" href="gallery.css"></head><body><div id="pane"></div>
<script>window.firstPaint = ${JSON.stringify(firstPaint).replaceAll("<", "\\u003c")}</script>
<script src="gallery.js"></script></body></html>`,
    ],
    "/gallery.js": ["text/javascript", readFileSync(join(folder, "gallery.js"), "utf8")],
    "/gallery.css": ["text/css", readFileSync(join(folder, "gallery.css"), "utf8")],
    "/help/functions.vi.json": ["application/json", JSON.stringify(functionCatalogue(help, "vi"))],
    "/help/functions.en.json": ["application/json", JSON.stringify(functionCatalogue(help, "en"))],
  };
  await page.route(`${address}/**`, (route) => {
    const found = served[new URL(route.request().url()).pathname];
    return found
      ? route.fulfill({ contentType: `${found[0]}; charset=utf-8`, body: found[1] })
      : route.fulfill({ status: 404 });
  });
  await page.goto(`${address}/`);
  await page.waitForFunction(() => Boolean(window.gallery));
  return page;
}

module.exports = { openGallery };
