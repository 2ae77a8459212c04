import { connectors } from "./countPhrases";
import { phraseAt } from "./phrases";

import type { Clause, Taken } from "./proseToken";
import { listWords } from "./unitPhrases";

const joiningSigns = /^[:\-(=|/]$/;

/** Whether nothing stands between two tokens but words and signs that join a unit to its count: "có", "đạt", ":", a date.
 * @param clause the tokens of what is said between two stops
 * @param taken what has each token
 * @param from index of the first token between
 * @param to index behind the last
 * @param apps names of applications, which may stand between */
export function joins(clause: Clause, taken: Taken, from: number, to: number, apps: ReadonlySet<string>): boolean {
  let at = from;
  while (at < to) {
    const token = clause[at];
    const passed =
      taken[at] === "date" ||
      taken[at] === "place" ||
      joiningSigns.test(token?.text ?? "") ||
      apps.has(token?.key ?? "");
    const words = passed ? 1 : phraseAt(connectors, clause, at);
    if (words === 0) return false;
    at += words;
  }
  return true;
}

/** Whether nothing stands between two tokens but what parts the members of a list: ",", "và", "and".
 * @param clause the tokens of what is said between two stops
 * @param from index of the first token between
 * @param to index behind the last */
export function lists(clause: Clause, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const words = /^[,&+]$/.test(clause[at]?.text ?? "") ? 1 : phraseAt(listWords, clause, at);
    if (words === 0) return false;
    at += words;
  }
  return to > from;
}
