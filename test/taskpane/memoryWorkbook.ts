import { areaName, cellName } from "../../src/ranking/address";
import type { Area, CellReference, CellValue, Grid } from "../../src/ranking/grid";
import type { CellChange } from "../../src/ranking/finding";
import type { HistoryState } from "../../src/ranking/history/historyTable";
import type { Build, BuildMade } from "../../src/ranking/rebuild/build";
import { editedCells } from "../../src/ranking/rebuild/fingerprint";
import { writtenOf } from "../../src/ranking/rebuild/written";
import type { SheetState, Written } from "../../src/ranking/sheetPlan";
import {
  WorkbookFailure,
  type BuildSettings,
  type DoneBuild,
  type FrozenFormulas,
  type GoOn,
  type HostFacts,
  type Insertion,
  type SheetArea,
  type RegionalFormat,
  type RepairedFormulas,
  type SourceReading,
  type Undone,
  type UnfinishedBuild,
  type WorkbookPort,
  type WorkbookReading,
} from "../../src/workbook/workbookPort";

interface Sheet {
  cells: CellValue[][];
  protected: boolean;
  table: { name: string; area: Area } | null;
  chart: string | null;
}

function copyOf(sheets: ReadonlyMap<string, Sheet>): [string, Sheet][] {
  return [...sheets].map(([name, sheet]) => [name, { ...sheet, cells: sheet.cells.map((row) => [...row]) }]);
}

/** A workbook in memory that keeps formulas as written and remembers what was asked of it. */
export class MemoryWorkbook implements WorkbookPort {
  readonly sheets = new Map<string, Sheet>();
  readonly asked: string[] = [];
  settings: BuildSettings | null = null;
  structureProtected = false;
  /** How many blocks a build takes. */
  blocks = 1;
  unfinished: UnfinishedBuild | null = null;
  history: HistoryState | null = null;
  wrongFormulas = 0;
  ownFormulas = 0;
  private written: Written | null = null;
  private readonly earlier = new Map<string, { sheets: [string, Sheet][]; settings: BuildSettings | null }>();
  selected: CellReference | null = null;
  highlighted: SheetArea | null = null;
  readonly textBoxes: string[] = [];
  /** How the user's Excel writes figures and days; null where it does not tell. */
  format: RegionalFormat | null = null;
  facts: HostFacts = { canBuild: true, readOnly: false, version: "16.0" };
  private before: SheetArea | null = null;
  private readonly watchers = new Set<() => void>();
  private readonly editModeListeners: ((waiting: boolean) => void)[] = [];
  private failure: WorkbookFailure | null = null;
  private writeFailure: WorkbookFailure | null = null;
  private gate: Promise<void> | null = null;

  constructor(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {}) {
    for (const [name, cells] of Object.entries(sheets)) this.add(name, cells);
  }

  add(name: string, cells: readonly (readonly CellValue[])[] = []): void {
    this.sheets.set(name, { cells: cells.map((row) => [...row]), protected: false, table: null, chart: null });
  }

  /** What a person types into a cell. */
  type(sheet: string, row: number, column: number, value: CellValue): void {
    this.put(this.sheet(sheet), row, column, value);
    for (const watcher of this.watchers) watcher();
  }

  cell(sheet: string, row: number, column: number): CellValue {
    return this.sheets.get(sheet)?.cells[row]?.[column] ?? "";
  }

  /** The next request fails. */
  failNext(failure: WorkbookFailure): void {
    this.failure = failure;
  }

  /** The next request that writes a build fails. */
  failWrite(failure: WorkbookFailure): void {
    this.writeFailure = failure;
  }

