import { findingSentences } from "../locales/findings";
import type { Language } from "../locales/language";
import { repairSentences } from "../locales/repairs";
import { formatDay, formatShare, say, type Words } from "../locales/sentences";
import { cellName } from "./address";
import type { Finding, Repair } from "./finding";

/** Words of findings that are shares and days, to be written as such; all other numbers are counts. */
const shares = new Set(["rate", "coverage", "lowestCoverage", "highestCoverage"]);
const days = new Set(["day", "otherDay", "deadlineDay"]);

/** A finding as a sentence that names the cell it is about and says what to do.
 * @param finding what was found in the raw counts
 * @param language the language to say it in
 * @returns one or two sentences */
export function findingSentence(finding: Finding, language: Language): string {
  const sentence = say(findingSentences, finding.code, written(finding.words, language), language);
  if (!finding.cell) return sentence;
  return say(findingSentences, "at", { cell: cellName(finding.cell), sheet: finding.cell.sheet, sentence }, language);
}

/** A finding as a sentence of its own, for where its cell is named beside it.
 * @param finding what was found in the raw counts
 * @param language the language to say it in
 * @returns one or two sentences that begin with a capital letter */
export function findingText(finding: Finding, language: Language): string {
  const sentence = say(findingSentences, finding.code, written(finding.words, language), language);
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language));
}

/** What the button of a finding's repair says.
 * @param repair the repair that is offered
 * @param language the language to say it in
 * @example repairSentence({ label: "write-count", words: { count: 13200 }, changes: [] }, "vi") // => "Ghi 13.200" */
export function repairSentence({ label, words }: Repair, language: Language): string {
  return say(repairSentences, label, words, language);
}

function written(words: Finding["words"], language: Language): Words {
  return Object.fromEntries(
    Object.entries(words).map(([word, value]): [string, string | number] => {
      if (typeof value === "string") return [word, value];
      if (shares.has(word)) return [word, formatShare(value, language)];
      return [word, days.has(word) ? formatDay(value, language) : value];
    }),
  );
}
