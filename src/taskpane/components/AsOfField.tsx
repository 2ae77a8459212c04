import { useId } from "preact/hooks";
import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { setAsOf } from "../actions/setAsOf";
import type { Draft } from "../draft";
import { isoOfDay } from "../isoDay";
import type { Pane } from "../pane";
import type { PaneState } from "../state";

/** The day the counts stand for; blank goes back to the day the sheet gives. */
export function AsOfField(props: { readonly pane: Pane; readonly state: PaneState; readonly draft: Draft }) {
  const { language, typedAsOf } = props.state;
  const { asOf } = props.draft;
  const id = useId();
  const source = typedAsOf !== null ? "asOfTyped" : asOf !== null ? "asOfFromSheet" : "asOfUnknown";
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {say(paneSentences, "asOf", {}, language)}
      </label>
      <input
        id={id}
        class="field__control"
        type="date"
        min="1900-03-01"
        max="9999-12-31"
        value={asOf === null ? "" : isoOfDay(asOf)}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setAsOf(props.pane, event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="hint">
        {say(paneSentences, source, {}, language)}
      </p>
    </div>
  );
}
