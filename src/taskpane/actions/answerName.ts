import type { Finding, NameCandidate } from "../../ranking/finding";
import type { Pane } from "../pane";
import { keepSettings } from "./keepSettings";
import { redraft } from "./redraft";

/** Takes a person's answer to which unit a name means, and keeps it as an alias for every later report. */
export function answerName(pane: Pane, { words }: Finding, { name }: NameCandidate): void {
  const { choices } = pane.store.get();
  const spelling = String(words.name ?? "");
  if (spelling === "") return;
  const others = (choices.aliases ?? []).filter((alias) => alias.spelling !== spelling);
  redraft(pane, { choices: { ...choices, aliases: [...others, { spelling, name }] }, outcome: null });
  keepSettings(pane);
}
