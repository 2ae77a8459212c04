import { candidateSentences } from "../locales/candidates";
import type { Language } from "../locales/language";
import { say } from "../locales/sentences";
import type { CandidateReason } from "./findRawTables";

/** Why a table was taken for the raw counts, as one sentence.
 * @param reasons as found; at least one
 * @param language of the sentence
 * @example candidateSentence(["total-row", "as-of"], "en") // => "This table was chosen because it states a total; it says its day." */
export function candidateSentence(reasons: readonly CandidateReason[], language: Language): string {
  const parts = reasons.map((reason) => say(candidateSentences, reason, {}, language));
  return say(candidateSentences, "because", { reasons: parts.join("; ") }, language);
}
