import { choiceSentences } from "../../locales/choices";
import { paneSentences } from "../../locales/pane";
import { formatDay, say } from "../../locales/sentences";
import { spokenFigures } from "../../locales/voice";
import { setAsOf } from "../actions/setAsOf";
import { setDeadline } from "../actions/setDeadline";
import type { Draft } from "../draft";
import type { Pane } from "../pane";
import { percentText } from "../percentText";
import type { PaneState } from "../state";
import { DateField } from "./DateField";
import { Fold } from "./Fold";
import { TargetField } from "./TargetField";

function chosen(state: PaneState): string {
  const { target, choices } = state;
  const share = `${percentText(target, state)}%`;
  if (choices.deadline === undefined) return share;
  return say(choiceSentences, "targetBy", { target: share, day: formatDay(choices.deadline, state) }, state);
}

/** What the ranking is held against: the target, the day it is to be reached, and the day the counts stand for. */
export function TargetFold(props: { readonly pane: Pane; readonly state: PaneState; readonly draft: Draft }) {
  const { pane, state, draft } = props;
  const { language, typedAsOf, choices } = state;
  const asOfFrom = typedAsOf !== null ? "asOfTyped" : draft.asOf !== null ? "asOfFromSheet" : "asOfUnknown";
  return (
    <Fold title={say(choiceSentences, "targetFold", {}, language)} chosen={chosen(state)}>
      <TargetField key={`${language} ${spokenFigures(state).decimal}`} pane={pane} state={state} />
      <DateField
        label={say(choiceSentences, "deadline", {}, language)}
        day={choices.deadline ?? null}
        hint={say(choiceSentences, "deadlineHint", {}, language)}
        onChoose={(iso) => setDeadline(pane, iso)}
      />
      <DateField
        label={say(paneSentences, "asOf", {}, language)}
        day={draft.asOf}
        hint={say(paneSentences, asOfFrom, { day: draft.asOf === null ? "" : formatDay(draft.asOf, state) }, language)}
        onChoose={(iso) => setAsOf(pane, iso)}
      />
    </Fold>
  );
}
