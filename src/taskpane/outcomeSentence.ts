import { repairOutcomeSentences } from "../locales/repairs";
import { outcomeSentences } from "../locales/pane";
import { reportSectionSentences } from "../locales/reportSection";
import { say, type Words } from "../locales/sentences";
import { spokenLanguage, type Voice } from "../locales/voice";
import { historyWords } from "../locales/history";
import { rebuildSentences, type RebuildSentence } from "../locales/rebuild";
import { toolSentences } from "../locales/tools";
import { areaName, cellName } from "../ranking/address";
import type { Area } from "../ranking/grid";
import type { HistorySkip } from "../ranking/rebuild/planBuild";
import type { FitFailure } from "../ranking/fittedPlan";
import type { Outcome } from "./state";

function unfitSentence(failure: FitFailure, voice: Voice): string {
  const cell = "cell" in failure ? cellName(failure.cell) : "";
  return say(outcomeSentences, failure.code, { sheet: failure.sheet, cell }, voice);
}

const namedCells = 5;

function cellsInWords(cells: readonly Area[], voice: Voice): string {
  const named = cells.slice(0, namedCells).map(areaName).join(", ");
  const count = cells.length - namedCells;
  return count > 0 ? say(rebuildSentences, "editedMore", { cells: named, count }, voice) : named;
}

function skipSentence(skipped: HistorySkip, voice: Voice): string {
  if (skipped.code === "no-day") return say(rebuildSentences, "no-day", {}, voice);
  const { sheet } = skipped;
  const cell = skipped.code === "history-in-the-way" ? cellName(skipped.cell) : "";
  const column = skipped.code === "history-heading" ? historyWords[spokenLanguage(voice)][skipped.role] : "";
  return say(rebuildSentences, skipped.code, { sheet, cell, column }, voice);
}

function builtSentence(outcome: Extract<Outcome, { kind: "built" }>, voice: Voice): string {
  const { sheet, units, copy, skipped, remarks } = outcome;
  return [
    say(outcomeSentences, "built", { sheet, units }, voice),
    ...(copy === undefined ? [] : [say(rebuildSentences, "copyKept", { sheet: copy }, voice)]),
    ...(skipped === undefined ? [] : [skipSentence(skipped, voice)]),
    ...(remarks === undefined
      ? []
      : [say(rebuildSentences, "remarks", { cells: cellsInWords(remarks, voice) }, voice)]),
  ].join(" ");
}

function formulasSentence(outcome: Extract<Outcome, { kind: "mended" | "frozen" }>, voice: Voice): string {
  const { kind, formulas, protectedSheets } = outcome;
  const told = (key: RebuildSentence, words: Words = {}) => say(rebuildSentences, key, words, voice);
  const none = kind === "mended" ? "nothing-to-repair" : "nothing-to-freeze";
  const left = kind === "frozen" ? outcome.unsettled : 0;
  return [
    formulas > 0 ? told(kind, { formulas }) : told(none),
    ...(protectedSheets.length > 0 ? [told("left-protected", { sheets: protectedSheets.join(", ") })] : []),
    ...(left > 0 ? [told("left-unsettled", { count: left })] : []),
  ].join(" ");
}

/** The sentence that tells how an action ended and, where it failed, what to do. */
export function outcomeSentence(outcome: Outcome, voice: Voice): string {
  switch (outcome.kind) {
    case "built":
      return builtSentence(outcome, voice);
    case "edited": {
      const { sheet, cells } = outcome;
      return say(rebuildSentences, "edited", { sheet, cells: cellsInWords(cells, voice) }, voice);
    }
    case "undo-edited":
      return say(rebuildSentences, "undo-edited", { cells: cellsInWords(outcome.cells, voice) }, voice);
    case "unfinished": {
      const key = outcome.large ? "unfinished-large" : "unfinished";
      return say(rebuildSentences, key, { sheet: outcome.sheet }, voice);
    }
    case "freeze-asked":
      return say(toolSentences, outcome.everySheet ? "askBook" : "askSheet", {}, voice);
    case "mended":
    case "frozen":
      return formulasSentence(outcome, voice);
    case "cancelled":
    case "undone":
    case "nothing-to-undo":
    case "restored":
      return say(rebuildSentences, outcome.kind, {}, voice);
    case "sample":
      return say(outcomeSentences, "sample", { sheet: outcome.sheet }, voice);
    case "blocked":
      return say(outcomeSentences, "blocked", { errors: outcome.errors }, voice);
    case "unfit":
      return unfitSentence(outcome.failure, voice);
    case "failed":
      if (outcome.failure.code === "cut-off")
        return say(rebuildSentences, "cut-off", { sheet: outcome.failure.sheet }, voice);
      return say(outcomeSentences, outcome.failure.code, { sheet: outcome.failure.sheet }, voice);
    case "inserted":
    case "cell-filled": {
      const { cell } = outcome;
      return say(outcomeSentences, outcome.kind, { cell: cellName(cell), sheet: cell.sheet }, voice);
    }
    case "report-inserted":
    case "box-inserted": {
      const { cell } = outcome;
      return say(reportSectionSentences, outcome.kind, { cell: cellName(cell), sheet: cell.sheet }, voice);
    }
    case "repaired":
      return say(repairOutcomeSentences, "repaired", { count: outcome.undo.length }, voice);
    case "repair-undone":
      return say(repairOutcomeSentences, "repair-undone", { count: outcome.cells }, voice);
    case "repair-late":
      return say(repairOutcomeSentences, "repair-late", {}, voice);
    case "target-invalid":
    case "no-data":
      return say(outcomeSentences, outcome.kind, {}, voice);
  }
}
