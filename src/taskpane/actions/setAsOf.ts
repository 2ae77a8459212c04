import { dayOfIso } from "../isoDay";
import type { Pane } from "../pane";
import { keepSettings } from "./keepSettings";
import { redraft } from "./redraft";

/** Takes the day the counts stand for from the date field; blank goes back to the day the sheet gives.
 * @param iso "2020-08-16" or "" */
export function setAsOf(pane: Pane, iso: string): void {
  redraft(pane, { typedAsOf: dayOfIso(iso), outcome: null });
  keepSettings(pane);
}
