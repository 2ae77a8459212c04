import JSZip from "jszip";
import "./engineGlobals";
import { OSpreadsheetEngine } from "../../src/workbench/engine/oSpreadsheet/oSpreadsheetEngine";
import type { FileHost } from "../../src/workbench/files/openXlsx";

/** A host as opening and saving see it. */
export function fileHost(language = "en-US"): FileHost {
  return {
    settings: new Map(),
    documentSettings: new Map(),
    language,
    settled: () => Promise.resolve(),
    unwritten: [],
  };
}

/** An engine with the function NS.TWICE and rows of contents on its sheets. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): OSpreadsheetEngine {
  const engine = new OSpreadsheetEngine(Object.keys(sheets));
  engine.functions.register([
    {
      name: "NS.TWICE",
      description: "",
      parameters: [{ name: "x", description: "", isRange: false, optional: false, repeating: false }],
      compute: ([x]) => Number(x) * 2,
    },
  ]);
  for (const [name, rows] of Object.entries(sheets)) {
    const area = { row: 0, column: 0, rows: rows.length, columns: Math.max(0, ...rows.map((row) => row.length)) };
    if (area.columns > 0) engine.cells.setContents(engine.sheets.named(name)!.id, area, padded(rows, area.columns));
  }
  return engine;
}

function padded(rows: readonly (readonly string[])[], columns: number): string[][] {
  return rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? ""));
}

/** Every cell of a workbook in use: sheet, place, content, value, text and number format. */
export function cellsOf(engine: OSpreadsheetEngine): string[] {
  return engine.sheets.all().flatMap(({ id, name }) => {
    const used = engine.cells.used(id, true);
    if (!used) return [];
    return Array.from({ length: used.rows * used.columns }, (_, index) => {
      const row = used.row + Math.floor(index / used.columns);
      const column = used.column + (index % used.columns);
      const { content, value, text, numberFormat } = engine.cells.read(id, row, column);
      return `${name} ${row},${column}: ${content} | ${JSON.stringify(value)} | ${text} | ${numberFormat}`;
    });
  });
}

/** The text of one part of a saved file. */
export async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  const part = (await JSZip.loadAsync(bytes)).file(path);
  if (!part) throw new Error(`${path} is not in the file.`);
  return part.async("string");
}

/** A saved file with some of its parts changed or added. */
export async function withParts(bytes: Uint8Array, change: Readonly<Record<string, (text: string) => string>>) {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, edit] of Object.entries(change))
    zip.file(path, edit((await zip.file(path)?.async("string")) ?? ""));
  return zip.generateAsync({ type: "uint8array" });
}
