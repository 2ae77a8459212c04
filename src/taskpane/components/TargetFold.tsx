import { choiceSentences } from "../../locales/choices";
import { paneSentences } from "../../locales/pane";
import { formatDay, say } from "../../locales/sentences";
import { statedGoalSentences } from "../../locales/statedGoal";
import { spokenFigures } from "../../locales/voice";
import { cellName } from "../../ranking/address";
import type { Goal } from "../../ranking/goalOf";
import { setAsOf } from "../actions/setAsOf";
import { setDeadline } from "../actions/setDeadline";
import type { Draft } from "../draft";
import type { Pane } from "../pane";
import { percentText } from "../percentText";
import type { PaneState } from "../state";
import { DateField } from "./DateField";
import { Fold } from "./Fold";
import { TargetField } from "./TargetField";

function chosen(state: PaneState, { target, deadline }: Goal): string {
  const share = `${percentText(target, state)}%`;
  if (deadline === null) return share;
  return say(choiceSentences, "targetBy", { target: share, day: formatDay(deadline, state) }, state);
}

/** Where the deadline comes from, or what it is for. */
function deadlineHint(state: PaneState, { deadline, stated, read }: Goal): string {
  const { deadline: said } = stated;
  if (said === null || (!read.deadline && said.value === deadline))
    return say(choiceSentences, "deadlineHint", {}, state);
  const words = { cell: cellName(said.cell), sheet: said.cell.sheet, said: formatDay(said.value, state) };
  return say(statedGoalSentences, read.deadline ? "deadlineRead" : "deadlineOver", words, state);
}

/** What the ranking is held against: the target, the day it is to be reached, and the day the counts stand for. */
export function TargetFold(props: { readonly pane: Pane; readonly state: PaneState; readonly draft: Draft }) {
  const { pane, state, draft } = props;
  const { language, typedAsOf } = state;
  const { goal } = draft;
  const asOfFrom = typedAsOf !== null ? "asOfTyped" : draft.asOf !== null ? "asOfFromSheet" : "asOfUnknown";
  return (
    <Fold title={say(choiceSentences, "targetFold", {}, language)} chosen={chosen(state, goal)}>
      <TargetField key={`${language} ${spokenFigures(state).decimal}`} pane={pane} state={state} goal={goal} />
      <DateField
        label={say(choiceSentences, "deadline", {}, language)}
        day={goal.deadline}
        hint={deadlineHint(state, goal)}
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
