import type { BuildChoices } from "../../ranking/buildChoices";
import type { Pane } from "../pane";
import { keepSettings } from "./keepSettings";
import { redraft } from "./redraft";

/** Takes a person's choices for the ranking and keeps them in the workbook.
 * @param change what is chosen; undefined goes back to what is found */
export function choose(
  pane: Pane,
  change: { readonly [Choice in keyof BuildChoices]: BuildChoices[Choice] | undefined },
): void {
  const { choices } = pane.store.get();
  const next = Object.fromEntries(
    Object.entries({ ...choices, ...change }).filter(([, choice]) => choice !== undefined),
  );
  redraft(pane, { choices: next, outcome: null });
  keepSettings(pane);
}
