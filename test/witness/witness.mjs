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

/** Where LibreOffice 7.4 itself does otherwise than Excel, and why. */
const otherwise = [
  { cells: /^cong-thuc\.xlsx .*!B2[2-9]$/, why: "it has no SORT, and computes array formulas on opening" },
  { cells: /^ham-bluezone\.xlsx .*!E[2-9]$/, why: "it computes array formulas on opening, and has no add-in" },
  {
    cells: /^ham-bluezone\.xlsx .*!B10$/,
    why: "it computes a formula whose saved value is an error, and has no add-in",
  },
  {
    cells: /^loi-va-kieu\.xlsx .*!C2$/,
    why: "its error of an argument out of range, Err:502, goes into files as #VALUE!",
  },
];

/** Compares pairs of values, prints those that differ and the count; a difference of LibreOffice's own is told in words. */
function compare(what, pairs) {
  const different = pairs.filter(([, ours, theirs]) => !same(ours, theirs));
  const known = otherwise.map(({ cells, why }) => ({ why, count: different.filter(([at]) => cells.test(at)).length }));
  const unknown = different.filter(([at]) => !otherwise.some(({ cells }) => cells.test(at)));
  for (const [address, ours, theirs] of unknown.slice(0, 20))
    process.stdout.write(`${address}: workbench ${JSON.stringify(ours)}, LibreOffice ${JSON.stringify(theirs)}\n`);
  process.stdout.write(`${what}: ${pairs.length} cells compared, ${unknown.length} differ\n`);
  for (const { why, count } of known)
    if (count > 0) process.stdout.write(`  and ${count} in LibreOffice only: ${why}\n`);
  if (unknown.length > 0 || pairs.length === 0) process.exitCode = 1;
}

/** Has the workbook ask for a mode and a deadline, as the pane would keep it, and waits until the add-in has read it. */
async function choose({ mode, deadline }) {
  const [sheet] = window.workbench.sheets();
  const pane = document.querySelector("#taskpane").contentWindow;
  const settings = {
    source: null,
    target: 0.3,
    asOf: null,
    choices: { mode, deadline, alsoBy: "installs" },
    owned: null,
  };
  await pane.Excel.run(async (context) => {
    context.workbook.settings.add("bluezone.ranking", JSON.stringify(settings));
    await context.sync();
  });
  // Any change has the add-in read the workbook again, a moment later.
  window.workbench.setCell(sheet, "H40", "1");
  window.workbench.setCell(sheet, "H40", "");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await window.workbench.settled();
}

const deadline = 44073;

/** Every cell of the ranking sheet built from the sample in a mode, in the workbench and as LibreOffice computes it. The
 * add-in's own functions LibreOffice does not have: their cells keep the values they were saved with, and are held against the live sheet too. */
async function rankingSheet(mode, live) {
  const { ranking, ours, contents, saved } = await inWorkbench(
    async ({ mode, deadline, choose }) => {
      const { workbench } = window;
      await new Function(`return ${choose}`)()({ mode, deadline });
      const before = workbench.sheets();
      await workbench.press("Bluezone.BuildRanking");
      await workbench.settled();
      const ranking = workbench.sheets().find((sheet) => !before.includes(sheet));
      const ours = workbench.getRange(ranking, "A1:P60");
      const address = (row, column) => `${String.fromCharCode(65 + column)}${row + 1}`;
      const contents = ours.map((line, row) =>
        line.map((_, column) => workbench.getCell(ranking, address(row, column)).content),
      );
      return { ranking, ours, contents, saved: [...(await workbench.save())] };
    },
    { mode, deadline, choose: choose.toString() },
  );
  const pdf = mode === "live" ? process.env.WITNESS_PDF : undefined;
  const { formulas, sheets } = await askLibreOffice(Buffer.from(saved), pdf);
  const theirs = sheets.get(ranking) ?? new Map();
  process.stdout.write(`${formulas} formulas computed anew by LibreOffice in the mode ${mode}\n`);
  const address = (row, column) => `${String.fromCharCode(65 + column)}${row + 1}`;
  const pairs = ours.flatMap((line, row) =>
    line.map((value, column) => [address(row, column), value, theirs.get(address(row, column)) ?? ""]),
  );
  compare(`Ranking sheet, ${mode}`, pairs);
  if (live)
    compare(
      `Ranking sheet, ${mode} against live`,
      ours.flatMap((line, row) => line.map((value, column) => [address(row, column), value, live[row][column]])),
    );
  const count = contents.flat().filter((content) => content.startsWith("=")).length;
  const own = contents.flat().filter((content) => content.includes("BLUEZONE.")).length;
  process.stdout.write(`${count} formulas on the sheet, ${own} with BLUEZONE functions\n`);
  return ours;
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
  const shown = new Map();
  const saved = new Map();
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".xlsx"))) {
    const here = await inWorkbench(
      async (bytes) => {
        const { workbench } = window;
        await workbench.open(new Uint8Array(bytes));
        await workbench.settled();
        const sheets = workbench.sheets().map((sheet) => [sheet, workbench.getRange(sheet, "A1:N40")]);
        return { sheets, saved: [...(await workbench.save())] };
      },
      [...(await readFile(new URL(name, folder)))],
    );
    shown.set(name, here.sheets);
    saved.set(name, Buffer.from(here.saved));
  }
  const there = await openInLibreOffice(saved);
  const pairs = [];
  for (const [name, sheets] of shown)
    for (const [sheet, rows] of sheets)
      rows.forEach((cells, row) =>
        cells.forEach((value, column) => {
          // What the workbench can't compute it saves with the value the file had.
          if (value === "" || value === "#NAME?") return;
          const address = `${String.fromCharCode(65 + column)}${row + 1}`;
          const said = typeof value === "boolean" ? String(Number(value)) : value;
          pairs.push([`${name} ${sheet}!${address}`, said, there.get(name).get(sheet)?.get(address)]);
        }),
      );
  return pairs;
}

try {
  compare("Workbooks opened and saved", await savedWorkbooks());
  const live = await rankingSheet("live");
  await rankingSheet("functions", live);
  await rankingSheet("values", live);
  compare(`Coverage, gap and place of ${rows} random rows`, await functionsAgainstNative());
} finally {
  await browser.close();
  served.stop();
}
