/** A count read from a cell; null is "no report", which is never 0. */
export type Reported = number | null;

/** One unit's row of raw counts, with the worksheet row (from 0) it came from. */
export interface RawRow {
  readonly row: number;
  readonly name: string;
  readonly installs: Reported;
  readonly base: Reported;
}

/** The columns (from 0) of the worksheet that hold what a ranking needs. */
export interface RawColumns {
  readonly name: number;
  readonly installs: number;
  readonly base: number;
}

/** A stated total under the units, kept apart from them. */
export type RawTotal = RawRow;

/** Raw counts found on one worksheet: which cells hold them and what they say. */
export interface RawTable {
  readonly sheet: string;
  /** Worksheet row (from 0) of the header. */
  readonly headerRow: number;
  readonly columns: RawColumns;
  /** Header texts as the sheet has them: what is counted and what it is a share of are her words. */
  readonly headings: { readonly name: string; readonly installs: string; readonly base: string };
  /** Every header cell of the row, so that a person can choose another column. */
  readonly choices: readonly { readonly column: number; readonly heading: string }[];
  readonly rows: readonly RawRow[];
  readonly total: RawTotal | null;
  /** Excel serial of the day the counts stand for, where a line above the header names it. */
  readonly asOf: number | null;
}
