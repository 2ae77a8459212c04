import type { Model } from "@odoo/o-spreadsheet";
import type { Area } from "../area";
import type { Engine, EngineChange, EngineLocale, XlsxPart } from "../engine";
import { Changes } from "./changes";
import { cultures, isCulture } from "./cultures";
import { isSuspended, suspend } from "./suspendableEvaluation";
import { asOneStep, forgetSteps } from "./hostPlugins";
import { LiveModel } from "./liveModel";
import { installNativeFunctions } from "./nativeFunctions";
import { NumberFormats } from "./numberFormats";
import { OSpreadsheetCells } from "./oSpreadsheetCells";
import { OSpreadsheetCharts } from "./oSpreadsheetCharts";
import { OSpreadsheetConditionalFormats } from "./oSpreadsheetConditionalFormats";
import { OSpreadsheetFunctions } from "./oSpreadsheetFunctions";
import { OSpreadsheetLooks } from "./oSpreadsheetLooks";
import { OSpreadsheetNames } from "./oSpreadsheetNames";
import { OSpreadsheetShapes } from "./oSpreadsheetShapes";
import { OSpreadsheetRules } from "./oSpreadsheetRules";
import { OSpreadsheetSheets } from "./oSpreadsheetSheets";
import { OSpreadsheetTables } from "./oSpreadsheetTables";
import { engineParts, fileParts } from "./xlsxParts";
import { areaOf, zoneOf } from "./zones";

/** The workbook over o-spreadsheet's model. */
export class OSpreadsheetEngine implements Engine {
  readonly sheets: OSpreadsheetSheets;
  readonly cells: OSpreadsheetCells;
  readonly looks: OSpreadsheetLooks;
  readonly tables: OSpreadsheetTables;
  readonly charts: OSpreadsheetCharts;
  readonly shapes: OSpreadsheetShapes;
  readonly names: OSpreadsheetNames;
  readonly conditionalFormats: OSpreadsheetConditionalFormats;
  readonly rules: OSpreadsheetRules;
  readonly functions: OSpreadsheetFunctions;
  locale: EngineLocale = cultures["en-US"].locale;
  private readonly live: LiveModel;
  private readonly formats = new NumberFormats();
  private readonly changes: Changes;

  /** @param sheetNames names of the empty sheets to begin with */
  constructor(sheetNames: readonly string[] = ["Sheet1"]) {
    installNativeFunctions();
    this.live = new LiveModel({
      sheets: sheetNames.map((name, index) => ({ id: `sheet${index + 1}`, name, colNumber: 26, rowNumber: 100 })),
    });
    this.sheets = new OSpreadsheetSheets(this.live);
    this.cells = new OSpreadsheetCells(this.live, this.formats);
    this.looks = new OSpreadsheetLooks(this.live, this.formats);
    this.tables = new OSpreadsheetTables(this.live);
    this.charts = new OSpreadsheetCharts(this.live);
    this.shapes = new OSpreadsheetShapes(this.live);
    this.names = new OSpreadsheetNames(this.live);
    this.conditionalFormats = new OSpreadsheetConditionalFormats(this.live);
    this.rules = new OSpreadsheetRules(this.live);
    this.functions = new OSpreadsheetFunctions(this.live, this.formats);
    this.changes = new Changes(this.live);
  }

  /** The engine's own model, for drawing it. */
  get model(): Model {
    return this.live.model;
  }

  get isCalculationSuspended(): boolean {
    return isSuspended(this.live.getters);
  }

  setCulture(tag: string): void {
    const culture = isCulture(tag) ? cultures[tag] : cultures["en-US"];
    this.locale = culture.locale;
    this.live.setLocale(culture.engine);
  }

  suspendCalculation(suspended: boolean): void {
    suspend(this.live.getters, suspended);
    // Any command makes the engine calculate what has waited.
    if (!suspended) this.live.run("EVALUATE_CELLS", { cellIds: [] });
  }

  undo(): boolean {
    return this.step("REQUEST_UNDO");
  }

  redo(): boolean {
    return this.step("REQUEST_REDO");
  }

  asOneStep<Result>(job: () => Result): Result {
    return asOneStep(job);
  }

  forgetSteps(): void {
    forgetSteps(this.live.getters);
  }

  selection(): { readonly sheet: string; readonly areas: readonly Area[] } {
    const { getters } = this.live;
    return { sheet: getters.getActiveSheetId(), areas: getters.getSelectedZones().map(areaOf) };
  }

  select(sheet: string, area: Area): void {
    this.sheets.activate(sheet);
    const size = this.cells.size(sheet);
    const zone = zoneOf(area);
    const bounded = {
      ...zone,
      bottom: Math.min(zone.bottom, size.rows - 1),
      right: Math.min(zone.right, size.columns - 1),
    };
    this.live.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone: bounded });
  }

  calculate(): void {
    const suspended = this.isCalculationSuspended;
    suspend(this.live.getters, false);
    this.live.run("EVALUATE_CELLS");
    suspend(this.live.getters, suspended);
  }

  onChange(listener: (changes: readonly EngineChange[]) => void): () => void {
    return this.changes.onChange(listener);
  }

  onReplaced(listener: () => void): () => void {
    return this.live.onReplaced(listener);
  }

  load(parts: readonly XlsxPart[]): Promise<void> {
    this.live.replace(engineParts(parts, this.formats));
    return Promise.resolve();
  }

  async exportXlsxParts(): Promise<readonly XlsxPart[]> {
    const { files } = await this.live.model.exportXLSX();
    return fileParts(files, this.formats);
  }

  private step(type: "REQUEST_UNDO" | "REQUEST_REDO"): boolean {
    return this.live.model.dispatch(type).isSuccessful;
  }
}
