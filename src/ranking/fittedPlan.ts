import type { Area, Position } from "./grid";
import type { SheetPlan } from "./sheetPlan";

/** A plan that is known to fit: what to clear first and whether the sheet, table and chart are new. */
export interface FittedPlan {
  readonly plan: SheetPlan;
  readonly createSheet: boolean;
  readonly createTable: boolean;
  readonly createChart: boolean;
  /** Whether the chart that is there makes way for the new one. */
  readonly deleteChart?: boolean;
  /** How many series of the chart are written, where not both: a person may have taken out one. */
  readonly chartSeries?: number;
  /** Whether the chart's old place would now be under cells, since there are more or fewer of them. */
  readonly moveChart?: boolean;
  /** Areas of the last build that the new one leaves. */
  readonly clear: readonly Area[];
  /** Whole rows to be put in, inside the table for units that came and below the last build, so that what stands there moves
   * down together; from the top down, `first` counted in the rows before any is put in. */
  readonly insertRows: readonly InsertedSpan[];
  /** Whole columns to be put in before them, so that what stands beside or in the last build moves together; from left to
   * right, `first` counted in the columns before any is put in. */
  readonly insertColumns: readonly InsertedSpan[];
}

/** Whole rows or columns put into a sheet: the first of them (from 0), and how many. */
export interface InsertedSpan {
  readonly first: number;
  readonly count: number;
}

/** Why a plan can't be applied to the sheet as it stands; each has its sentence in `locales/pane.ts`. */
export type FitFailure =
  | { readonly code: "sheet-protected"; readonly sheet: string }
  | { readonly code: "workbook-protected"; readonly sheet: string }
  | { readonly code: "name-taken"; readonly sheet: string }
  | { readonly code: "in-the-way"; readonly sheet: string; readonly cell: Position }
  /** Columns were put into the ranking or taken out of it; the first heading that is not where it was. */
  | { readonly code: "columns-changed"; readonly sheet: string; readonly cell: Position }
  /** Rows or columns were put in between the ranking's title and its table, or taken out there; the table's first cell. */
  | { readonly code: "table-moved"; readonly sheet: string; readonly cell: Position };
