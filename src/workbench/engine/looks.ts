import type { Area } from "./area";

/** The look of a cell; colours are "#RRGGBB". */
export interface CellStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontSize: number;
  readonly fontName: string;
  readonly color: string;
  /** "" where not filled. */
  readonly fill: string;
  readonly align: "general" | "left" | "center" | "right";
  readonly verticalAlign: "top" | "middle" | "bottom";
  readonly wrap: boolean;
}

/** A line along one side of a cell. */
export interface BorderLine {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted";
  readonly color: string;
}

/** The sides of an area a line can be drawn on. */
export type BorderSide = "top" | "bottom" | "left" | "right" | "horizontal" | "vertical";

/** Styles, number formats, borders and sizes; sizes are pixels. */
export interface Looks {
  style(sheet: string, row: number, column: number): CellStyle;
  /** A text that is the same for cells of the same own look: style, borders and number format, whatever conditional
   * formats and tables add. */
  ownLook(sheet: string, row: number, column: number): string;
  setStyle(sheet: string, area: Area, change: Partial<CellStyle>): void;
  /** Writes a block of Excel number formats; null leaves a cell's alone, "" and "General" take it away. */
  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly (string | null)[])[]): void;
  border(sheet: string, row: number, column: number, side: "top" | "bottom" | "left" | "right"): BorderLine | null;
  setBorder(sheet: string, area: Area, side: BorderSide, line: BorderLine | null): void;
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, first: number, count: number, width: number | null): void;
  autofitColumns(sheet: string, first: number, count: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, first: number, count: number, height: number | null): void;
  isHidden(sheet: string, dimension: "row" | "column", index: number): boolean;
  setHidden(sheet: string, dimension: "row" | "column", first: number, count: number, hidden: boolean): void;
}
