import type { PageLayout, Sheets, SheetState } from "../sheets";
import type { LiveModel } from "./liveModel";
import { titleRowsAfter, titleRowsBefore, type RowCommand } from "./titleRows";

interface SheetCommand extends RowCommand {
  readonly sheetId?: string;
  readonly commands?: readonly SheetCommand[];
}

/** How a sheet prints until told otherwise. */
export const defaultPage: PageLayout = {
  orientation: "portrait",
  paperSize: "A4",
  pagesWide: null,
  pagesTall: null,
  scale: null,
  titleRows: null,
  printArea: null,
  centerHorizontally: false,
  centerVertically: false,
  header: ["", "", ""],
  footer: ["", "", ""],
};

/** Sheets over the engine's model; page set-up and the deepest hiding are kept beside it. */
export class OSpreadsheetSheets implements Sheets {
  private readonly pages = new Map<string, PageLayout>();
  private readonly veryHidden = new Set<string>();

  constructor(private readonly live: LiveModel) {
    this.follow();
    live.onReplaced(() => {
      this.pages.clear();
      this.veryHidden.clear();
      this.follow();
    });
  }

  all(): readonly SheetState[] {
    return this.live.getters.getSheetIds().map((id) => this.state(id));
  }

  get(id: string): SheetState | null {
    return this.live.getters.tryGetSheet(id) === undefined ? null : this.state(id);
  }

  named(name: string): SheetState | null {
    const wanted = name.toLowerCase();
    return this.all().find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  active(): string {
    return this.live.getters.getActiveSheetId();
  }

  activate(id: string): void {
    const from = this.active();
    if (from !== id) this.live.run("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: id });
  }

  add(name: string): string {
    const sheetId = this.live.model.uuidGenerator.smallUuid();
    const position = this.live.getters.getSheetIds().length;
    this.live.run("CREATE_SHEET", { sheetId, position, name, cols: 26, rows: 100 });
    return sheetId;
  }

  remove(id: string): void {
    this.live.run("DELETE_SHEET", { sheetId: id, sheetName: this.live.getters.getSheetName(id) });
    this.pages.delete(id);
  }

  update(id: string, change: Partial<Omit<SheetState, "id" | "page">>): void {
    const now = this.state(id);
    const run = this.live.run;
    if (change.name !== undefined && change.name !== now.name)
      run("RENAME_SHEET", { sheetId: id, oldName: now.name, newName: change.name });
    if (change.position !== undefined && change.position !== now.position)
      run("MOVE_SHEET", { sheetId: id, delta: change.position - now.position });
    if (change.visibility !== undefined) this.setVisibility(id, change.visibility);
    if (change.protected !== undefined && change.protected !== now.protected)
      run(change.protected ? "LOCK_SHEET" : "UNLOCK_SHEET", { sheetId: id });
    if (change.tabColor !== undefined)
      run("COLOR_SHEET", { sheetId: id, color: change.tabColor === "" ? undefined : change.tabColor });
    if (change.gridlines !== undefined)
      run("SET_GRID_LINES_VISIBILITY", { sheetId: id, areGridLinesVisible: change.gridlines });
    const rows = change.frozenRows ?? now.frozenRows;
    const columns = change.frozenColumns ?? now.frozenColumns;
    if (rows !== now.frozenRows || columns !== now.frozenColumns) {
      run("UNFREEZE_COLUMNS_ROWS", { sheetId: id });
      if (rows > 0) run("FREEZE_ROWS", { sheetId: id, quantity: rows });
      if (columns > 0) run("FREEZE_COLUMNS", { sheetId: id, quantity: columns });
    }
  }

  setPage(id: string, change: Partial<PageLayout>): void {
    this.pages.set(id, { ...this.page(id), ...change });
  }

  private follow(): void {
    this.live.model.on("command-dispatched", this, (command: SheetCommand) => {
      const { type, commands = [] } = command;
      if (type === "UNDO") for (const one of [...commands].reverse()) this.moveTitleRows(one, titleRowsBefore);
      else for (const one of type === "REDO" ? commands : [command]) this.moveTitleRows(one, titleRowsAfter);
    });
  }

  private moveTitleRows(command: SheetCommand, moved: typeof titleRowsAfter): void {
    const page = this.pages.get(command.sheetId ?? "");
    if (command.sheetId === undefined || !page?.titleRows) return;
    this.pages.set(command.sheetId, { ...page, titleRows: moved(page.titleRows, command) });
  }

  private page(id: string): PageLayout {
    return this.pages.get(id) ?? defaultPage;
  }

  private setVisibility(id: string, visibility: SheetState["visibility"]): void {
    if (visibility === "veryHidden") this.veryHidden.add(id);
    else this.veryHidden.delete(id);
    const isVisible = this.live.getters.getSheet(id).isVisible;
    if (isVisible !== (visibility === "visible"))
      this.live.run(visibility === "visible" ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId: id });
  }

  private state(id: string): SheetState {
    const sheet = this.live.getters.getSheet(id);
    const panes = this.live.getters.getPaneDivisions(id);
    const hidden = this.veryHidden.has(id) ? "veryHidden" : "hidden";
    return {
      id,
      name: sheet.name,
      position: this.live.getters.getSheetIds().indexOf(id),
      visibility: sheet.isVisible ? "visible" : hidden,
      protected: this.live.getters.isSheetLocked(id),
      tabColor: (sheet.color ?? "").toUpperCase(),
      gridlines: this.live.getters.getGridLinesVisibility(id),
      frozenRows: panes.ySplit,
      frozenColumns: panes.xSplit,
      page: this.page(id),
    };
  }
}
