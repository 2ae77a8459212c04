// Saves the workbench's workbook, lets LibreOffice recalculate every formula from nothing, and compares cell by cell.
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { chromium } from "playwright-core";
import { browserOptions } from "../e2e/browser.mjs";
import { serveWorkbench } from "../e2e/serveWorkbench.mjs";

const soffice = process.env.SOFFICE_PATH ?? "soffice";

/** The workbook without the values its formulas were saved with, so that whoever opens it must compute them. */
async function withoutCachedValues(bytes) {
  const zip = await JSZip.loadAsync(bytes);
  let formulas = 0;
  for (const file of zip.file(/^xl\/worksheets\/sheet\d+\.xml$/)) {
    const xml = await file.async("string");
    const stripped = xml.replace(/(<f\b[^>]*(?:\/>|>[^<]*<\/f>))\s*<v>[^<]*<\/v>/g, (_, formula) => {
      formulas += 1;
      return formula;
    });
    zip.file(file.name, stripped);
  }
  return { formulas, bytes: await zip.generateAsync({ type: "nodebuffer" }) };
}

/** Values of every cell by sheet name and address, read from LibreOffice's own rewriting of the file. */
async function valuesOf(path) {
  const zip = await JSZip.loadAsync(await readFile(path));
  const text = async (name) => (zip.file(name) ? zip.file(name).async("string") : "");
  const plain = (xml) =>
    [...xml.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)]
      .map((match) => match[1])
      .join("")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, "&");
  const strings = [...(await text("xl/sharedStrings.xml")).matchAll(/<si>(.*?)<\/si>/gs)].map((match) =>
    plain(match[1]),
  );
  const names = [...(await text("xl/workbook.xml")).matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1]);
  const sheets = new Map();
  for (const [index, name] of names.entries()) {
    const cells = new Map();
    for (const [, attributes, body] of (await text(`xl/worksheets/sheet${index + 1}.xml`)).matchAll(
      /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const address = /r="([A-Z]+\d+)"/.exec(attributes)?.[1];
      const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? "n";
      const value = /<v>([^<]*)<\/v>/.exec(body ?? "")?.[1];
      if (value === undefined && type !== "inlineStr") continue;
      cells.set(
        address,
        type === "s"
          ? strings[Number(value)]
          : type === "n"
            ? Number(value)
            : type === "inlineStr"
              ? plain(body)
              : value,
      );
    }
    sheets.set(name.replace(/&apos;/g, "'").replace(/&amp;/g, "&"), cells);
  }
  return sheets;
}

/** A value to the 15 digits that a spreadsheet writes into a file. */
const figure = (value) => (typeof value === "number" ? Number(value.toPrecision(15)) : value);

const served = await serveWorkbench();
const browser = await chromium.launch(await browserOptions());
const folder = await mkdtemp(join(tmpdir(), "bluezone-witness-"));
let different = 0;
let compared = 0;
try {
  const page = await browser.newPage();
  await page.goto(served.address);
  await page.waitForFunction(() => Boolean(window.workbench));
  const { saved, ours, ranking } = await page.evaluate(async () => {
    await window.workbench.ready;
    const before = window.workbench.sheets();
    await window.workbench.press("Bluezone.BuildRanking");
    await window.workbench.settled();
    const ranking = window.workbench.sheets().find((sheet) => !before.includes(sheet));
    return {
      ranking,
      saved: [...(await window.workbench.save())],
      ours: window.workbench.getRange(ranking, "A1:P60"),
    };
  });
  const { formulas, bytes } = await withoutCachedValues(Buffer.from(saved));
  await writeFile(join(folder, "workbook.xlsx"), bytes);
  await writeFile(join(folder, "saved.xlsx"), Buffer.from(saved));
  for (const kind of ["xlsx", "pdf"])
    execFileSync(
      soffice,
      [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        kind,
        "--outdir",
        join(folder, "out"),
        join(folder, "workbook.xlsx"),
      ],
      { stdio: "pipe" },
    );
  const theirs = (await valuesOf(join(folder, "out", "workbook.xlsx"))).get(ranking);
  if (theirs === undefined) throw new Error(`LibreOffice has no sheet ${ranking}.`);
  for (const [row, line] of ours.entries())
    for (const [column, value] of line.entries()) {
      const address = `${String.fromCharCode(65 + column)}${row + 1}`;
      const other = theirs.get(address) ?? "";
      compared += 1;
      const same = figure(value) === figure(other);
      if (same) continue;
      different += 1;
      process.stdout.write(`${address}: workbench ${JSON.stringify(value)}, LibreOffice ${JSON.stringify(other)}\n`);
    }
  if (process.env.WITNESS_KEEP)
    await writeFile(process.env.WITNESS_KEEP, await readFile(join(folder, "out", "workbook.pdf")));
  process.stdout.write(
    `${ranking}: ${formulas} formulas computed anew by LibreOffice, ${compared} cells compared, ${different} differ\n`,
  );
} finally {
  await browser.close();
  served.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = different === 0 && compared > 0 ? 0 : 1;
