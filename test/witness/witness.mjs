// LibreOffice as witness: what the workbench saved is computed anew there and compared cell by cell.
import { readdir, readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { browserOptions } from "../e2e/browser.mjs";
import { serveWorkbench } from "../e2e/serveWorkbench.mjs";
import { askLibreOffice, openInLibreOffice, same } from "./askLibreOffice.mjs";

const rows = 1000;
const served = await serveWorkbench();
const browser = await chromium.launch(await browserOptions());

/** Opens the workbench, does a job in its page and gives what the job returned. */
async function inWorkbench(job, argument) {
  const page = await browser.newPage();
  try {
    await page.goto(served.address);
    await page.waitForFunction(() => Boolean(window.workbench));
    await page.evaluate(() => window.workbench.ready);
    return await page.evaluate(job, argument);
  } finally {
    await page.close();
  }
}

/** Compares pairs of values, prints those that differ and the count. */
function compare(what, pairs) {
  const different = pairs.filter(([, ours, theirs]) => !same(ours, theirs));
  for (const [address, ours, theirs] of different.slice(0, 20))
    process.stdout.write(`${address}: workbench ${JSON.stringify(ours)}, LibreOffice ${JSON.stringify(theirs)}\n`);
  process.stdout.write(`${what}: ${pairs.length} cells compared, ${different.length} differ\n`);
  if (different.length > 0 || pairs.length === 0) process.exitCode = 1;
}

/** Every cell of the ranking sheet built from the sample. */
async function rankingSheet() {
  const { ranking, ours, saved } = await inWorkbench(async () => {
    const { workbench } = window;
    const before = workbench.sheets();
    await workbench.press("Bluezone.BuildRanking");
    await workbench.settled();
    const ranking = workbench.sheets().find((sheet) => !before.includes(sheet));
    return { ranking, ours: workbench.getRange(ranking, "A1:P60"), saved: [...(await workbench.save())] };
  });
  const { formulas, sheets } = await askLibreOffice(Buffer.from(saved), process.env.WITNESS_PDF);
  const theirs = sheets.get(ranking) ?? new Map();
  process.stdout.write(`${formulas} formulas computed anew by LibreOffice\n`);
  const address = (row, column) => `${String.fromCharCode(65 + column)}${row + 1}`;
  return ours.flatMap((line, row) =>
    line.map((value, column) => [address(row, column), value, theirs.get(address(row, column)) ?? ""]),
  );
}

/** Random rows: what BLUEZONE functions give against native formulas that LibreOffice computes. */
async function functionsAgainstNative() {
  let seed = 16082020;
  const random = (limit) => {
    seed = (seed * 48271) % 2147483647;
    return seed % limit;
  };
  const counts = Array.from({ length: rows }, () => {
    const base = 1 + random(2_000_000);
    return [random(base + 1), base];
  });
  const { ours, saved } = await inWorkbench(async (counts) => {
    const { workbench } = window;
    const [sheet] = workbench.sheets();
    const last = 100 + counts.length;
    const type = (cell, content) => workbench.setCell(sheet, cell, content);
    for (const [index, [installs, base]] of counts.entries()) {
      const row = 101 + index;
      type(`J${row}`, installs);
      type(`K${row}`, base);
      type(`O${row}`, `=J${row}/K${row}`);
      type(`P${row}`, `=MAX(0,INT((300000*K${row}+999999)/1000000)-J${row})`);
      type(`Q${row}`, `=RANK.EQ(O${row},O$101:O$${last})`);
    }
    type("L101", `=BLUEZONE.COVERAGE(J101:J${last},K101:K${last})`);
    type("M101", `=BLUEZONE.GAP_TO_TARGET(J101:J${last},K101:K${last})`);
    type("N101", `=BLUEZONE.RANK_COVERAGE(J101:J${last},K101:K${last})`);
    await workbench.settled();
    return { ours: workbench.getRange(sheet, `L101:N${last}`), saved: [...(await workbench.save())] };
  }, counts);
  const { sheets } = await askLibreOffice(Buffer.from(saved));
  const [theirs] = sheets.values();
  return ours.flatMap(([coverage, gap, place], index) => [
    [`L${101 + index}`, coverage, theirs.get(`O${101 + index}`)],
    [`M${101 + index}`, gap, theirs.get(`P${101 + index}`)],
    [`N${101 + index}`, place, theirs.get(`Q${101 + index}`)],
  ]);
}

/** Every value of every workbook of the golden folder, opened and saved here, as LibreOffice shows it. */
async function savedWorkbooks() {
  const folder = new URL("../golden/workbooks/", import.meta.url);
  const pairs = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".xlsx"))) {
    const { ours, saved } = await inWorkbench(
      async (bytes) => {
        const { workbench } = window;
        await workbench.open(new Uint8Array(bytes));
        await workbench.settled();
        const ours = workbench.sheets().map((sheet) => [sheet, workbench.getRange(sheet, "A1:N40")]);
        return { ours, saved: [...(await workbench.save())] };
      },
      [...(await readFile(new URL(name, folder)))],
    );
    const theirs = await openInLibreOffice(Buffer.from(saved));
    for (const [sheet, rows] of ours)
      rows.forEach((cells, row) =>
        cells.forEach((value, column) => {
          // What the workbench can't compute it saves with the value the file had.
          if (value === "" || value === "#NAME?") return;
          const address = `${String.fromCharCode(65 + column)}${row + 1}`;
          const said = typeof value === "boolean" ? String(Number(value)) : value;
          pairs.push([`${name} ${sheet}!${address}`, said, theirs.get(sheet)?.get(address)]);
        }),
      );
  }
  return pairs;
}

try {
  compare("Workbooks opened and saved", await savedWorkbooks());
  compare("Ranking sheet", await rankingSheet());
  compare(`Coverage, gap and place of ${rows} random rows`, await functionsAgainstNative());
} finally {
  await browser.close();
  served.stop();
}
