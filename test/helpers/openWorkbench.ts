import { pathToFileURL } from "node:url";
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import ts from "typescript";
import "./engineGlobals";
import { OSpreadsheetEngine } from "../../src/workbench/engine/oSpreadsheet/oSpreadsheetEngine";
import { readAddress } from "../../src/workbench/excel/address";
import type { AddinConnection, AddinMetadata, HostOptions, HostPort } from "../../src/workbench/host";
import { Host } from "../../src/workbench/host";

/** The add-in's page: office.js and what it puts on the window. */
export type AddinWindow = JSDOM["window"] & {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
};

/** A cell as a person would describe it. */
export interface CellReading {
  readonly content: string;
  readonly value: unknown;
  readonly text: string;
  readonly message: string | null;
}

/** What a test may ask of the workbench it opens. */
export interface WorkbenchOptions {
  /** Sheet names, or contents by A1 address under each sheet's name. */
  readonly sheets?: readonly string[] | Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly language?: string;
  readonly blankAs?: HostOptions["blankAs"];
  readonly requirements?: HostOptions["requirements"];
  readonly version?: HostOptions["version"];
  readonly culture?: HostOptions["culture"];
  readonly functions?: AddinMetadata;
  /** The add-in: a function run on its window before office.js is ready, or paths of its built scripts. */
  readonly addin?: ((window: AddinWindow) => void) | readonly string[];
  /** Body of the add-in's page. */
  readonly html?: string;
}

/** The workbench in a test: the same host, Microsoft's own office.js, no window but a simulated one. */
export interface OpenWorkbench {
  readonly window: AddinWindow;
  readonly host: Host;
  readonly engine: OSpreadsheetEngine;
  readonly connection: AddinConnection;
  setCell(sheet: string, address: string, content: string): void;
  getCell(sheet: string, address: string): CellReading;
  getRange(sheet: string, address: string): readonly (readonly unknown[])[];
  settled(): Promise<void>;
  close(): Promise<void>;
}

const officeJs = pathToFileURL(require.resolve("@microsoft/office-js/dist/office.js")).href;

/** The shim as the browser gets it: one plain script. */
function shimScript(): string {
  const transpile = (path: string): string => {
    const source = readFileSync(require.resolve(path), "utf8");
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    return outputText;
  };
  const messages = transpile("../../src/workbench/protocol/messages.ts");
  const shim = transpile("../../src/workbench/shim/shim.ts");
  const asModule = (code: string, requires: string): string =>
    `(function (exports, require) { ${code}\n return exports; })({}, ${requires})`;
  return asModule(shim, `() => ${asModule(messages, "null")}`);
}

function linkedPorts(): { page: HostPort; host: HostPort } {
  const page: HostPort = { post: () => undefined, onmessage: null };
  const host: HostPort = { post: () => undefined, onmessage: null };
  const carry = (to: HostPort) => (message: unknown) => {
    const copy: unknown = JSON.parse(JSON.stringify(message));
    queueMicrotask(() => to.onmessage?.(copy));
  };
  page.post = carry(host);
  host.post = carry(page);
  return { page, host };
}

function fill(engine: OSpreadsheetEngine, sheets: WorkbenchOptions["sheets"]): void {
  if (sheets === undefined || Array.isArray(sheets)) return;
  for (const [name, cells] of Object.entries(sheets as Record<string, Record<string, string>>))
    for (const [address, content] of Object.entries(cells)) setCell(engine, name, address, content);
}

function place(engine: OSpreadsheetEngine, sheet: string, address: string) {
  const state = engine.sheets.named(sheet);
  const read = readAddress(address);
  if (state === null) throw new Error(`There is no sheet "${sheet}".`);
  if (read === null) throw new Error(`"${address}" is no address.`);
  return { id: state.id, area: read.area };
}

function setCell(engine: OSpreadsheetEngine, sheet: string, address: string, content: string): void {
  const { id, area } = place(engine, sheet, address);
  engine.cells.setContent(id, area.row, area.column, content);
}

/** Opens the workbench with an add-in's page on it and waits until the add-in is ready. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const given = options.sheets ?? ["Sheet1"];
  const engine = new OSpreadsheetEngine(Array.isArray(given) ? given : Object.keys(given));
  fill(engine, options.sheets);
  const host = new Host(engine, {
    language: options.language ?? "vi-VN",
    documentName: "Sổ thử.xlsx",
    ...(options.blankAs === undefined ? {} : { blankAs: options.blankAs }),
    ...(options.version === undefined ? {} : { version: options.version }),
    ...(options.culture === undefined ? {} : { culture: options.culture }),
    ...(options.requirements === undefined ? {} : { requirements: options.requirements }),
  });
  if (options.functions !== undefined) host.registerFunctions(options.functions);
  const ports = linkedPorts();
  const connection = host.connect(ports.host);
  const scripts = typeof options.addin === "object" ? options.addin : [];
  const tags = [officeJs, ...scripts.map((path) => pathToFileURL(path).href)].map(
    (url) => `<script src="${url}"></script>`,
  );
  const dom = new JSDOM(`<!doctype html><html><head>${tags.join("")}</head><body>${options.html ?? ""}</body></html>`, {
    url: "http://localhost/addin.html",
    runScripts: "dangerously",
    resources: "usable",
    pretendToBeVisual: true,
    beforeParse: (page) => {
      Object.assign(page, { __workbenchPort: ports.page, __workbenchLanguage: host.language });
      page.console.debug = () => undefined;
      page.eval(shimScript());
    },
  });
  const window = dom.window as unknown as AddinWindow;
  await officeReady(window);
  if (typeof options.addin === "function") options.addin(window);
  await connection.ready;
  return {
    window,
    host,
    engine,
    connection,
    setCell: (sheet, address, content) => setCell(engine, sheet, address, content),
    getCell: (sheet, address) => {
      const { id, area } = place(engine, sheet, address);
      const cell = engine.cells.read(id, area.row, area.column);
      return { content: cell.content, value: cell.value ?? "", text: cell.text, message: cell.message };
    },
    getRange: (sheet, address) => {
      const { id, area } = place(engine, sheet, address);
      return Array.from({ length: area.rows }, (_, row) =>
        Array.from(
          { length: area.columns },
          (__, column) => engine.cells.read(id, area.row + row, area.column + column).value ?? "",
        ),
      );
    },
    settled: () => host.settled(),
    close: async () => {
      await host.settled();
      connection.dispose();
      dom.window.close();
    },
  };
}

async function officeReady(window: AddinWindow): Promise<void> {
  const deadline = Date.now() + 20_000;
  while ((window as { Office?: { onReady?: unknown } }).Office?.onReady === undefined) {
    if (Date.now() > deadline) throw new Error("office.js did not load.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await window.Office.onReady();
}
