import { useEffect, useId, useState } from "preact/hooks";
import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { spokenFigures } from "../../locales/voice";
import { setTarget } from "../actions/setTarget";
import type { Pane } from "../pane";
import { percentText } from "../percentText";
import { readPercent } from "../readPercent";
import type { PaneState } from "../state";

/** The target in percent; what is typed stays as typed while it is being typed. */
export function TargetField({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  const { language, target, targetValid } = state;
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
        {say(
          paneSentences,
          targetValid ? "targetHint" : "targetInvalid",
          { example: percentText(0.325, state) },
          language,
        )}
      </p>
    </div>
  );
}
