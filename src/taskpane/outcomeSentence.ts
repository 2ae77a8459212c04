import { repairOutcomeSentences } from "../locales/repairs";
import type { Language } from "../locales/language";
import { outcomeSentences } from "../locales/pane";
import { say } from "../locales/sentences";
import { cellName } from "../ranking/address";
import type { FitFailure } from "../ranking/sheetPlan";
import type { Outcome } from "./state";

function unfitSentence(failure: FitFailure, language: Language): string {
  const cell = failure.code === "in-the-way" ? cellName(failure.cell) : "";
  return say(outcomeSentences, failure.code, { sheet: failure.sheet, cell }, language);
}

/** The sentence that tells how an action ended and, where it failed, what to do. */
export function outcomeSentence(outcome: Outcome, language: Language): string {
  switch (outcome.kind) {
    case "built":
      return say(outcomeSentences, "built", { sheet: outcome.sheet, units: outcome.units }, language);
    case "sample":
      return say(outcomeSentences, "sample", { sheet: outcome.sheet }, language);
    case "blocked":
      return say(outcomeSentences, "blocked", { errors: outcome.errors }, language);
    case "unfit":
      return unfitSentence(outcome.failure, language);
    case "failed":
      return say(outcomeSentences, outcome.failure.code, { sheet: outcome.failure.sheet }, language);
    case "inserted":
    case "cell-filled": {
      const { cell } = outcome;
      return say(outcomeSentences, outcome.kind, { cell: cellName(cell), sheet: cell.sheet }, language);
    }
    case "repaired":
      return say(repairOutcomeSentences, "repaired", { count: outcome.undo.length }, language);
    case "repair-undone":
      return say(repairOutcomeSentences, "repair-undone", { count: outcome.cells }, language);
    case "repair-late":
      return say(repairOutcomeSentences, "repair-late", {}, language);
    case "target-invalid":
    case "no-data":
      return say(outcomeSentences, outcome.kind, {}, language);
  }
}
