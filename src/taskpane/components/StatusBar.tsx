import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { Message } from "./Message";
import { OutcomeMessage } from "./OutcomeMessage";

const busySentences = {
  reading: "reading",
  building: "building",
  inserting: "inserting",
  repairing: "repairing",
} as const;

/** The live region: what is going on and how the last action ended. It is always there, so that it is always heard. */
export function StatusBar({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  const { busy, waiting, outcome, language } = state;
  const busyText = busy === null ? "" : say(paneSentences, busySentences[busy], {}, language);
  // Reading again after each change is quiet; only the first reading is worth a word.
  const told = busy !== null && (busy !== "reading" || state.reading === null);
  return (
    <div class="status" role="status" aria-live="polite">
      {told ? (
        <div class="progress">
          <p id="progress-text">{busyText}</p>
          <progress aria-labelledby="progress-text" />
        </div>
      ) : null}
      {waiting ? <Message intent="info">{say(paneSentences, "waiting", {}, language)}</Message> : null}
      {outcome && !told ? <OutcomeMessage pane={pane} state={state} outcome={outcome} /> : null}
    </div>
  );
}
