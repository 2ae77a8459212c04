import { installNouns, neutralNouns } from "./countPhrases";
import { datesBehind } from "./datePhrases";
import { phraseAt } from "./phrases";
import type { ProseDate } from "./proseDates";
import type { ProseFigure } from "./proseFigures";
import type { Clause } from "./proseToken";

/** The date that stands right behind a figure as its own: "55.289 lượt của ngày 13/8", "55,289 on 13 August"; null where
 * none does, or the date leads to a figure of its own: "7.600 lượt (ngày 13/8: 6.900)".
 * @param clause the tokens of what is said between two stops
 * @param dates of the clause
 * @param figures of the clause that may be counts
 * @param figure one of them */
export function dateBehind(
  clause: Clause,
  dates: readonly ProseDate[],
  figures: readonly ProseFigure[],
  { end }: ProseFigure,
): ProseDate | null {
  const noun = Math.max(phraseAt(installNouns, clause, end), phraseAt(neutralNouns, clause, end));
  let at = end + noun;
  const date = dates.find(({ first, role }) => first >= at && ["as-of", "plain", "compared"].includes(role));
  if (date === undefined) return null;
  while (at < date.first) {
    const words = clause[at]?.text === "(" ? 1 : phraseAt(datesBehind, clause, at);
    if (words === 0) return null;
    at += words;
  }
  const next = figures.find(({ first }) => first >= date.end);
  const stop = clause.findIndex(
    ({ text, capital }, index) =>
      index >= date.end && (text === "," || text === ")" || capital || dates.some(({ first }) => first === index)),
  );
  return next && (stop < 0 || stop > next.first) ? null : date;
}
