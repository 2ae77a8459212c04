import type { Engine } from "../engine/engine";
import type { Area } from "../engine/area";
import type { CellState } from "../engine/cells";
import type { HostShape } from "../host";
import { areaOfAddress } from "./areaOfAddress";
import type { CellReading, CellValue, WorkbenchHandle } from "./workbenchHandle";
import { wordsFor } from "./words";

/** What the handle needs of the page beyond engine and host. */
export interface PageActions {
  readonly ready: Promise<void>;
  open(source: Uint8Array | ArrayBuffer | string, name?: string): Promise<readonly string[]>;
  save(): Promise<Uint8Array>;
  press(controlId: string): Promise<void>;
  language(tag: string): Promise<void>;
  excel(id: string): Promise<void>;
  culture(tag: string): void;
}

/** The page's handle over its engine and host; a sheet or address that does not exist throws a sentence. */
export function workbenchHandleOver(engine: Engine, host: HostShape, page: PageActions): WorkbenchHandle {
  return {
    ready: page.ready,
    settled: () => host.settled(),
    open: (source, name) => page.open(source, name),
    save: () => page.save(),
    sheets: () => engine.sheets.all().map((sheet) => sheet.name),
    setCell: (sheet, address, content) => {
      const { row, column } = oneCell(address);
      engine.cells.setContent(
        sheetId(sheet),
        row,
        column,
        typeof content === "string" ? content : String(content).toUpperCase(),
      );
    },
    getCell: (sheet, address) => {
      const { row, column } = oneCell(address);
      return readingOf(engine.cells.read(sheetId(sheet), row, column));
    },
    getRange: (sheet, address) => {
      const { row, column, rows, columns } = areaOf(address);
      const id = sheetId(sheet);
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => valueOf(engine.cells.read(id, row + r, column + c))),
      );
    },
    press: (controlId) => page.press(controlId),
    trace: host.trace,
    fail: (rule) => host.fail(rule),
    language: (tag) => page.language(tag),
    excel: (id) => page.excel(id),
    culture: (tag) => page.culture(tag),
    blanks: (as) => {
      host.blankAs = as;
    },
  };

  function sheetId(name: string): string {
    const sheet = engine.sheets.named(name);
    if (sheet) return sheet.id;
    const sheets = engine.sheets.all().map((each) => each.name);
    throw new Error(wordsFor(host.language, "noSheet", { sheet: name, sheets: sheets.join(", ") }));
  }

  function areaOf(address: string): Area {
    const area = areaOfAddress(address);
    if (!area) throw new Error(wordsFor(host.language, "badAddress", { address }));
    return area;
  }

  function oneCell(address: string): Area {
    const area = areaOf(address);
    if (area.rows * area.columns > 1) throw new Error(wordsFor(host.language, "notOneCell", { address }));
    return area;
  }
}

function readingOf(cell: CellState): CellReading {
  return { content: cell.content, value: valueOf(cell), text: cell.text, message: cell.message };
}

function valueOf(cell: CellState): CellValue {
  return cell.kind === "empty" ? "" : (cell.value ?? "");
}
