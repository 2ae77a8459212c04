import type { BuildChoices, GoalChosen } from "./buildChoices";
import type { Stated, StatedGoal } from "./goal";

/** The target and deadline a ranking is held against, and what the sheet states of each. */
export interface Goal {
  /** A share above 0 and up to 1. */
  readonly target: number;
  /** Excel serial; null where there is none. */
  readonly deadline: number | null;
  readonly stated: StatedGoal;
  /** Which of the two are taken from the sheet. */
  readonly read: { readonly target: boolean; readonly deadline: boolean };
}

/** The share to reach where nobody says another: the directive of 2020. */
export const defaultTarget = 0.3;

/** Whether a person's choice stands before what a sheet states: it was made for that sheet, or over the same words. */
function stands(chosen: GoalChosen | undefined, { value, cell }: Stated): boolean {
  return chosen !== undefined && (chosen.sheet === cell.sheet || chosen.said === value);
}

/** The target and deadline to build with: what a person chose for the sheet, else what the sheet states, else what was chosen
 * before, else 30 % without a deadline.
 * @param stated what the sheet states; left out where nothing was looked for
 * @param target a share above 0 and up to 1, as chosen last or the default
 * @param choices of the person
 * @example goalOf(undefined, 0.3, {}).target // => 0.3 */
export function goalOf(stated: StatedGoal | undefined, target: number, choices: BuildChoices): Goal {
  const said = stated ?? { target: null, deadline: null };
  // Before it was kept for which sheet a target was chosen, any other than the default had been.
  const wasTyped = choices.targetFor === undefined && target !== defaultTarget;
  const wasChosen = choices.deadlineFor === undefined && choices.deadline !== undefined;
  const ownTarget = said.target === null || wasTyped || stands(choices.targetFor, said.target);
  const ownDeadline = said.deadline === null || wasChosen || stands(choices.deadlineFor, said.deadline);
  return {
    target: ownTarget ? target : (said.target?.value ?? target),
    deadline: (ownDeadline ? choices.deadline : said.deadline?.value) ?? null,
    stated: said,
    read: { target: !ownTarget, deadline: !ownDeadline },
  };
}
