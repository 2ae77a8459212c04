import { choiceSentences } from "../../locales/choices";
import { paneSentences } from "../../locales/pane";
import { formatDay, say } from "../../locales/sentences";
import { setAsOf } from "../actions/setAsOf";
import { setDeadline } from "../actions/setDeadline";
import type { Draft } from "../draft";
import type { Pane } from "../pane";
import { percentText } from "../percentText";
import type { PaneState } from "../state";
import { DateField } from "./DateField";
import { Fold } from "./Fold";
import { TargetField } from "./TargetField";

function chosen({ target, choices, language }: PaneState): string {
  const share = `${percentText(target, language)}%`;
  if (choices.deadline === undefined) return share;
  return say(choiceSentences, "targetBy", { target: share, day: formatDay(choices.deadline, language) }, language);
}

/** What the ranking is held against: the target, the day it is to be reached, and the day the counts stand for. */
export function TargetFold(props: { readonly pane: Pane; readonly state: PaneState; readonly draft: Draft }) {
  const { pane, state, draft } = props;
  const { language, typedAsOf, choices } = state;
  const asOfFrom = typedAsOf !== null ? "asOfTyped" : draft.asOf !== null ? "asOfFromSheet" : "asOfUnknown";
  return (
    <Fold title={say(choiceSentences, "targetFold", {}, language)} chosen={chosen(state)}>
      <TargetField key={language} pane={pane} state={state} />
      <DateField
        label={say(choiceSentences, "deadline", {}, language)}
        day={choices.deadline ?? null}
        hint={say(choiceSentences, "deadlineHint", {}, language)}
        onChoose={(iso) => setDeadline(pane, iso)}
      />
      <DateField
        label={say(paneSentences, "asOf", {}, language)}
        day={draft.asOf}
        hint={say(paneSentences, asOfFrom, {}, language)}
        onChoose={(iso) => setAsOf(pane, iso)}
      />
    </Fold>
  );
}
