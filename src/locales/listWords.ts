import type { Language } from "./language";
import { reportSentences, type ReportSentence } from "./report";
import { formatNumber, say } from "./sentences";

const mostNames = 5;
const namesBeforeOthers = 3;
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const ordinalSentences: Partial<Record<Intl.LDMLPluralRule, ReportSentence>> = {
  one: "first",
  two: "second",
  few: "third",
};

/** Names as a sentence lists them; of more than five the first three and how many others.
 * @param names at least one
 * @param language of the sentence
 * @example nameList(["A", "B", "C"], "vi") // => "A, B và C"
 * @example nameList(["A", "B", "C", "D", "E", "F"], "en") // => "A, B, C and 3 others" */
export function nameList(names: readonly string[], language: Language): string {
  const speak = (sentence: ReportSentence, words: Record<string, string | number>) =>
    say(reportSentences, sentence, words, language);
  const shown =
    names.length <= mostNames
      ? names
      : [...names.slice(0, namesBeforeOthers), speak("others", { count: names.length - namesBeforeOthers })];
  return shown.reduce((first, second, index) => speak(index < shown.length - 1 ? "comma" : "and", { first, second }));
}

/** A place as a sentence says it.
 * @param rank from 1
 * @param language of the sentence
 * @example placeWords(49, "vi") // => "49"
 * @example placeWords(49, "en") // => "49th" */
export function placeWords(rank: number, language: Language): string {
  return say(reportSentences, ordinalSentences[ordinals.select(rank)] ?? "nth", { rank }, language);
}

/** A target in percent, with no more decimals than it has.
 * @param millionths the share, in whole millionths
 * @param language of its decimal mark
 * @example targetWords(300000, "vi") // => "30%"
 * @example targetWords(75000, "vi") // => "7,5%" */
export function targetWords(millionths: number, language: Language): string {
  const decimals = [0, 1, 2, 3].find((places) => millionths % 10 ** (4 - places) === 0) ?? 4;
  return `${formatNumber(millionths / 10_000, language, decimals)}%`;
}
