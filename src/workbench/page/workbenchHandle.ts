import type { FailureRule } from "../failureMode";
import type { Trace } from "../trace";

/** A value as Excel's API gives it: a blank cell is "", an error its text such as "#VALUE!". */
export type CellValue = string | number | boolean;

/** One cell as the page's handle shows it. */
export interface CellReading {
  /** What was typed: a formula with its "=", or a constant. */
  readonly content: string;
  readonly value: CellValue;
  /** As shown in the grid. */
  readonly text: string;
  /** The sentence behind an error; null where there is none. */
  readonly message: string | null;
}

/** What the page offers to tests, scripts and a curious user's console as `window.workbench`. */
export interface WorkbenchHandle {
  /** Resolves when the add-in has loaded and its functions are registered; rejects with the reason where it can't. */
  readonly ready: Promise<void>;
  /** Resolves when no function is pending and no request is in flight. */
  settled(): Promise<void>;
  /** Opens an .xlsx in place of the workbook; resolves to the sentences on what could not be kept. */
  open(source: Uint8Array | ArrayBuffer | string, name?: string): Promise<readonly string[]>;
  /** The workbook as the bytes of an .xlsx. */
  save(): Promise<Uint8Array>;
  /** The names of the sheets in order. */
  sheets(): readonly string[];
  /** Types something into one cell. */
  setCell(sheet: string, address: string, content: CellValue): void;
  /** Reads one cell. */
  getCell(sheet: string, address: string): CellReading;
  /** Reads the values of an area, row by row. */
  getRange(sheet: string, address: string): CellValue[][];
  /** Presses a ribbon button; resolves when its command said it is done, or the pane is shown. */
  press(controlId: string): Promise<void>;
  /** Requests and function calls so far. */
  readonly trace: Trace;
  /** Makes a coming request fail. */
  fail(rule: FailureRule): void;
  /** Loads the add-in again in a display language; the workbook stays. */
  language(tag: string): Promise<void>;
  /** Loads the add-in again in another version of Excel: "m365", "web", "ltsc2021" or "excel2019". */
  excel(id: string): Promise<void>;
  /** Shows numbers and dates as another culture does: "en-US" or "vi-VN". */
  culture(tag: string): void;
  /** Hands blank cells over to custom functions as 0, null or "". */
  blanks(as: 0 | null | ""): void;
}

declare global {
  interface Window {
    /** The workbench page's own handle. */
    workbench: WorkbenchHandle;
  }
}
