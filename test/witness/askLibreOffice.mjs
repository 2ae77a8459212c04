import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import JSZip from "jszip";

const soffice = process.env.SOFFICE_PATH ?? "soffice";

/** The workbook without the values its formulas were saved with, so that whoever opens it must compute them; those of the
 * add-in's own functions stay. */
async function withoutCachedValues(bytes) {
  const zip = await JSZip.loadAsync(bytes);
  let formulas = 0;
  for (const file of zip.file(/^xl\/worksheets\/sheet\d+\.xml$/)) {
    const xml = await file.async("string");
    const stripped = xml.replace(/(<f\b[^>]*(?:\/>|>[^<]*<\/f>))\s*<v>[^<]*<\/v>/g, (cell, formula) => {
      if (formula.includes("BLUEZONE")) return cell;
      formulas += 1;
      return formula;
    });
    zip.file(file.name, stripped);
  }
  return { formulas, bytes: await zip.generateAsync({ type: "nodebuffer" }) };
}

const unescaped = (text) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, "&");

/** Values of every cell by sheet name and address, read from LibreOffice's own rewriting of the file. */
async function valuesOf(path) {
  const zip = await JSZip.loadAsync(await readFile(path));
  const text = async (name) => (zip.file(name) ? zip.file(name).async("string") : "");
  const plain = (xml) => unescaped([...xml.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map((match) => match[1]).join(""));
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
              : unescaped(value),
      );
    }
    sheets.set(unescaped(name), cells);
  }
  return sheets;
}

/** Writes workbooks of a folder anew as another kind of file. */
function convertIn(folder, kind, names = ["workbook.xlsx"]) {
  execFileSync(
    soffice,
    [
      "--headless",
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
      ...["--convert-to", kind, "--outdir", join(folder, "out"), ...names.map((name) => join(folder, name))],
    ],
    { stdio: "pipe" },
  );
}

/** Whether two values are the same to the 15 digits a spreadsheet writes into a file: at most one unit of the last apart. */
export function same(ours, theirs) {
  if (typeof ours !== "number" || typeof theirs !== "number" || ours === theirs) return ours === theirs;
  return Math.abs(ours - theirs) <= 10 ** (Math.floor(Math.log10(Math.abs(ours))) - 14);
}

/**
 * Lets LibreOffice open workbooks as a person would, and tells what it shows.
 * @param saved the bytes of each .xlsx by its name
 * @returns by the same names, values by sheet name and address; truth values as "1" and "0"
 */
export async function openInLibreOffice(saved) {
  const folder = await mkdtemp(join(tmpdir(), "bluezone-witness-"));
  try {
    for (const [name, bytes] of saved) await writeFile(join(folder, name), bytes);
    const names = [...saved.keys()];
    convertIn(folder, "xlsx", names);
    return new Map(await Promise.all(names.map(async (name) => [name, await valuesOf(join(folder, "out", name))])));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Lets LibreOffice compute every formula of a workbook from nothing.
 * @param saved the bytes of an .xlsx
 * @param pdf where to keep the workbook as pages, or nothing
 * @returns how many formulas it computed and a map of values by sheet name and address
 */
export async function askLibreOffice(saved, pdf) {
  const folder = await mkdtemp(join(tmpdir(), "bluezone-witness-"));
  const convert = (kind) => convertIn(folder, kind);
  try {
    const { formulas, bytes } = await withoutCachedValues(saved);
    await writeFile(join(folder, "workbook.xlsx"), bytes);
    convert("xlsx");
    if (pdf) {
      convert("pdf");
      await writeFile(pdf, await readFile(join(folder, "out", "workbook.pdf")));
    }
    return { formulas, sheets: await valuesOf(join(folder, "out", "workbook.xlsx")) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
