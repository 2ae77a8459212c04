import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import type { Draft } from "../draft";
import { foundLine } from "../foundLine";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { BaseFold } from "./BaseFold";
import { EmptyState } from "./EmptyState";
import { Findings } from "./Findings";
import { Preview } from "./Preview";
import { SheetFold } from "./SheetFold";
import { SourceFold } from "./SourceFold";
import { TargetFold } from "./TargetFold";
import { TooOld } from "./TooOld";

function DraftSections(props: { readonly pane: Pane; readonly state: PaneState; readonly draft: Draft }) {
  const { pane, state, draft } = props;
  return (
    <>
      <p class="found">{foundLine(draft, state.language)}</p>
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
      <section class="folds" aria-label={say(paneSentences, "choices", {}, state.language)}>
        <SourceFold pane={pane} state={state} draft={draft} />
        <BaseFold pane={pane} state={state} draft={draft} />
        <TargetFold pane={pane} state={state} draft={draft} />
        <SheetFold pane={pane} state={state} draft={draft} />
      </section>
    </>
  );
}

/** The outline of what is coming while the workbook is read for the first time. */
function Reading({ state }: { readonly state: PaneState }) {
  if (state.busy !== "reading") return null;
  return (
    <div class="outline" aria-hidden="true">
      <div class="outline__block" />
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <div key={row} class="outline__row" />
      ))}
    </div>
  );
}

/** What was found, the ranking it makes, what is to be said of it, and everything that can be chosen. */
export function RankingView({ pane, state }: { readonly pane: Pane; readonly state: PaneState }) {
  if (state.host?.canBuild === false) return <TooOld pane={pane} state={state} />;
  if (state.draft) return <DraftSections pane={pane} state={state} draft={state.draft} />;
  return state.reading ? <EmptyState pane={pane} state={state} /> : <Reading state={state} />;
}
