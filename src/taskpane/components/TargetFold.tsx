import { paneSentences } from "../../locales/pane";
import { say } from "../../locales/sentences";
import type { Draft } from "../draft";
import type { Pane } from "../pane";
import { percentText } from "../percentText";
import type { PaneState } from "../state";
import { AsOfField } from "./AsOfField";
import { Fold } from "./Fold";
import { TargetField } from "./TargetField";

/** What the ranking is held against: the target and the day the counts stand for. */
export function TargetFold(props: { readonly pane: Pane; readonly state: PaneState; readonly draft: Draft }) {
  const { pane, state, draft } = props;
  return (
    <Fold
      title={say(paneSentences, "targetFold", {}, state.language)}
      chosen={`${percentText(state.target, state.language)}%`}
    >
      <TargetField key={state.language} pane={pane} state={state} />
      <AsOfField pane={pane} state={state} draft={draft} />
    </Fold>
  );
}
