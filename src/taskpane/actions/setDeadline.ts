import { dayOfIso } from "../isoDay";
import type { Pane } from "../pane";
import { choose } from "./choose";

/** Takes the day the target is to be reached from the date field; blank means that there is none, whatever the sheet states.
 * @param iso "2020-08-30" or "" */
export function setDeadline(pane: Pane, iso: string): void {
  const { draft } = pane.store.get();
  const said = draft?.goal.stated.deadline?.value ?? null;
  const deadline = dayOfIso(iso) ?? (said === null ? undefined : null);
  const deadlineFor = draft && deadline !== undefined ? { sheet: draft.table.sheet, said } : undefined;
  choose(pane, { deadline, deadlineFor });
}
