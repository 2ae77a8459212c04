import { findingButtons } from "../../locales/repairs";
import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { stateSentences } from "../../locales/states";
import { toolSentences } from "../../locales/tools";
import { cellName } from "../../ranking/address";
import { buildDespiteErrors } from "../actions/buildDespiteErrors";
import { dismiss } from "../actions/dismiss";
import { rebuildSentences, type RebuildSentence } from "../../locales/rebuild";
import { buildRanking } from "../actions/buildRanking";
import { freezeFormulas } from "../actions/freezeFormulas";
import { restoreBuild } from "../actions/restoreBuild";
import { undoBuild } from "../actions/undoBuild";
import { findRawCounts } from "../actions/findRawCounts";
import { undoRepair } from "../actions/repairFindings";
import { showCell } from "../actions/showCell";
import type { Pane } from "../pane";
import { outcomeSentence } from "../outcomeSentence";
import type { Outcome, PaneState } from "../state";
import { Message } from "./Message";

const intents: Readonly<Record<Outcome["kind"], "error" | "warning" | "success">> = {
  built: "success",
  sample: "success",
  inserted: "success",
  "report-inserted": "success",
  "box-inserted": "success",
  repaired: "success",
  "repair-undone": "success",
  "repair-late": "warning",
  "cell-filled": "warning",
  edited: "warning",
  cancelled: "success",
  undone: "success",
  "undo-edited": "warning",
  "nothing-to-undo": "warning",
  unfinished: "warning",
  restored: "success",
  mended: "success",
  "freeze-asked": "warning",
  frozen: "success",
  blocked: "warning",
  "target-invalid": "warning",
  "no-data": "warning",
  unfit: "error",
  failed: "error",
};

function Actions({ pane, state, outcome }: { pane: Pane; state: PaneState; outcome: Outcome }) {
  const told = (key: RebuildSentence) => say(rebuildSentences, key, {}, state.language);
  if (outcome.kind === "built" || outcome.kind === "sample") {
    const top = { sheet: outcome.sheet, row: 0, column: 0 };
    return (
      <>
        <button type="button" class="link" onClick={() => void showCell(pane, top)}>
          {say(paneSentences, "openSheet", {}, state.language)}
        </button>
        {state.undo ? (
          <button type="button" class="link" onClick={() => void undoBuild(pane)}>
            {told("undo")}
          </button>
        ) : null}
      </>
    );
  }
  if (outcome.kind === "frozen" && state.undo) {
    return (
      <button type="button" class="link" onClick={() => void undoBuild(pane)}>
        {told("undo")}
      </button>
    );
  }
  if (outcome.kind === "freeze-asked") {
    return (
      <div class="buttons">
        <button type="button" class="button" onClick={() => void freezeFormulas(pane, outcome.everySheet)}>
          {say(toolSentences, "freeze", {}, state.language)}
        </button>
        <button type="button" class="link" onClick={() => dismiss(pane)}>
          {say(toolSentences, "leave", {}, state.language)}
        </button>
      </div>
    );
  }
  if (outcome.kind === "edited") {
    return (
      <div class="buttons">
        <button type="button" class="button" onClick={() => void buildRanking(pane, "keep-copy")}>
          {told("keepCopy")}
        </button>
        <button type="button" class="button" onClick={() => void buildRanking(pane, "overwrite")}>
          {told("overwrite")}
        </button>
        <button type="button" class="link" onClick={() => dismiss(pane)}>
          {told("stop")}
        </button>
      </div>
    );
  }
  const cutOff = outcome.kind === "unfinished" || (outcome.kind === "failed" && outcome.failure.code === "cut-off");
  if (cutOff && state.unfinished?.before) {
    return (
      <button type="button" class="button" onClick={() => void restoreBuild(pane)}>
        {told("restore")}
      </button>
    );
  }
  if (outcome.kind === "blocked" && state.draft?.ranking) {
    return (
      <div class="buttons">
        <button type="button" class="button" onClick={() => void buildDespiteErrors(pane)}>
          {say(stateSentences, "confirmBuild", {}, state.language)}
        </button>
        <button type="button" class="link" onClick={() => dismiss(pane)}>
          {say(stateSentences, "confirmBack", {}, state.language)}
        </button>
      </div>
    );
  }
  if (outcome.kind === "repaired") {
    return (
      <button type="button" class="link" onClick={() => void undoRepair(pane)}>
        {say(findingButtons, "undo", {}, state.language)}
      </button>
    );
  }
  if (outcome.kind === "failed" && state.reading === null) {
    return (
      <button type="button" class="link" onClick={() => void findRawCounts(pane)}>
        {say(paneSentences, "retry", {}, state.language)}
      </button>
    );
  }
  if (outcome.kind === "unfit" && "cell" in outcome.failure) {
    const { sheet, cell } = outcome.failure;
    return (
      <button type="button" class="link" onClick={() => void showCell(pane, { sheet, ...cell })}>
        {say(paneSentences, "goToCell", { cell: cellName(cell) }, state.language)}
      </button>
    );
  }
  return null;
}

/** How the last action ended, with the way on. */
export function OutcomeMessage(props: { readonly pane: Pane; readonly state: PaneState; readonly outcome: Outcome }) {
  const { pane, state, outcome } = props;
  return (
    <Message intent={intents[outcome.kind]} actions={<Actions pane={pane} state={state} outcome={outcome} />}>
      <p>{outcomeSentence(outcome, state)}</p>
      {outcome.kind === "failed" && outcome.failure.details !== "" ? (
        <details class="more">
          <summary>{say(paneSentences, "details", {}, state.language)}</summary>
          <code class="details">{outcome.failure.details}</code>
        </details>
      ) : null}
    </Message>
  );
}
