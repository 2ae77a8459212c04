import { useEffect, useState } from "preact/hooks";
import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { stateSentences } from "../../locales/states";
import { buildRanking } from "../actions/buildRanking";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { version } from "../version";
import { FunctionsView } from "./FunctionsView";
import { Header } from "./Header";
import { Message } from "./Message";
import { PasteProse } from "./PasteProse";
import { RankingView } from "./RankingView";
import { StatusBar } from "./StatusBar";

function usePaneState(pane: Pane): PaneState {
  const [state, setState] = useState(pane.store.get());
  useEffect(() => {
    const refresh = () => setState(pane.store.get());
    refresh();
    return pane.store.subscribe(refresh);
  }, [pane]);
  return state;
}

/** The whole pane, drawn anew from the state each time it is replaced. */
export function App({ pane }: { readonly pane: Pane }) {
  const state = usePaneState(pane);
  const offersBuild = state.view === "ranking" && state.draft !== null;
  return (
    <div class="pane" lang={state.language}>
      <Header pane={pane} state={state} />
      <main class="content">
        <div class="view" id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`}>
          {state.host?.readOnly ? (
            <Message intent="info">
              <p>{say(stateSentences, "readOnly", {}, state.language)}</p>
            </Message>
          ) : null}
          {state.view === "ranking" ? (
            <RankingView pane={pane} state={state} />
          ) : (
            <FunctionsView pane={pane} state={state} />
          )}
          {state.view === "ranking" && state.reading ? <PasteProse pane={pane} state={state} /> : null}
        </div>
        <footer class="footer">{say(paneSentences, "version", { version }, state.language)}</footer>
      </main>
      <div class="actionbar">
        <StatusBar pane={pane} state={state} />
        {offersBuild ? (
          <button
            type="button"
            class="button button--primary button--wide"
            aria-disabled={state.busy === "building"}
            aria-keyshortcuts="Control+Alt+B"
            title="Ctrl+Alt+B"
            onClick={() => void buildRanking(pane)}
          >
            {say(paneSentences, "build", {}, state.language)}
          </button>
        ) : null}
      </div>
    </div>
  );
}
