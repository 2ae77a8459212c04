import type { Area } from "../area";
import type { BorderLine, BorderSide, CellStyle, Looks } from "../looks";
import { growSheet } from "./growSheet";
import type { LiveModel } from "./liveModel";
import type { NumberFormats } from "./numberFormats";
import { span, zoneOf } from "./zones";

const engineSides: Readonly<Record<BorderSide, string>> = {
  top: "top",
  bottom: "bottom",
  left: "left",
  right: "right",
  horizontal: "h",
  vertical: "v",
};

/** Looks over the engine's model; the engine has one font, so font names are kept beside it. */
export class OSpreadsheetLooks implements Looks {
  private readonly fontNames = new Map<string, string>();

  constructor(
    private readonly live: LiveModel,
    private readonly formats: NumberFormats,
  ) {}

  style(sheet: string, row: number, column: number): CellStyle {
    const style = this.live.getters.getCellComputedStyle({ sheetId: sheet, row, col: column });
    return {
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      underline: style.underline ?? false,
      strikethrough: style.strikethrough ?? false,
      fontSize: style.fontSize ?? 10,
      fontName: this.fontNames.get(cellKey(sheet, row, column)) ?? "Arial",
      color: (style.textColor ?? "#000000").toUpperCase(),
      fill: (style.fillColor ?? "").toUpperCase(),
      align: style.align ?? "general",
      verticalAlign: style.verticalAlign ?? "bottom",
      wrap: style.wrapping === "wrap",
    };
  }

  ownLook(sheet: string, row: number, column: number): string {
    const position = { sheetId: sheet, row, col: column };
    const { getters } = this.live;
    const font = this.fontNames.get(cellKey(sheet, row, column));
    return JSON.stringify([
      getters.getCellStyle(position),
      getters.getCellBorder(position),
      this.live.cellAt(position)?.format,
      font,
    ]);
  }

  setStyle(sheet: string, area: Area, change: Partial<CellStyle>): void {
    const { fontName, ...rest } = change;
    if (fontName !== undefined)
      for (const row of span(area.row, area.rows))
        for (const column of span(area.column, area.columns)) this.fontNames.set(cellKey(sheet, row, column), fontName);
    if (Object.keys(rest).length === 0) return;
    this.live.batch((run) => {
      growSheet(this.live.getters, run, sheet, area);
      run("SET_FORMATTING", { sheetId: sheet, target: [zoneOf(area)], style: engineStyle(rest) });
    });
  }

  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.live.batch((run) => {
      growSheet(this.live.getters, run, sheet, area);
      formats.forEach((cells, r) =>
        cells.forEach((format, c) => {
          if (format === null) return;
          const position = { sheetId: sheet, row: area.row + r, col: area.column + c };
          const target = [zoneOf({ row: position.row, column: position.col, rows: 1, columns: 1 })];
          const cell = this.live.cellAt(position);
          const hasHiddenSign = cell?.isFormula === false && cell.content.startsWith("'");
          const shown = format === "@" && hasHiddenSign ? this.formats.textStandIn : this.formats.toEngine(format);
          run("SET_FORMATTING", { sheetId: sheet, target, format: shown });
        }),
      );
    });
  }

  border(sheet: string, row: number, column: number, side: "top" | "bottom" | "left" | "right"): BorderLine | null {
    const line = this.live.getters.getCellBorder({ sheetId: sheet, row, col: column })?.[side];
    return line === undefined ? null : { style: line.style, color: line.color };
  }

  setBorder(sheet: string, area: Area, side: BorderSide, line: BorderLine | null): void {
    this.live.batch((run) => {
      growSheet(this.live.getters, run, sheet, area);
      const border = { position: engineSides[side], ...(line ?? {}) };
      run("SET_ZONE_BORDERS", { sheetId: sheet, target: [zoneOf(area)], border });
    });
  }

  columnWidth(sheet: string, column: number): number {
    const known = column < this.live.getters.getNumberCols(sheet);
    return this.live.getters.getColSize(sheet, known ? column : 0);
  }

  setColumnWidth(sheet: string, first: number, count: number, width: number | null): void {
    this.resize(sheet, "COL", first, count, width);
  }

  autofitColumns(sheet: string, first: number, count: number): void {
    this.live.run("AUTORESIZE_COLUMNS", { sheetId: sheet, cols: span(first, count) });
  }

  rowHeight(sheet: string, row: number): number {
    const known = row < this.live.getters.getNumberRows(sheet);
    return this.live.getters.getRowSize(sheet, known ? row : 0);
  }

  setRowHeight(sheet: string, first: number, count: number, height: number | null): void {
    this.resize(sheet, "ROW", first, count, height);
  }

  isHidden(sheet: string, dimension: "row" | "column", index: number): boolean {
    return this.live.getters.isHeaderHidden(sheet, dimension === "row" ? "ROW" : "COL", index);
  }

  setHidden(sheet: string, dimension: "row" | "column", first: number, count: number, hidden: boolean): void {
    this.live.run(hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", {
      sheetId: sheet,
      dimension: dimension === "row" ? "ROW" : "COL",
      elements: span(first, count),
    });
  }

  private resize(sheet: string, dimension: "ROW" | "COL", first: number, count: number, size: number | null): void {
    const isRow = dimension === "ROW";
    const area: Area = {
      row: isRow ? first : 0,
      column: isRow ? 0 : first,
      rows: isRow ? count : 1,
      columns: isRow ? 1 : count,
    };
    this.live.batch((run) => {
      growSheet(this.live.getters, run, sheet, area);
      run("RESIZE_COLUMNS_ROWS", { sheetId: sheet, dimension, elements: span(first, count), size });
    });
  }
}

function cellKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${row}:${column}`;
}

function engineStyle(change: Partial<CellStyle>): object {
  const { color, fill, align, wrap, ...same } = change;
  return {
    ...same,
    ...(color === undefined ? {} : { textColor: color }),
    ...(fill === undefined ? {} : { fillColor: fill }),
    ...(align === undefined ? {} : { align: align === "general" ? undefined : align }),
    ...(wrap === undefined ? {} : { wrapping: wrap ? "wrap" : "overflow" }),
  };
}
