import { useId } from "preact/hooks";
import { say } from "../../locales/sentences";
import { toolSentences } from "../../locales/tools";
import { askFreeze } from "../actions/askFreeze";
import { repairFormulas } from "../actions/repairFormulas";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { Fold } from "./Fold";

/** What can be done about the formulas of ours that are in the workbook already: put right, or turned into values. */
export function ToolsFold({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  const id = useId();
  const words = (key: keyof typeof toolSentences.vi) => say(toolSentences, key, {}, state.language);
  const button = (key: "repair" | "freezeSheet" | "freezeBook", press: () => void) => (
    <button type="button" class="button" aria-disabled={state.busy !== null} onClick={press}>
      {words(key)}
    </button>
  );
  return (
    <section class="folds folds--tools" aria-label={words("fold")}>
      <Fold title={words("fold")} chosen={words("chosen")}>
        <h3 class="field__label">{words("repairTitle")}</h3>
        <p class="hint">{words("repairHint")}</p>
        <div class="buttons">{button("repair", () => void repairFormulas(pane))}</div>
        <h3 id={id} class="field__label">
          {words("freezeTitle")}
        </h3>
        <p class="hint">{words("freezeHint")}</p>
        <div class="buttons" role="group" aria-labelledby={id}>
          {button("freezeSheet", () => askFreeze(pane, false))}
          {button("freezeBook", () => askFreeze(pane, true))}
        </div>
      </Fold>
    </section>
  );
}
