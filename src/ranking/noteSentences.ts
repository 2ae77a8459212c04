import type { Language } from "../locales/language";
import type { Finding, FindingCode } from "./finding";
import { findingSentence } from "./findingSentence";

/** What the sheet says itself, by its lines and its blanks. */
const said: readonly FindingCode[] = ["no-report", "total-differs", "no-as-of"];

/** The findings that belong under the table for whoever reads it printed: warnings and notes that the sheet doesn't show
 * already; what is wrong with the history is for whoever keeps it.
 * @param findings of the raw counts, those a person ignored left out
 * @param language of the sheet
 * @returns sentences */
export function noteSentences(findings: readonly Finding[], language: Language): string[] {
  return findings
    .filter(({ code, severity }) => severity !== "error" && !said.includes(code) && !code.startsWith("history-"))
    .map((finding) => findingSentence(finding, language));
}
