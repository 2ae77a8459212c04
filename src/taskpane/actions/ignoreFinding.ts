import type { Finding } from "../../ranking/finding";
import type { Pane } from "../pane";
import { keepSettings } from "./keepSettings";
import { redraft } from "./redraft";

/** Says no more of a finding, in this workbook, until the figures it is about change. */
export function ignoreFinding(pane: Pane, { key }: Finding): void {
  const { choices } = pane.store.get();
  const ignored = [...new Set([...(choices.ignored ?? []), key])];
  redraft(pane, { choices: { ...choices, ignored }, outcome: null });
  keepSettings(pane);
}

/** Shows again every finding that was ignored. */
export function showIgnored(pane: Pane): void {
  redraft(pane, { choices: { ...pane.store.get().choices, ignored: [] }, outcome: null });
  keepSettings(pane);
}
