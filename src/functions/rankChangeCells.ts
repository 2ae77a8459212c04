import { ok, type Result } from "../domain/failure";
import { rankChange, type RankChange } from "../domain/rankChange";
import { resultSentences } from "../locales/functions";
import { say } from "../locales/sentences";
import { numbers } from "./cellArguments";
import { cellwise } from "./cellwise";
import type { Cell } from "./toCells";

/** The answer of RANK_CHANGE: places gained, or the word for a unit that had no place before.
 * @param rankBefore places in the report before, as Excel handed them over
 * @param rankNow places in this report, likewise
 * @returns numbers and words, shown with ▲ and ▼ where Excel shows formats
 * @throws CustomFunctions.Error where the whole result is one error */
export function rankChangeCells(rankBefore: unknown, rankNow: unknown): Cell[][] {
  const measure = (before: number, now: number): Result<number | string> => {
    const change = rankChange(before, now);
    return change.ok ? ok(changeWords(change.value)) : change;
  };
  return cellwise(measure, '"▲"0;"▼"0;0', numbers("rank_before", rankBefore), numbers("rank_now", rankNow));
}

/** A change of place as a cell shows it.
 * @param change places gained, or "new"
 * @returns the number, or the word for "new" in the language spoken now */
export function changeWords(change: RankChange): number | string {
  return change === "new" ? say(resultSentences, "new") : change;
}
