import { dayOfIso } from "../isoDay";
import type { Pane } from "../pane";
import { choose } from "./choose";

/** Takes the day the target is to be reached from the date field; blank means that there is none.
 * @param iso "2020-08-30" or "" */
export function setDeadline(pane: Pane, iso: string): void {
  choose(pane, { deadline: dayOfIso(iso) ?? undefined });
}
