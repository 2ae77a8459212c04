import { spokenFigures } from "../../locales/voice";
import type { Pane } from "../pane";
import { readPercent } from "../readPercent";
import { keepSettings } from "./keepSettings";
import { redraft } from "./redraft";

/** Takes the target as it is typed in percent; what can't be read keeps the last target and is said to be wrong. */
export function setTarget(pane: Pane, text: string): void {
  const target = readPercent(text, spokenFigures(pane.store.get()));
  if (target === null) return pane.store.set({ targetValid: false });
  const { choices, draft } = pane.store.get();
  const targetFor = draft && { sheet: draft.table.sheet, said: draft.goal.stated.target?.value ?? null };
  const next = targetFor ? { ...choices, targetFor } : choices;
  redraft(pane, { target, targetValid: true, choices: next, outcome: null });
  keepSettings(pane);
}
