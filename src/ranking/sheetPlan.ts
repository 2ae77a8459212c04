import type { Area, CellValue, Position } from "./grid";
import type { Fingerprint } from "./rebuild/fingerprint";
import type { FormatArea } from "./rebuild/formatAreas";

/** A look for an area; what is left out stays as it is. */
export interface Style extends Area {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly wrap?: boolean;
  /** Height of its rows, in points. */
  readonly height?: number;
}

/** A native table over cells that the plan writes. */
export interface PlannedTable {
  /** Excel table name: letter first, no spaces. */
  readonly name: string;
  readonly area: Area;
  readonly style: string;
}

/** A look that the cells of an area have while a formula holds for them. */
export interface PlannedRule {
  readonly area: Area;
  /** en-US, written for the first cell of the area. */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

/** A native chart of columns, with the target as a line across them. */
export interface PlannedChart {
  readonly name: string;
  readonly title: string;
  /** One column of category names and one column of values, both with the same rows and no header. */
  readonly categories: Area;
  readonly values: Area;
  readonly seriesName: string;
  /** Colour of the bars, as #RRGGBB. */
  readonly color: string;
  readonly numberFormat: string;
  /** A second series as a line: the target of each category; null where there is none. */
  readonly target: { readonly values: Area; readonly seriesName: string; readonly color: string } | null;
  /** The cells it covers. */
  readonly place: Area;
}

/** How the sheet prints. */
export interface PlannedPrint {
  readonly landscape: boolean;
  readonly pagesWide: number;
  /** Null where it takes as many pages as its rows need. */
  readonly pagesTall: number | null;
  /** Worksheet rows (from 0) repeated on each page. */
  readonly titleRow: number;
  readonly footerLeft: string;
  readonly footerCenter: string;
  readonly footerRight: string;
}

/** A worksheet as data: everything the add-in writes, and nothing it does not own. Applied in one round trip. */
export interface SheetPlan {
  readonly sheet: string;
  /** The cells the add-in owns, from the top left corner. */
  readonly owned: Area;
  /** en-US formulas and values of the owned cells, row by row; "" is blank. */
  readonly cells: readonly (readonly CellValue[])[];
  /** en-US number formats, same shape as `cells`. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly styles: readonly Style[];
  readonly table: PlannedTable | null;
  readonly dataBars: readonly { readonly area: Area; readonly color: string }[];
  /** First priority first. */
  readonly rules: readonly PlannedRule[];
  /** Rows (from 0) that are not shown; all others of the owned area are. */
  readonly hiddenRows: readonly number[];
  /** What each owned column holds, by which a column is known again; none where columns never change. */
  readonly columnKeys: readonly string[];
  /** Columns (from 0) that are not shown; all others of the owned area are. */
  readonly hiddenColumns: readonly number[];
  /** Widths of the owned columns in characters of the standard font. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly chart: PlannedChart | null;
  readonly print: PlannedPrint | null;
}

/** Everything of a plan but its cells, with its number formats as few areas. */
export interface SheetLook extends Omit<SheetPlan, "sheet" | "cells" | "numberFormats"> {
  readonly formats: readonly FormatArea[];
}

/** What the workbook remembers of the sheet last written: how it looked, and a fingerprint of its cells. */
export interface Written {
  readonly look: SheetLook;
  readonly fingerprint: Fingerprint;
  /** Cells whose text begins with "=", which Excel gives back like formulas. */
  readonly texts: readonly Position[];
}

/** What stands on the sheet a plan is for, as read before writing. */
export interface SheetState {
  readonly sheet: string;
  readonly exists: boolean;
  readonly protected: boolean;
  /** Whether adding a sheet is forbidden. */
  readonly workbookProtected: boolean;
  /** Area of the plan's table where the sheet has one; the sign that the sheet is ours. */
  readonly table: Area | null;
  /** Area written last time, from the settings; null where nothing is remembered. */
  readonly owned: Area | null;
  /** How many series the plan's chart has; null where the chart is not there. */
  readonly chartSeries: number | null;
  /** Cells in use, formulas as they are, to see what a person changed and what stands beside or below. */
  readonly used: { readonly position: Position; readonly formulas: readonly (readonly CellValue[])[] } | null;
  /** Widths of the first columns in points, as a person may have set them. */
  readonly widths: readonly number[];
  /** What was last written there; null where nothing is remembered. */
  readonly written: Written | null;
}
