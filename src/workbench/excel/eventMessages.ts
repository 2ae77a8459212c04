import type { Area } from "../engine/area";
import type { EngineChange } from "../engine/engine";
import type { PageEvent } from "../protocol/hostCalls";
import { eventCategory } from "../protocol/hostCalls";
import { areaText } from "./address";
import type { EventInterest } from "./eventInterest";
import { excelEvent, wholeWorkbook } from "./eventInterest";

const rememberedRanges = 200;

/** Turns changes of the workbook into the events a page listens to. */
export class EventMessages {
  private readonly ranges = new Map<string, { sheet: string; area: Area }>();
  private lastRange = 0;
  private lastActive: string | null = null;

  constructor(private readonly interest: EventInterest) {}

  /** The cells an event told of; null where they are forgotten. */
  range(id: string): { sheet: string; area: Area } | null {
    return this.ranges.get(id) ?? null;
  }

  /** The events for some changes; `byAddin` tells who made them. */
  of(changes: readonly EngineChange[], byAddin: boolean): readonly PageEvent[] {
    return changes.flatMap((change) => this.forChange(change, byAddin));
  }

  private forChange(change: EngineChange, byAddin: boolean): readonly PageEvent[] {
    const { sheet } = change;
    const source = "Local";
    switch (change.kind) {
      case "cells":
        return this.sent(excelEvent.changed, sheet, {
          address: areaText(change.area),
          changeType: "RangeEdited",
          source,
          triggerSource: byAddin ? "ThisLocalAddin" : "Unknown",
          worksheetId: sheet,
          referenceId: this.remember(sheet, change.area),
          shiftDirection: "None",
        });
      case "selection":
        return this.sent(excelEvent.selection, sheet, { address: areaText(change.area), worksheetId: sheet });
      case "sheet-added":
        return this.sent(excelEvent.added, null, { source, worksheetId: sheet });
      case "sheet-deleted":
        return this.sent(excelEvent.deleted, null, { source, worksheetId: sheet });
      case "sheet-protected":
      case "sheet-unprotected": {
        const isProtected = change.kind === "sheet-protected";
        return this.sent(excelEvent.protectionChanged, sheet, { source, worksheetId: sheet, isProtected });
      }
      case "sheet-shown":
      case "sheet-hidden": {
        const [visibilityBefore, visibilityAfter] =
          change.kind === "sheet-shown" ? ["Hidden", "Visible"] : ["Visible", "Hidden"];
        const message = { source, worksheetId: sheet, visibilityBefore, visibilityAfter };
        return this.sent(excelEvent.visibilityChanged, sheet, message);
      }
      case "sheet-renamed": {
        const names = { nameBefore: change.before, nameAfter: change.after };
        return this.sent(excelEvent.nameChanged, sheet, { source, worksheetId: sheet, ...names });
      }
      case "sheet-activated": {
        const left = this.lastActive;
        this.lastActive = sheet;
        const leaving = left === null ? [] : this.sent(excelEvent.deactivated, left, { worksheetId: left });
        return [...leaving, ...this.sent(excelEvent.activated, sheet, { worksheetId: sheet })];
      }
    }
  }

  private sent(type: number, sheet: string | null, message: object): readonly PageEvent[] {
    const targets = sheet === null ? [wholeWorkbook] : [sheet, wholeWorkbook];
    return targets
      .filter((target) => this.interest.wants(type, target))
      .map((target) => ({ category: eventCategory.excel, type, target, message }));
  }

  private remember(sheet: string, area: Area): string {
    this.lastRange += 1;
    const id = `event${this.lastRange}`;
    this.ranges.set(id, { sheet, area });
    const [oldest] = this.ranges.keys();
    if (this.ranges.size > rememberedRanges && oldest !== undefined) this.ranges.delete(oldest);
    return id;
  }
}