  /** Requests wait until the returned function is called. */
  hold(): () => void {
    let release = () => {};
    this.gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  waitForCell(waiting: boolean): void {
    for (const listener of this.editModeListeners) listener(waiting);
  }

  host(): HostFacts {
    return this.facts;
  }

  async readWorkbook(): Promise<WorkbookReading> {
    await this.ask("read workbook");
    const names = [...this.sheets.keys()];
    return {
      grids: names.map((name) => this.grid(name)),
      activeSheet: names[0] ?? "",
      format: this.format,
      settings: this.settings,
      history: this.history,
      unfinished: this.unfinished,
    };
  }

  async readSource(
    sheets: readonly string[],
    rankingSheet: string,
    tableName: string,
    chartName: string,
  ): Promise<SourceReading> {
    await this.ask(`read ${sheets.join(", ")}`);
    const gone = sheets.find((sheet) => !this.sheets.has(sheet));
    if (gone !== undefined) throw new WorkbookFailure("sheet-missing", gone, gone);
    const holder = [...this.sheets].find(([, { table }]) => table?.name === tableName)?.[0];
    return {
      grids: sheets.map((sheet) => this.grid(sheet)),
      state: this.state(holder ?? rankingSheet, chartName),
      settings: this.settings,
      history: this.history,
      sheetNames: [...this.sheets.keys()],
      activeSheet: [...this.sheets.keys()][0] ?? "",
      stored: {},
    };
  }

  async runBuild({ fitted, copy, token }: Build, settings: BuildSettings | null, goOn: GoOn) {
    const { plan, createSheet, createTable, createChart, clear, insertRows } = fitted;
    await this.ask(`write ${plan.sheet}`);
    const failure = this.writeFailure;
    this.writeFailure = null;
    if (failure) throw failure;
    for (let done = 0; this.blocks > 1 && done < this.blocks; done++) {
      if (!goOn({ done, of: this.blocks })) return "cancelled" as const;
      await this.gate;
    }
    this.earlier.set(token, { sheets: copyOf(this.sheets), settings: this.settings });
    if (copy) this.add(copy.name, copy.cells);
    if (createSheet) this.add(plan.sheet);
    const sheet = this.sheet(plan.sheet);
    for (const { first, count } of [...insertRows].reverse())
      sheet.cells.splice(first, 0, ...Array.from({ length: count }, (): CellValue[] => []));
    for (const area of clear) this.eachCell(area, (row, column) => this.put(sheet, row, column, ""));
    this.eachCell(plan.owned, (row, column) =>
      this.put(sheet, row, column, plan.cells[row - plan.owned.row]?.[column - plan.owned.column] ?? ""),
    );
    if (createTable !== (plan.table !== null && sheet.table === null)) throw new Error("the table was misjudged");
    if (createChart !== (plan.chart !== null && sheet.chart === null)) throw new Error("the chart was misjudged");
    sheet.table = plan.table;
    sheet.chart = plan.chart?.name ?? null;
    if (settings) {
      this.settings = settings;
      this.written = writtenOf(plan);
    }
    this.selected = { sheet: plan.sheet, row: 0, column: 0 };
    return "built" as const;
  }

  async undoBuild({ made, written }: DoneBuild): Promise<Undone> {
    await this.ask(`undo ${made.sheet}`);
    const { area } = written.fingerprint;
    const now = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => this.cell(made.sheet, row, column)),
    );
    const cells = editedCells(written.fingerprint, now);
    if (cells.length > 0) return { kind: "edited", cells };
    this.goBack(made);
    return { kind: "undone" };
  }

  async repairFormulas(): Promise<RepairedFormulas> {
    await this.ask("repair formulas");
    return { formulas: this.wrongFormulas, protectedSheets: [] };
  }

  async freezeFormulas(everySheet: boolean): Promise<FrozenFormulas> {
    await this.ask(everySheet ? "freeze workbook" : "freeze sheet");
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const replacement = { sheet: "Dữ liệu", area, was: [["=BLUEZONE.PACE(A1)"]], will: [[1]] };
    const replacements = this.ownFormulas > 0 ? [replacement] : [];
    return { formulas: this.ownFormulas, protectedSheets: [], unsettled: 0, replacements };
  }

  async undoFreeze(): Promise<Undone> {
    await this.ask("undo freeze");
    return { kind: "undone" };
  }

  async settleBuild(made: BuildMade): Promise<"old" | "new"> {
    await this.ask(`settle ${made.sheet}`);
    this.goBack(made);
    this.unfinished = null;
    return "old";
  }

  private goBack({ token }: BuildMade): void {
    const before = this.earlier.get(token);
    if (!before) return;
    this.sheets.clear();
    for (const [name, sheet] of before.sheets) this.sheets.set(name, sheet);
    this.settings = before.settings;
  }

  async writeSettings(settings: BuildSettings): Promise<void> {
    await this.ask("write settings");
    this.settings = settings;
  }

  async select(cell: CellReference): Promise<void> {
    await this.ask(`select ${cellName(cell)}`);
    if (!this.sheets.has(cell.sheet)) throw new WorkbookFailure("sheet-missing", cell.sheet, cell.sheet);
    this.selected = cell;
  }

  async selectedCells(): Promise<SheetArea> {
    await this.ask("selected cells");
    return this.selectedArea();
  }

  async highlight(area: SheetArea): Promise<void> {
    await this.ask(`highlight ${area.sheet} ${areaName(area)}`);
    this.before ??= this.selectedArea();
    this.highlighted = area;
  }

  async endHighlight(): Promise<void> {
    if (this.before === null) return;
    await this.ask("end highlight");
    this.highlighted = null;
    this.before = null;
  }

  async insertFormula(formulaOn: (sheet: string) => string): Promise<Insertion> {
    await this.ask("insert formula");
    const { sheet, row, column } = this.selectedArea();
    const written = this.cell(sheet, row, column) === "";
    if (written) this.put(this.sheet(sheet), row, column, formulaOn(sheet));
    return { cell: { sheet, row, column }, written };
  }

  async insertText(text: string): Promise<Insertion> {
    return this.insertFormula(() => text);
  }

  async insertTextBox(text: string): Promise<CellReference> {
    await this.ask("insert text box");
    const { sheet, row, column } = this.selectedArea();
    this.textBoxes.push(text);
    return { sheet, row, column };
  }

  async regionalFormat(): Promise<RegionalFormat> {
    await this.ask("regional format");
    if (this.format === null) throw new WorkbookFailure("host-too-old", "ApiNotFound");
    return this.format;
  }

  async replaceCells(changes: readonly CellChange[]): Promise<readonly CellChange[] | null> {
    await this.ask(`replace ${changes.map(({ cell }) => cellName(cell)).join(", ")}`);
    const holds = ({ cell, before }: CellChange) => this.cell(cell.sheet, cell.row, cell.column) === before;
    if (!changes.every(holds)) return null;
    for (const { cell, after } of changes) this.type(cell.sheet, cell.row, cell.column, after);
    return changes.map(({ cell, before, after }) => ({ cell, before: after, after: before }));
  }

  async watch(onChange: () => void): Promise<() => Promise<void>> {
    await this.ask("watch");
    this.watchers.add(onChange);
    return async () => void this.watchers.delete(onChange);
  }

  onEditMode(listener: (waiting: boolean) => void): void {
    this.editModeListeners.push(listener);
  }

  private selectedArea(): SheetArea {
    const { sheet, row, column } = this.selected ?? { sheet: [...this.sheets.keys()][0] ?? "", row: 0, column: 0 };
    return { sheet, row, column, rows: 1, columns: 1 };
  }

  private async ask(what: string): Promise<void> {
    this.asked.push(what);
    await this.gate;
    const failure = this.failure;
    this.failure = null;
    if (failure) throw failure;
  }

  private sheet(name: string): Sheet {
    const sheet = this.sheets.get(name);
    if (!sheet) throw new WorkbookFailure("sheet-missing", name, name);
    return sheet;
  }

  private put(sheet: Sheet, row: number, column: number, value: CellValue): void {
    while (sheet.cells.length <= row) sheet.cells.push([]);
    const cells = sheet.cells[row]!;
    while (cells.length <= column) cells.push("");
    cells[column] = value;
  }

  private eachCell({ row, column, rows, columns }: Area, visit: (row: number, column: number) => void): void {
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) visit(r, c);
  }

  private grid(name: string): Grid {
    const { cells } = this.sheet(name);
    const width = Math.max(0, ...cells.map((row) => row.length));
    const values = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
    return { sheet: name, row: 0, column: 0, values };
  }

  private state(name: string, chartName: string): SheetState {
    const sheet = this.sheets.get(name);
    const { owned } = this.settings ?? { owned: null };
    return {
      sheet: name,
      exists: sheet !== undefined,
      protected: sheet?.protected ?? false,
      workbookProtected: this.structureProtected,
      table: sheet?.table?.area ?? null,
      owned: sheet?.table ? owned : null,
      chartSeries: sheet?.chart === chartName ? 2 : null,
      used: sheet ? { position: { row: 0, column: 0 }, formulas: this.grid(name).values } : null,
      widths: [],
      written: sheet?.table ? this.written : null,
    };
  }
}
