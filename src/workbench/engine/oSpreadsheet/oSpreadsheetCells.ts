import { DEFAULT_LOCALE, helpers, parse } from "@odoo/o-spreadsheet";
import type { Area } from "../area";
import type { Cells, CellState } from "../cells";
import { EngineRefusal } from "./engineRefusal";
import { growSheet } from "./growSheet";
import type { Cell, LiveModel, Run } from "./liveModel";
import type { NumberFormats } from "./numberFormats";
import { isSuspended } from "./suspendableEvaluation";
import { keepTables, tableZones } from "./tableZones";
import { areaOf, zoneOf } from "./zones";

/** Cells over the engine's model. */
export class OSpreadsheetCells implements Cells {
  constructor(
    private readonly live: LiveModel,
    private readonly formats: NumberFormats,
  ) {}

  read(sheet: string, row: number, column: number): CellState {
    const position = { sheetId: sheet, row, col: column };
    const evaluated = this.live.getters.getEvaluatedCell(position);
    const cell = this.live.cellAt(position);
    const formula = cell?.isFormula === true ? cell.compiledFormula.toFormulaString(this.live.getters) : null;
    if (cell?.isFormula === false && isSuspended(this.live.getters)) return this.unread(cell);
    const isError = evaluated.type === "error";
    return {
      content: formula ?? (cell?.isFormula === false ? cell.content : ""),
      formula,
      value: evaluated.value,
      kind: evaluated.type,
      text: isError ? evaluated.value : evaluated.formattedValue,
      message: isError ? (evaluated.message ?? null) : null,
      numberFormat: this.formats.toExcel(evaluated.format ?? cell?.format),
    };
  }

  /** A constant typed while formulas wait: the engine has not come to it, yet it is no formula's to say. */
  private unread(cell: Extract<Cell, { isFormula: false }>): CellState {
    const { content, format } = cell;
    const locale = this.live.getters.getLocale();
    const value = cell.parsedValue;
    const kind =
      value === null ? "empty" : typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean";
    const text = helpers.formatValue(value, { format, locale });
    return { content, formula: null, value, kind, text, message: null, numberFormat: this.formats.toExcel(format) };
  }

  isFormula(content: string): boolean {
    try {
      parse(content);
      return true;
    } catch {
      return false;
    }
  }

  setContent(sheet: string, row: number, column: number, content: string): void {
    if (this.live.getters.isSheetLocked(sheet)) throw new EngineRefusal("UPDATE_CELL", ["SheetLocked"]);
    this.live.batch((run) => {
      growSheet(this.live.getters, run, sheet, { row, column, rows: 1, columns: 1 });
      this.type(run, { sheetId: sheet, row, col: column }, content);
    });
  }

  setContents(sheet: string, area: Area, contents: readonly (readonly (string | null)[])[]): void {
    this.live.batch((run) => {
      growSheet(this.live.getters, run, sheet, area);
      const tables = tableZones(this.live.getters, sheet);
      contents.forEach((cells, r) =>
        cells.forEach((content, c) => {
          if (content === null) return;
          const english = this.inEnglish(content);
          this.type(run, { sheetId: sheet, row: area.row + r, col: area.column + c }, english.content, english.format);
        }),
      );
      keepTables(this.live.getters, run, sheet, tables);
    });
  }

  copy(sheet: string, from: Area, to: { readonly sheet: string; readonly area: Area }): void {
    const contents = Array.from({ length: to.area.rows }, (_, r) =>
      Array.from({ length: to.area.columns }, (__, c) => {
        const source = { sheetId: sheet, row: from.row + (r % from.rows), col: from.column + (c % from.columns) };
        const cell = this.live.cellAt(source);
        if (cell?.isFormula !== true) return cell?.content ?? "";
        const [down, right] = [to.area.row + r - source.row, to.area.column + c - source.col];
        return this.live.getters.getTranslatedCellFormula(sheet, right, down, cell.compiledFormula);
      }),
    );
    this.setContents(to.sheet, to.area, contents);
  }

  clear(sheet: string, area: Area, what: "contents" | "formats" | "all"): void {
    const payload = { sheetId: sheet, target: [zoneOf(area)] };
    this.live.batch((run) => {
      growSheet(this.live.getters, run, sheet, area);
      if (what !== "formats") run("DELETE_CONTENT", payload);
      if (what !== "contents") run("CLEAR_FORMATTING", payload);
    });
  }

  used(sheet: string, valuesOnly: boolean): Area | null {
    const { getters } = this.live;
    const valued = getters
      .getEvaluatedCellsPositions(sheet)
      .filter((position) => getters.getEvaluatedCell(position).type !== "empty");
    const positions = valuesOnly ? valued : [...valued, ...this.formatted(sheet)];
    if (positions.length === 0) return null;
    const rows = positions.map(({ row }) => row);
    const columns = positions.map(({ col }) => col);
    const least = (all: readonly number[]): number => all.reduce((one, other) => Math.min(one, other));
    const most = (all: readonly number[]): number => all.reduce((one, other) => Math.max(one, other));
    return areaOf({ top: least(rows), bottom: most(rows), left: least(columns), right: most(columns) });
  }

