/** A cell as Excel's API hands it over: blank is "", an error is its text ("#N/A"), a date is its serial number. */
export type CellValue = string | number | boolean;

/** Where a cell stands on a worksheet, both counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A cell of a named worksheet. */
export interface CellReference extends Position {
  readonly sheet: string;
}

/** A rectangle of cells on a worksheet; row and column are those of its first cell, counted from 0. */
export interface Area extends Position {
  readonly rows: number;
  readonly columns: number;
}

/** The used cells of one worksheet; row and column are those of the first used cell, counted from 0. */
export interface Grid extends Position {
  readonly sheet: string;
  /** Rectangular, row by row; no rows where the sheet is empty. */
  readonly values: readonly (readonly CellValue[])[];
  /** The formulas of the same cells where they were read, constants as their values. */
  readonly formulas?: readonly (readonly CellValue[])[];
  /** en-US number formats of the same cells where they were read. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** Merged areas, where they were read: the value stands in the first cell, the others are blank. */
  readonly merged?: readonly Area[];
  /** Worksheet rows (from 0) that are hidden, by hand or by a filter, where they were read. */
  readonly hiddenRows?: readonly number[];
  /** Whether a filter is on, where it was read. */
  readonly filtered?: boolean;
  /** Excel's own tables on the sheet, where they were read. */
  readonly tables?: readonly { readonly name: string; readonly area: Area }[];
}
