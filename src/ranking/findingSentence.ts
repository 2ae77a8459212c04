import { findingSentences } from "../locales/findings";
import type { Language } from "../locales/language";
import { say } from "../locales/sentences";
import { cellName } from "./address";
import type { Finding } from "./finding";

/** A finding as a sentence that names the cell it is about and says what to do.
 * @param finding what was found in the raw counts
 * @param language the language to say it in
 * @returns one or two sentences */
export function findingSentence(finding: Finding, language: Language): string {
  const sentence = say(findingSentences, finding.code, finding.words, language);
  if (!finding.cell) return sentence;
  return say(findingSentences, "at", { cell: cellName(finding.cell), sheet: finding.cell.sheet, sentence }, language);
}