  spill(sheet: string, row: number, column: number): Area | null {
    const getters = this.live.getters;
    const position = { sheetId: sheet, row, col: column };
    if (getters.getEvaluatedCell(position).type === "error") return null;
    const origin = getters.getArrayFormulaSpreadingOn(position);
    if (origin === undefined || origin.row !== row || origin.col !== column) return null;
    const zone = getters.getSpreadZone(position);
    return zone === undefined ? null : areaOf(zone);
  }

  spillParent(sheet: string, row: number, column: number): Area | null {
    const origin = this.live.getters.getArrayFormulaSpreadingOn({ sheetId: sheet, row, col: column });
    return origin === undefined ? null : { row: origin.row, column: origin.col, rows: 1, columns: 1 };
  }

  grow(sheet: string, area: Area): void {
    const { rows, columns } = this.size(sheet);
    if (area.row + area.rows <= rows && area.column + area.columns <= columns) return;
    this.live.batch((run) => growSheet(this.live.getters, run, sheet, area));
  }

  insert(sheet: string, area: Area, shift: "down" | "right"): void {
    this.move("INSERT_CELL", sheet, area, shift === "down" ? "ROW" : "COL");
  }

  remove(sheet: string, area: Area, shift: "up" | "left"): void {
    this.move("DELETE_CELL", sheet, area, shift === "up" ? "ROW" : "COL");
  }

  insertHeaders(sheet: string, dimension: "row" | "column", first: number, count: number): void {
    const state = this.live.getters.getSheet(sheet);
    this.live.batch((run) => {
      growSheet(this.live.getters, run, sheet, {
        row: dimension === "row" ? first : 0,
        column: dimension === "column" ? first : 0,
        rows: 1,
        columns: 1,
      });
      run("ADD_COLUMNS_ROWS", {
        sheetId: sheet,
        sheetName: state.name,
        dimension: dimension === "row" ? "ROW" : "COL",
        base: first,
        quantity: count,
        position: "before",
      });
    });
  }

  removeHeaders(sheet: string, dimension: "row" | "column", first: number, count: number): void {
    const state = this.live.getters.getSheet(sheet);
    const size = dimension === "row" ? this.live.getters.getNumberRows(sheet) : this.live.getters.getNumberCols(sheet);
    const elements = Array.from({ length: count }, (_, index) => first + index).filter((index) => index < size);
    if (elements.length === 0) return;
    this.live.run("REMOVE_COLUMNS_ROWS", {
      sheetId: sheet,
      sheetName: state.name,
      dimension: dimension === "row" ? "ROW" : "COL",
      elements,
    });
  }

  merge(sheet: string, area: Area): void {
    this.live.run("ADD_MERGE", { sheetId: sheet, target: [zoneOf(area)], force: true });
  }

  unmerge(sheet: string, area: Area): void {
    this.live.run("REMOVE_MERGE", { sheetId: sheet, target: [zoneOf(area)] });
  }

  merges(sheet: string): readonly Area[] {
    return this.live.getters.getMerges(sheet).map(areaOf);
  }

  size(sheet: string): { rows: number; columns: number } {
    return {
      rows: this.live.getters.getNumberRows(sheet),
      columns: this.live.getters.getNumberCols(sheet),
    };
  }

  private formatted(sheet: string): readonly { row: number; col: number }[] {
    const { getters } = this.live;
    const { rows, columns } = this.size(sheet);
    return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
      Array.from({ length: columns }, (__, col) => ({ row, col })).filter((place) => {
        const position = { sheetId: sheet, ...place };
        const style = getters.getCellStyle(position);
        return Object.keys(style).length > 0 || this.live.cellAt(position)?.format !== undefined;
      }),
    );
  }

  /** A constant as an American would mean it, for the engine reads dates as the user's culture writes them. */
  private inEnglish(content: string): { content: string; format?: string } {
    const locale = this.live.getters.getLocale();
    if (locale.code === DEFAULT_LOCALE.code || /^[=']/.test(content)) return { content };
    if (helpers.isDateTime(content, DEFAULT_LOCALE))
      return { content: String(helpers.toNumber({ value: content }, DEFAULT_LOCALE)), format: locale.dateFormat };
    return { content: helpers.isDateTime(content, locale) ? `'${content}` : content };
  }

  private type(
    run: Run,
    position: { sheetId: string; row: number; col: number },
    content: string,
    dateFormat?: string,
  ): void {
    const isHiddenSign = content.startsWith("'") && this.live.cellAt(position)?.format === "@";
    const format = isHiddenSign ? { format: this.formats.textStandIn } : {};
    const known = this.live.cellAt(position)?.format;
    const shown = dateFormat !== undefined && known === undefined ? { format: dateFormat } : format;
    run("UPDATE_CELL", { ...position, content, ...shown });
  }

  private move(type: string, sheet: string, area: Area, shiftDimension: "ROW" | "COL"): void {
    const active = this.live.getters.getActiveSheetId();
    // The engine moves cells of the sheet in view only.
    if (active !== sheet) this.live.run("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheet });
    this.live.run(type, { zone: zoneOf(area), shiftDimension });
    if (active !== sheet) this.live.run("ACTIVATE_SHEET", { sheetIdFrom: sheet, sheetIdTo: active });
  }
}
