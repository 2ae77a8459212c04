import type { Failure } from "../domain/failure";
import { argumentSentences, type ArgumentName } from "../locales/functionArguments";
import { functionSentences, type FunctionSentence } from "../locales/functions";
import { currentLanguage } from "../locales/language";
import { say, type Words } from "../locales/sentences";

export type { ArgumentName } from "../locales/functionArguments";

type Shown =
  { readonly code: "" | "#DIV/0!" | "#NUM!" } | { readonly code: "#VALUE!" | "#N/A"; readonly said: FunctionSentence };

/** What a cell shows for each failure; Excel takes a sentence with #VALUE! and #N/A only. */
const shownFailures: Readonly<Record<Failure, Shown>> = {
  "nothing-counted": { code: "" },
  "zero-base": { code: "#DIV/0!" },
  negative: { code: "#NUM!" },
  "dates-out-of-order": { code: "#NUM!" },
  "no-weight": { code: "#NUM!" },
  "floor-too-high": { code: "#NUM!" },
  "not-a-number": { code: "#VALUE!", said: "unreadable" },
  "not-whole": { code: "#VALUE!", said: "not-whole" },
  "too-large": { code: "#VALUE!", said: "too-large" },
  "above-one": { code: "#VALUE!", said: "above-one" },
  "no-such-option": { code: "#VALUE!", said: "no-such-option" },
  "no-such-date": { code: "#VALUE!", said: "no-such-date" },
  "ambiguous-count": { code: "#VALUE!", said: "ambiguous-count" },
  "malformed-count": { code: "#VALUE!", said: "malformed-count" },
  overdue: { code: "#N/A", said: "overdue" },
  "not-at-this-pace": { code: "#N/A", said: "not-at-this-pace" },
  "not-among": { code: "#N/A", said: "not-among" },
  "no-place": { code: "#N/A", said: "no-place" },
  "rate-too-small": { code: "#N/A", said: "rate-too-small" },
  "no-base-fits": { code: "#N/A", said: "no-base-fits" },
};

/** A #VALUE! with the sentence that explains it, in the language spoken now.
 * @param sentence which of the functions' sentences
 * @param words for its placeholders
 * @returns an error for a cell, not thrown */
export function valueError(sentence: FunctionSentence, words: Words = {}): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, say(functionSentences, sentence, words));
}

/** An #N/A with the sentence that explains it, in the language spoken now.
 * @param sentence which of the functions' sentences
 * @param words for its placeholders
 * @returns an error for a cell, not thrown */
export function notAvailable(sentence: FunctionSentence, words: Words = {}): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, say(functionSentences, sentence, words));
}

/** What an argument is called in a sentence.
 * @param argument its name in the formula */
export function argumentWords(argument: ArgumentName): string {
  return say(argumentSentences, argument);
}

/** The error of an argument that can't be taken.
 * @param failure what is wrong with the value
 * @param argument whose value it is
 * @param value the value itself
 * @returns an error for a cell, not thrown; a sentence in it names the argument and the value */
export function argumentError(failure: Failure, argument: ArgumentName, value: number | string): CustomFunctions.Error {
  const mark = currentLanguage() === "vi" ? "," : ".";
  const written = typeof value === "number" ? String(value).replace(".", mark) : value;
  const words = { argument: argumentWords(argument), value: written };
  return shownError(failure, words) || valueError("unreadable", words);
}

/** What a cell shows where a measure has no value: nothing where there is nothing counted, else Excel's own error.
 * @param failure why the measure has no value
 * @returns empty text, or an error for a cell, not thrown */
export function measureError(failure: Failure): CustomFunctions.Error | "" {
  // No argument is too large here: the result is, which Excel's own functions answer with #NUM!.
  if (failure === "too-large") return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
  return shownError(failure, {});
}

function shownError(failure: Failure, words: Words): CustomFunctions.Error | "" {
  const shown = shownFailures[failure];
  switch (shown.code) {
    case "":
      return "";
    case "#DIV/0!":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    case "#NUM!":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
    case "#VALUE!":
      return valueError(shown.said, words);
    case "#N/A":
      return notAvailable(shown.said, words);
  }
}
