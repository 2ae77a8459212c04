import type { Area } from "../area";
import type { EngineChange } from "../engine";
import type { LiveModel } from "./liveModel";
import { areaOf, type Zone } from "./zones";

type SheetChange = Exclude<EngineChange["kind"], "cells" | "selection" | "sheet-renamed">;

interface Command {
  readonly type?: string;
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
  readonly content?: string;
  readonly target?: readonly Zone[];
  readonly zone?: Zone;
  readonly oldName?: string;
  readonly newName?: string;
  readonly sheetIdTo?: string;
  readonly commands?: readonly Command[];
}

const sheetChanges: Readonly<Record<string, SheetChange>> = {
  CREATE_SHEET: "sheet-added",
  DELETE_SHEET: "sheet-deleted",
  SHOW_SHEET: "sheet-shown",
  HIDE_SHEET: "sheet-hidden",
  LOCK_SHEET: "sheet-protected",
  UNLOCK_SHEET: "sheet-unprotected",
};

/** Listens to the model's commands and tells what each finished one changed. */
export class Changes {
  private readonly listeners = new Set<(changes: readonly EngineChange[]) => void>();
  private readonly cells = new Map<string, Zone>();
  private others: EngineChange[] = [];
  private lastSelection = "";

  constructor(private readonly live: LiveModel) {
    this.follow();
    live.onReplaced(() => this.follow());
  }

  onChange(listener: (changes: readonly EngineChange[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private follow(): void {
    this.cells.clear();
    this.others = [];
    this.live.model.on("command-dispatched", this, (command: Command) => this.note(command));
    this.live.model.on("command-finalized", this, () => this.flush());
    this.live.model.selection.observe(this, { handleEvent: () => this.selected() });
  }

  private note(command: Command): void {
    const { type, sheetId, col, row, content, target, zone } = command;
    if (type === "UPDATE_CELL" && sheetId !== undefined && col !== undefined && row !== undefined) {
      if (content !== undefined) this.widen(sheetId, { left: col, right: col, top: row, bottom: row });
    } else if (type === "DELETE_CONTENT" && sheetId !== undefined) {
      for (const one of target ?? []) this.widen(sheetId, one);
    } else if ((type === "INSERT_CELL" || type === "DELETE_CELL") && zone !== undefined) {
      this.widen(this.live.getters.getActiveSheetId(), zone);
    } else if ((type === "ADD_COLUMNS_ROWS" || type === "REMOVE_COLUMNS_ROWS") && sheetId !== undefined) {
      const sheet = this.live.getters.tryGetSheet(sheetId);
      if (sheet !== undefined) this.widen(sheetId, this.live.getters.getSheetZone(sheetId));
    } else if (type === "UNDO" || type === "REDO") {
      for (const one of command.commands ?? []) this.note(one);
    } else this.noteSheet(command);
  }

  private noteSheet({ type, sheetId, oldName, newName, sheetIdTo }: Command): void {
    if (type === "ACTIVATE_SHEET" && sheetIdTo !== undefined)
      this.others.push({ kind: "sheet-activated", sheet: sheetIdTo });
    if (sheetId === undefined) return;
    const kind = sheetChanges[type ?? ""];
    if (kind !== undefined) this.others.push({ kind, sheet: sheetId });
    if (type === "RENAME_SHEET" && oldName !== undefined && newName !== undefined)
      this.others.push({ kind: "sheet-renamed", sheet: sheetId, before: oldName, after: newName });
  }

  private widen(sheet: string, zone: Zone): void {
    const now = this.cells.get(sheet) ?? zone;
    this.cells.set(sheet, {
      top: Math.min(now.top, zone.top),
      bottom: Math.max(now.bottom, zone.bottom),
      left: Math.min(now.left, zone.left),
      right: Math.max(now.right, zone.right),
    });
  }

  private flush(): void {
    const alive = (sheet: string): boolean => this.live.getters.tryGetSheet(sheet) !== undefined;
    const cells = [...this.cells]
      .filter(([sheet]) => alive(sheet))
      .map(([sheet, zone]): EngineChange => ({ kind: "cells", sheet, area: areaOf(zone) }));
    const changes = [...this.others, ...cells];
    this.cells.clear();
    this.others = [];
    if (changes.length > 0) this.tell(changes);
  }

  private selected(): void {
    const sheet = this.live.getters.getActiveSheetId();
    const area: Area = areaOf(this.live.getters.getSelectedZone());
    const key = `${sheet}!${JSON.stringify(area)}`;
    if (key === this.lastSelection) return;
    this.lastSelection = key;
    this.tell([{ kind: "selection", sheet, area }]);
  }

  private tell(changes: readonly EngineChange[]): void {
    for (const listener of [...this.listeners]) listener(changes);
  }
}
