import type { Area } from "./area";

/** A table over cells. */
export interface TableState {
  readonly id: string;
  readonly sheet: string;
  readonly area: Area;
  readonly name: string;
  /** Excel's style name, e.g. "TableStyleMedium2". */
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

/** The tables of the workbook. */
export interface Tables {
  all(): readonly TableState[];
  get(id: string): TableState | null;
  /** Adds a table and returns its id; the first row of the area is its header. */
  add(sheet: string, area: Area): string;
  update(id: string, change: Partial<Omit<TableState, "id" | "sheet">>): void;
  remove(id: string): void;
  /** The texts, in lower case, whose rows the filter of a column (from 0) hides. */
  hiddenValues(id: string, column: number): readonly string[];
  /** Hides the rows of a table whose text in a column is one of these. */
  hideValues(id: string, column: number, texts: readonly string[]): void;
}
