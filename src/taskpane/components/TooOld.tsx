import { say } from "../../locales/sentences";
import { stateSentences, type StateSentence } from "../../locales/states";
import { showView } from "../actions/showView";
import type { Pane } from "../pane";
import type { PaneState } from "../state";

/** What still works and what does not where Excel lacks what building needs. */
export function TooOld({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  const words = (key: StateSentence) =>
    say(stateSentences, key, { version: state.host?.version ?? "" }, state.language);
  return (
    <section class="section empty" aria-labelledby="too-old-title">
      <h2 id="too-old-title" class="empty__title">
        {words("tooOldTitle")}
      </h2>
      <p>{words("tooOld")}</p>
      {state.host?.version ? <p class="remark">{words("tooOldVersion")}</p> : null}
      <h3 class="section__title">{words("tooOldWorks")}</h3>
      <ul class="list">
        <li>{words("tooOldFunctions")}</li>
        <li>{words("tooOldSheets")}</li>
      </ul>
      <h3 class="section__title">{words("tooOldNot")}</h3>
      <ul class="list">
        <li>{words("tooOldRanking")}</li>
      </ul>
      <p>{words("tooOldAdvice")}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void showView(pane, "functions")}>
          {words("toFunctions")}
        </button>
      </div>
    </section>
  );
}
