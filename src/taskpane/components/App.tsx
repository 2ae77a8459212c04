import { useEffect, useState } from "preact/hooks";
import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import { buildRanking } from "../actions/buildRanking";
import type { Draft } from "../draft";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { version } from "../version";
import { AsOfField } from "./AsOfField";
import { EmptyState } from "./EmptyState";
import { Findings } from "./Findings";
import { Header } from "./Header";
import { Preview } from "./Preview";
import { SourceSection } from "./SourceSection";
import { StatusBar } from "./StatusBar";
import { TargetField } from "./TargetField";

function DraftSections(props: { readonly pane: Pane; readonly state: PaneState; readonly draft: Draft }) {
  const { pane, state, draft } = props;
  return (
    <>
      <SourceSection pane={pane} state={state} draft={draft} />
      <section class="section section--fields">
        <TargetField key={state.language} pane={pane} state={state} />
        <AsOfField pane={pane} state={state} draft={draft} />
      </section>
      <section class="section" aria-labelledby="preview-title">
        <h2 id="preview-title" class="section__title">
          {say(paneSentences, "previewTitle", {}, state.language)}
        </h2>
        {draft.ranking ? (
          <Preview ranking={draft.ranking} language={state.language} />
        ) : (
          <p class="remark">{say(paneSentences, "noPreview", {}, state.language)}</p>
        )}
      </section>
      <Findings pane={pane} state={state} findings={draft.findings} />
    </>
  );
}

/** The whole pane, drawn anew from the state each time it is replaced. */
export function App({ pane }: { readonly pane: Pane }) {
  const [state, setState] = useState(pane.store.get());
  useEffect(() => {
    const refresh = () => setState(pane.store.get());
    refresh();
    return pane.store.subscribe(refresh);
  }, [pane]);

  return (
    <div class="pane" lang={state.language}>
      <Header pane={pane} language={state.language} />
      <main class="content">
        {state.draft ? <DraftSections pane={pane} state={state} draft={state.draft} /> : null}
        {state.reading && !state.draft ? <EmptyState pane={pane} state={state} /> : null}
      </main>
      <div class="actionbar">
        <StatusBar pane={pane} state={state} />
        {state.draft ? (
          <button
            type="button"
            class="button button--primary button--wide"
            aria-disabled={state.busy === "building"}
            onClick={() => void buildRanking(pane)}
          >
            {say(paneSentences, "build", {}, state.language)}
          </button>
        ) : null}
      </div>
      <footer class="footer">{say(paneSentences, "version", { version }, state.language)}</footer>
    </div>
  );
}
