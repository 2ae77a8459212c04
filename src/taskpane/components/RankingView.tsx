import { paneSentences } from "../../locales/pane";
import { reportSectionSentences } from "../../locales/reportSection";
import { say } from "../../locales/sentences";
import type { Draft } from "../draft";
import { foundParts } from "../foundParts";
import type { Pane } from "../pane";
import type { Outcome, PaneState } from "../state";
import { BaseFold } from "./BaseFold";
import { EarlierFold } from "./EarlierFold";
import { EmptyState } from "./EmptyState";
import { Findings } from "./Findings";
import { Fold } from "./Fold";
import { FoundLine } from "./FoundLine";
import { Preview } from "./Preview";
import { ReportParagraph, ReportSection } from "./ReportSection";
import { SheetFold } from "./SheetFold";
import { SourceFold } from "./SourceFold";
import { TargetFold } from "./TargetFold";
import { TooOld } from "./TooOld";

/** Ends of actions after which the report is what comes next. */
const reportKinds: ReadonlySet<Outcome["kind"]> = new Set(["built", "report-inserted", "box-inserted"]);

function DraftSections(props: { readonly pane: Pane; readonly state: PaneState; readonly draft: Draft }) {
  const { pane, state, draft } = props;
  const built = state.outcome !== null && reportKinds.has(state.outcome.kind);
  return (
    <>
      <FoundLine parts={foundParts(draft, state)} />
      {built && draft.ranking ? <ReportSection pane={pane} state={state} ranking={draft.ranking} /> : null}
      <section class="section" aria-labelledby="preview-title">
        <h2 id="preview-title" class="section__title">
          {say(paneSentences, "previewTitle", {}, state.language)}
        </h2>
        {draft.ranking ? (
          <Preview ranking={draft.ranking} voice={state} />
        ) : (
          <p class="remark">{say(paneSentences, "noPreview", {}, state.language)}</p>
        )}
      </section>
      <Findings pane={pane} state={state} findings={draft.findings} />
      <section class="folds" aria-label={say(paneSentences, "choices", {}, state.language)}>
        <SourceFold pane={pane} state={state} draft={draft} />
        <BaseFold pane={pane} state={state} draft={draft} />
        <TargetFold pane={pane} state={state} draft={draft} />
        <EarlierFold pane={pane} state={state} draft={draft} />
        <SheetFold pane={pane} state={state} draft={draft} />
        {draft.ranking && !built ? (
          <Fold
            title={say(reportSectionSentences, "title", {}, state.language)}
            chosen={say(reportSectionSentences, "fold", {}, state.language)}
          >
            <ReportParagraph pane={pane} state={state} ranking={draft.ranking} />
          </Fold>
        ) : null}
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
