import type { Area } from "./area";

/** A value in a cell as the engine keeps it; null is a blank cell. */
export type EngineValue = string | number | boolean | null;

/** All there is to know of one cell. */
export interface CellState {
  /** What was typed: a formula with its "=", or the text of the constant; "" where blank. */
  readonly content: string;
  readonly formula: string | null;
  readonly value: EngineValue;
  readonly kind: "empty" | "number" | "text" | "boolean" | "error";
  /** As shown in the grid. */
  readonly text: string;
  /** The sentence behind an error; null where there is none. */
  readonly message: string | null;
  /** Excel number format; "General" where none. */
  readonly numberFormat: string;
}

/** Reading and writing cells. */
export interface Cells {
  /** The state of one cell; cells beyond the sheet are blank. */
  read(sheet: string, row: number, column: number): CellState;
  /** Writes one cell as if typed by a user. */
  setContent(sheet: string, row: number, column: number, content: string): void;
  /** Writes a block as one undo step and one calculation; null leaves a cell alone, "" clears it; the sheet grows. */
  setContents(sheet: string, area: Area, contents: readonly (readonly (string | null)[])[]): void;
  /** Copies contents, as a person copies cells: references move along, and a smaller area repeats over the larger. */
  copy(sheet: string, from: Area, to: { readonly sheet: string; readonly area: Area }): void;
  /** Takes away contents, looks, or both. */
  clear(sheet: string, area: Area, what: "contents" | "formats" | "all"): void;
  /** The smallest area with every cell in use; null where nothing is. */
  used(sheet: string, valuesOnly: boolean): Area | null;
  /** The area a formula fills, where it fills more than its own cell. */
  spill(sheet: string, row: number, column: number): Area | null;
  /** The cell whose formula fills a cell, itself included; null where none does. */
  spillParent(sheet: string, row: number, column: number): Area | null;
  /** Whether the text after "=" can be read as a formula. */
  isFormula(content: string): boolean;
  /** Rows and columns the sheet has now; it grows when written to. */
  size(sheet: string): { readonly rows: number; readonly columns: number };
  /** Makes the sheet large enough to hold an area. */
  grow(sheet: string, area: Area): void;
  /** Makes room, moving cells down or right. */
  insert(sheet: string, area: Area, shift: "down" | "right"): void;
  /** Takes cells out, moving others up or left. */
  remove(sheet: string, area: Area, shift: "up" | "left"): void;
  /** Makes room for whole rows or columns before the first. */
  insertHeaders(sheet: string, dimension: "row" | "column", first: number, count: number): void;
  /** Takes whole rows or columns out. */
  removeHeaders(sheet: string, dimension: "row" | "column", first: number, count: number): void;
  merge(sheet: string, area: Area): void;
  unmerge(sheet: string, area: Area): void;
  merges(sheet: string): readonly Area[];
}
