import type { BaseRegister, RawFigure } from "./rawTable";

/** One unit's base, with the worksheet row (from 0) it came from. */
export interface BaseRow {
  readonly row: number;
  readonly name: string;
  readonly base: RawFigure;
  /** The unit it lies in, where a column or a line above it names it. */
  readonly parent?: string;
}

/** A table that bases can be joined from by name: a column of one base beside a column of units. */
export interface BaseTable {
  readonly sheet: string;
  /** Worksheet row (from 0) of the header, its last where it takes several. */
  readonly headerRow: number;
  /** Worksheet columns, from 0. */
  readonly columns: { readonly name: number; readonly base: number; readonly parent?: number };
  /** Whether people are counted or subscribers with smartphones. */
  readonly kind: "people" | "smartphones";
  readonly register: BaseRegister;
  readonly rows: readonly BaseRow[];
  readonly total: BaseRow | null;
  /** Whether the table also holds counts of installs, so that its bases are those of its own units. */
  readonly holdsInstalls: boolean;
}
