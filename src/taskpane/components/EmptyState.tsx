import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { findingSentence } from "../../ranking/findingSentence";
import { findRawCounts } from "../actions/findRawCounts";
import { insertSample } from "../actions/insertSample";
import type { Pane } from "../pane";
import { isWorkbookEmpty, whyNothingFound } from "../selectors";
import type { PaneState } from "../state";

/** What to do where no raw counts were found: paste some, or begin with the sample. */
export function EmptyState({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  const empty = isWorkbookEmpty(state);
  const reason = whyNothingFound(state);
  return (
    <section class="section empty" aria-labelledby="empty-title">
      <h2 id="empty-title" class="empty__title">
        {say(paneSentences, empty ? "emptyTitle" : "notFoundTitle", {}, state.language)}
      </h2>
      <p>{say(paneSentences, empty ? "emptyBody" : "notFoundBody", {}, state.language)}</p>
      {reason ? <p class="empty__reason">{findingSentence(reason, state)}</p> : null}
      <div class="empty__actions">
        <button
          type="button"
          class="button button--primary"
          aria-disabled={state.busy !== null}
          onClick={() => void insertSample(pane)}
        >
          {say(paneSentences, "insertSample", {}, state.language)}
        </button>
        <button type="button" class="button" onClick={() => void findRawCounts(pane)}>
          {say(paneSentences, "readAgain", {}, state.language)}
        </button>
      </div>
    </section>
  );
}
