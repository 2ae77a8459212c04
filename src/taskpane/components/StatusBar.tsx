import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { rebuildSentences } from "../../locales/rebuild";
import { cancelBuild } from "../actions/cancelBuild";
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

/** What is going on: with its blocks, where a build takes several. */
function busyText(state: PaneState): string {
  const { busy, progress, cancelling, language } = state;
  if (cancelling) return say(rebuildSentences, "cancelling", {}, language);
  if (progress) return say(rebuildSentences, "progress", { done: progress.done + 1, of: progress.of }, state);
  if (busy === "undoing" || busy === "mending" || busy === "freezing") return say(rebuildSentences, busy, {}, language);
  return busy === null ? "" : say(paneSentences, busySentences[busy], {}, language);
}

/** The live region: what is going on and how the last action ended. It is always there, so that it is always heard. */
export function StatusBar({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  const { busy, progress, waiting, outcome, language } = state;
  // Reading again after each change is quiet; only the first reading is worth a word.
  const told = busy !== null && (busy !== "reading" || state.reading === null);
  return (
    <div class="status" role="status" aria-live="polite">
      {told ? (
        <div class="progress">
          <p id="progress-text">{busyText(state)}</p>
          {progress ? (
            <>
              <progress aria-labelledby="progress-text" value={progress.done} max={progress.of} />
              <button type="button" class="link" disabled={state.cancelling} onClick={() => cancelBuild(pane)}>
                {say(rebuildSentences, "cancel", {}, language)}
              </button>
            </>
          ) : (
            <progress aria-labelledby="progress-text" />
          )}
        </div>
      ) : null}
      {waiting ? <Message intent="info">{say(paneSentences, "waiting", {}, language)}</Message> : null}
      {outcome && !told ? <OutcomeMessage pane={pane} state={state} outcome={outcome} /> : null}
    </div>
  );
}
