import { useEffect, useId, useState } from "preact/hooks";
import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { statedGoalSentences } from "../../locales/statedGoal";
import { spokenFigures } from "../../locales/voice";
import { cellName } from "../../ranking/address";
import type { Goal } from "../../ranking/goalOf";
import { setTarget } from "../actions/setTarget";
import type { Pane } from "../pane";
import { percentText } from "../percentText";
import { readPercent } from "../readPercent";
import type { PaneState } from "../state";

/** What is said under the field: what is wrong with it, where the target comes from, or how to write one. */
function hintOf(state: PaneState, { target, stated, read }: Goal): string {
  const example = { example: percentText(0.325, state) };
  if (!state.targetValid) return say(paneSentences, "targetInvalid", example, state);
  const { target: said } = stated;
  if (said === null || (!read.target && said.value === target)) return say(paneSentences, "targetHint", example, state);
  const words = { cell: cellName(said.cell), sheet: said.cell.sheet, said: `${percentText(said.value, state)}%` };
  return say(statedGoalSentences, read.target ? "targetRead" : "targetOver", words, state);
}

/** The target in percent; what is typed stays as typed while it is being typed. */
export function TargetField(props: { readonly pane: Pane; readonly state: PaneState; readonly goal: Goal }) {
  const { pane, state, goal } = props;
  const { language, targetValid } = state;
  const { target } = goal;
  const figures = spokenFigures(state);
  const id = useId();
  const [text, setText] = useState(percentText(target, state));
  useEffect(() => {
    if (readPercent(text, figures) !== target && targetValid) setText(percentText(target, state));
  }, [target, targetValid]);

  return (
    <div class="field">
      <label class="field__label" for={id}>
        {say(paneSentences, "target", {}, language)}
      </label>
      <input
        id={id}
        class="field__control"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-invalid={!targetValid}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setTarget(pane, event.currentTarget.value);
        }}
      />
      <p id={`${id}-hint`} class={targetValid ? "hint" : "hint hint--error"}>
        {hintOf(state, goal)}
      </p>
    </div>
  );
}
