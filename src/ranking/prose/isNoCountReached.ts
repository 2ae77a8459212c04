import * as words from "./countPhrases";
import { phraseAt, phraseBefore } from "./phrases";
import type { Clause } from "./proseToken";

/** Whether a figure stands with a sign of its own: "(+700", "▲ 700". */
function isSigned(clause: Clause, at: number): boolean {
  const [sign, before] = [clause[at - 1], clause[at - 2]];
  if (sign === undefined || /^[▲▼↑↓]$/.test(sign.text)) return sign !== undefined;
  const alone = before === undefined || before.text === "(" || (sign.text === "+" && before.end < sign.start);
  return /^[+-]$/.test(sign.text) && alone && sign.end === clause[at]?.start;
}

/** Whether a figure is a change, a need, an average, money or something still to be reached, not a count reached.
 * @param clause the tokens it stands among
 * @param at index of its digits
 * @param figure where it begins, "hơn" and its like included, and ends */
export function isNoCountReached(
  clause: Clause,
  at: number,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  if (isSigned(clause, first) || phraseBefore(words.distanceWords, clause, at) > 0) return true;
  if (phraseBefore(words.changeWords, clause, first) > 0 || phraseBefore(words.targetWords, clause, first) > 0)
    return true;
  const slash = clause[end + 1]?.text === "/" ? end + 2 : end + 1;
  return phraseAt(words.money, clause, end) > 0 || phraseAt(words.perDay, clause, slash) > 0;
}
