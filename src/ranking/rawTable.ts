import type { EarlierReport } from "./earlierReport";
import type { ColumnSpan } from "./columnSpan";
import type { StatedGoal } from "./goal";
import type { CellReference } from "./grid";
import type { Reported } from "./reported";
import type { NamedPlace } from "./placeAround";
import type { StandingReading } from "./standing";

/** A figure of raw counts and the cell it was read from. */
export interface RawFigure {
  /** The number used: a count, or for rates and targets a share; null where the cell is blank or can't be read. */
  readonly value: Reported;
  readonly cell: CellReference;
  /** What the cell says where that is text ("hơn 13.200", "9.640"); null where it holds a number or nothing. */
  readonly printed: string | null;
  /** What a column of printed words says of its number, where they fit it: "hơn 13.200" beside 13200. */
  readonly beside?: string;
  /** The counts that its words allow, the value twice where it is exact; null where there is no value. */
  readonly range: { readonly lowest: number; readonly highest: number } | null;
}

/** One unit's row of raw counts, with the worksheet row (from 0) it came from. */
export interface RawRow {
  readonly row: number;
  readonly name: string;
  readonly installs: RawFigure;
  /** From the same row, or joined by name from another table; null where no table gives one. */
  readonly base: RawFigure | null;
  /** A second base beside the first, such as smartphone subscribers. */
  readonly secondBase?: RawFigure | null;
  /** A published rate of installs on the base, as a share. */
  readonly rate?: RawFigure | null;
  /** The unit's own target, as a share. */
  readonly target?: RawFigure | null;
  readonly owner?: string;
  readonly group?: string;
  /** The unit it lies in, where a column or a line above it names it: a district for communes. */
  readonly parent?: string;
  /** The cell that says so, with the text it holds; null where that is no text. Left out where a line above says so. */
  readonly parentCell?: CellReference & { readonly text: string | null };
  /** The day its counts stand for, as an Excel serial, where a column says it. */
  readonly day?: RawFigure | null;
  /** The cell of its name, where that is not in the table's column of names on the same row: in a merged cell that began
   * above, or in a list that goes on beside itself. */
  readonly nameCell?: CellReference;
  /** The text that cell holds, where spaces make it another than the name; null where it holds no text. */
  readonly nameText?: string | null;
}

/** The columns (from 0) of the worksheet that hold what a ranking needs; those that a sheet lacks are left out. */
export interface RawColumns {
  readonly name: number;
  readonly installs: number;
  readonly base?: number;
  readonly secondBase?: number;
  readonly rate?: number;
  readonly target?: number;
  /** The words a count was printed in, beside the number. */
  readonly printed?: number;
  readonly date?: number;
  readonly owner?: number;
  readonly group?: number;
  readonly parent?: number;
}

/** A stated total under the units, kept apart from them. */
export type RawTotal = RawRow;

/** A stated total of some of the units, kept apart from them; `units` are the worksheet rows (from 0) it is of. */
export interface RawSubtotal extends RawTotal {
  readonly units: readonly number[];
}

/** Where a base comes from, kept with every result that rests on it. */
export interface BaseRegister {
  readonly sheet: string;
  /** What the base counts, in her words: "Dân số (người)". */
  readonly heading: string;
  /** Year the base stands for, where the sheet says it. */
  readonly year: number | null;
  /** The line that names its source, and a document number in it; "" where there is none. */
  readonly source: string;
  readonly document: string;
}

/** Raw counts found on one worksheet: which cells hold them and what they say. */
export interface RawTable {
  readonly sheet: string;
  /** Worksheet row (from 0) of the header, its last where it takes several. */
  readonly headerRow: number;
  /** Worksheet columns (from 0) that the table takes; another table may stand beside it. */
  readonly span?: ColumnSpan;
  readonly columns: RawColumns;
  /** Header texts as the sheet has them: what is counted and what it is a share of are her words; "" without a base. */
  readonly headings: { readonly name: string; readonly installs: string; readonly base: string };
  /** Every header cell of the row, so that a person can choose another column. */
  readonly choices: readonly { readonly column: number; readonly heading: string }[];
  readonly rows: readonly RawRow[];
  readonly total: RawTotal | null;
  /** Totals of groups of units that the sheet states among them; none where left out. */
  readonly subtotals?: readonly RawSubtotal[];
  /** Excel serial of the day the counts stand for, where the sheet names it. */
  readonly asOf: number | null;
  /** Where the bases come from; null where no table gives them. */
  readonly base?: BaseRegister | null;
  readonly secondBase?: BaseRegister | null;
  /** Reports of earlier days that the workbook's raw sheets hold, newest first. */
  readonly earlier?: readonly EarlierReport[];
  /** What the lines around the table and its headings say is to be reached, and until when. */
  readonly goal?: StatedGoal;
  /** What the lines around the table say of the whole place. */
  readonly whole?: StandingReading;
  /** The place that the lines over the table say the units lie in. */
  readonly place?: NamedPlace | null;
}
