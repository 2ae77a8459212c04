import type { Rules } from "../rules";
import type { LiveModel } from "./liveModel";

/** Rules over the engine's model, of the kinds it knows and the host does not as well. */
export class OSpreadsheetRules implements Rules {
  constructor(private readonly live: LiveModel) {}

  conditionalFormats(sheet: string): readonly string[] {
    return this.live.getters.getConditionalFormats(sheet).map((format) => JSON.stringify(format));
  }

  dataValidations(sheet: string): readonly string[] {
    const { getters } = this.live;
    return getters.getDataValidationRules(sheet).map(({ id, criterion, isBlocking, ranges }) => {
      const areas = ranges.map((range) => getters.getRangeString(range, sheet));
      return JSON.stringify({ id, criterion, isBlocking, areas });
    });
  }
}
