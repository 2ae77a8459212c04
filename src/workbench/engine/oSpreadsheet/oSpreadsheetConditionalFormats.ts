import type { Area } from "../area";
import type { ConditionalFormats, ConditionalFormatState, ConditionalRule } from "../conditionalFormats";
import { excelRule, engineRule } from "./engineRule";
import type { LiveModel } from "./liveModel";
import { areaOf, zoneOf } from "./zones";

/** Conditional formats over the engine's model. */
export class OSpreadsheetConditionalFormats implements ConditionalFormats {
  constructor(private readonly live: LiveModel) {}

  all(sheet: string): readonly ConditionalFormatState[] {
    const getters = this.live.getters;
    return getters.getConditionalFormats(sheet).flatMap((format) => {
      const rule = excelRule(format.rule);
      if (rule === null) return [];
      const areas = format.ranges.map((xc) => areaOf(getters.getRangeFromSheetXC(sheet, xc).zone));
      return [{ id: format.id, sheet, areas, rule, stopIfTrue: format.stopIfTrue === true }];
    });
  }

  add(sheet: string, areas: readonly Area[], rule: ConditionalRule, stopIfTrue = false): string {
    const id = this.live.model.uuidGenerator.smallUuid();
    const below = this.live.getters.getConditionalFormats(sheet).length;
    this.live.batch((run) => {
      run("ADD_CONDITIONAL_FORMAT", {
        sheetId: sheet,
        ranges: this.rangesOf(sheet, areas),
        cf: { id, rule: engineRule(rule), stopIfTrue },
      });
      if (below > 0) run("CHANGE_CONDITIONAL_FORMAT_PRIORITY", { sheetId: sheet, cfId: id, delta: below });
    });
    return id;
  }

  update(sheet: string, id: string, rule: ConditionalRule, stopIfTrue = false): void {
    const now = this.all(sheet).find((format) => format.id === id);
    if (now === undefined) return;
    this.live.run("ADD_CONDITIONAL_FORMAT", {
      sheetId: sheet,
      ranges: this.rangesOf(sheet, now.areas),
      cf: { id, rule: engineRule(rule), stopIfTrue },
    });
  }

  move(sheet: string, id: string, priority: number): void {
    const now = this.live.getters.getConditionalFormats(sheet).findIndex((format) => format.id === id);
    if (now >= 0 && now !== priority)
      this.live.run("CHANGE_CONDITIONAL_FORMAT_PRIORITY", { sheetId: sheet, cfId: id, delta: now - priority });
  }

  remove(sheet: string, id: string): void {
    this.live.run("REMOVE_CONDITIONAL_FORMAT", { sheetId: sheet, id });
  }

  private rangesOf(sheet: string, areas: readonly Area[]): object[] {
    return areas.map((area) => this.live.getters.getRangeDataFromZone(sheet, zoneOf(area)));
  }
}
