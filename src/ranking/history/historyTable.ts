import type { Area, CellValue, Position } from "../grid";

/** Name of the history's table, by which its sheet is found again, whatever a person calls the sheet. */
export const historyTableName = "BLUEZONE_LichSu";

/** What a column of the history holds, in the order the add-in writes them. */
export const historyRoles = [
  "date",
  "unit",
  "installs",
  "base",
  "baseName",
  "coverage",
  "place",
  "counted",
  "seriesBreak",
] as const;

export type HistoryRole = (typeof historyRoles)[number];

/** The history sheet as it stands. */
export interface HistoryState {
  readonly sheet: string;
  readonly protected: boolean;
  /** The table with its header. */
  readonly table: Area;
  /** All cells in use on the sheet, the table's among them. */
  readonly used: {
    readonly position: Position;
    readonly values: readonly (readonly CellValue[])[];
    readonly formulas: readonly (readonly CellValue[])[];
  };
}

/** One unit on one day. */
export interface HistoryRow {
  /** Excel serial of the day. */
  readonly date: number;
  readonly unit: string;
  /** Null is "no report". */
  readonly installs: number | null;
  readonly base: number | null;
  readonly baseName: string;
  /** A share: 0.3 is 30%. */
  readonly coverage: number | null;
  readonly place: number | null;
  /** What was counted, in the words of the raw sheet. */
  readonly counted: string;
}

/** A row of the history as it was read. */
export interface KnownRow extends HistoryRow {
  /** Worksheet row, from 0. */
  readonly row: number;
  /** Whether its count or place could not be read. */
  readonly isUnread?: boolean;
}

/** A day from which figures can't be compared with those before it, and why. */
export interface SeriesBreak {
  readonly date: number;
  /** "" counts for everything counted. */
  readonly counted: string;
  readonly reason: string;
}
