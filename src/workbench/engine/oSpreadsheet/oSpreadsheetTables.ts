import type { Area } from "../area";
import type { Tables, TableState } from "../tables";
import type { LiveModel } from "./liveModel";
import { areaOf, zoneOf } from "./zones";

/** Tables over the engine's model; the engine's tables have no names, so names are kept beside it. */
export class OSpreadsheetTables implements Tables {
  private readonly names = new Map<string, string>();

  constructor(private readonly live: LiveModel) {
    live.onReplaced(() => this.names.clear());
  }

  all(): readonly TableState[] {
    const getters = this.live.getters;
    return getters
      .getSheetIds()
      .flatMap((sheet) => getters.getCoreTables(sheet).map((table) => this.state(sheet, table)));
  }

  get(id: string): TableState | null {
    return this.all().find((table) => table.id === id) ?? null;
  }

  add(sheet: string, area: Area): string {
    const before = new Set(this.all().map((table) => table.id));
    const name = this.freeName();
    this.live.run("CREATE_TABLE", {
      sheetId: sheet,
      ranges: [this.live.getters.getRangeDataFromZone(sheet, zoneOf(area))],
      tableType: "static",
      config: {
        hasFilters: true,
        totalRow: false,
        firstColumn: false,
        lastColumn: false,
        numberOfHeaders: 1,
        bandedRows: true,
        bandedColumns: false,
        automaticAutofill: false,
        styleId: "TableStyleMedium2",
      },
    });
    const added = this.all().find((table) => !before.has(table.id));
    if (added === undefined) throw new Error("The engine added no table.");
    this.names.set(added.id, name);
    return added.id;
  }

  update(id: string, change: Partial<Omit<TableState, "id" | "sheet">>): void {
    const now = this.get(id);
    if (now === null) return;
    if (change.name !== undefined) this.names.set(id, change.name);
    const config = {
      ...(change.style === undefined ? {} : { styleId: change.style }),
      ...(change.showHeaders === undefined ? {} : { numberOfHeaders: change.showHeaders ? 1 : 0 }),
      ...(change.showTotals === undefined ? {} : { totalRow: change.showTotals }),
      ...(change.showBandedRows === undefined ? {} : { bandedRows: change.showBandedRows }),
      ...(change.showBandedColumns === undefined ? {} : { bandedColumns: change.showBandedColumns }),
      ...(change.showFilterButton === undefined ? {} : { hasFilters: change.showFilterButton }),
      ...(change.highlightFirstColumn === undefined ? {} : { firstColumn: change.highlightFirstColumn }),
      ...(change.highlightLastColumn === undefined ? {} : { lastColumn: change.highlightLastColumn }),
    };
    const newTableRange =
      change.area === undefined ? undefined : this.live.getters.getRangeDataFromZone(now.sheet, zoneOf(change.area));
    if (newTableRange === undefined && Object.keys(config).length === 0) return;
    this.live.run("UPDATE_TABLE", { sheetId: now.sheet, zone: zoneOf(now.area), config, newTableRange });
  }

  remove(id: string): void {
    const now = this.get(id);
    if (now !== null) this.live.run("REMOVE_TABLE", { sheetId: now.sheet, target: [zoneOf(now.area)] });
  }

  hiddenValues(id: string, column: number): readonly string[] {
    const table = this.get(id);
    if (table === null) return [];
    const { sheet, area } = table;
    return this.live.getters.getFilterHiddenValues({ sheetId: sheet, row: area.row, col: area.column + column });
  }

  hideValues(id: string, column: number, texts: readonly string[]): void {
    const table = this.get(id);
    if (table === null) return;
    const { sheet, area } = table;
    const value = { filterType: "values", hiddenValues: [...texts] };
    this.live.run("UPDATE_FILTER", { sheetId: sheet, row: area.row, col: area.column + column, value });
  }

  private freeName(): string {
    const taken = new Set(this.all().map((table) => table.name.toLowerCase()));
    let number = 1;
    while (taken.has(`table${number}`)) number += 1;
    return `Table${number}`;
  }

  private state(sheet: string, table: ReturnType<LiveModel["getters"]["getCoreTables"]>[number]): TableState {
    const id = String(table.id);
    const { config } = table;
    return {
      id,
      sheet,
      area: areaOf(table.range.zone),
      name: this.names.get(id) ?? `Table${id}`,
      style: config.styleId,
      showHeaders: config.numberOfHeaders > 0,
      showTotals: config.totalRow,
      showBandedRows: config.bandedRows,
      showBandedColumns: config.bandedColumns,
      showFilterButton: config.hasFilters,
      highlightFirstColumn: config.firstColumn,
      highlightLastColumn: config.lastColumn,
    };
  }
}
