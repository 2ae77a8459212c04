import type { Language } from "../locales/language";
import type { Finding, FindingCode } from "./finding";
import { findingStatement } from "./findingSentence";

/** What the sheet says itself, by its lines and its blanks, and what changes no figure on it. */
const said: readonly FindingCode[] = [
  ...(["no-report", "total-differs", "no-as-of", "base-year"] as const),
  ...(["numbers-as-text", "column-gone"] as const),
];

/** The findings that belong under the table for whoever reads it printed, as statements of fact: warnings and notes that the
 * sheet doesn't show already; what is wrong with the history is for whoever keeps it.
 * @param findings of the raw counts, those a person ignored left out
 * @param language of the sheet
 * @returns sentences */
export function noteSentences(findings: readonly Finding[], language: Language): string[] {
  return findings
    .filter(({ code, severity }) => severity !== "error" && !said.includes(code) && !code.startsWith("history-"))
    .map((finding) => findingStatement(finding, language));
}
