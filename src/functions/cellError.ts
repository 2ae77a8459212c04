import type { Failure } from "../domain/failure";
import { functionSentences, type FunctionSentence } from "../locales/functions";
import { say, type Words } from "../locales/sentences";

/** The names of the functions' arguments, as Excel shows them. */
export type ArgumentName = "installs" | "base" | "target";

/** A #VALUE! with the sentence that explains it, in the language spoken now.
 * @param sentence which of the functions' sentences
 * @param words for its placeholders
 * @returns an error for a cell, not thrown */
export function valueError(sentence: FunctionSentence, words: Words = {}): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, say(functionSentences, sentence, words));
}

/** What an argument is called in a sentence.
 * @param argument its name in the formula */
export function argumentWords(argument: ArgumentName): string {
  return say(functionSentences, argument);
}

/** The error of an argument that a measure can't take: negative is #NUM!, everything else #VALUE! with a sentence.
 * @param failure what is wrong with the number
 * @param argument whose number it is
 * @param value the number itself
 * @returns an error for a cell, not thrown */
export function argumentError(failure: Failure, argument: ArgumentName, value: number): CustomFunctions.Error {
  if (failure === "negative") return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
  const words = { argument: argumentWords(argument), value: String(value) };
  if (failure === "not-whole" || failure === "too-large" || failure === "above-one") return valueError(failure, words);
  return valueError("unreadable", words);
}

/** What a cell shows where a measure has no value: nothing where there is nothing counted, else Excel's own error.
 * @param failure why the measure has no value
 * @returns empty text, or an error for a cell, not thrown */
export function measureError(failure: Failure): CustomFunctions.Error | "" {
  if (failure === "nothing-counted") return "";
  if (failure === "zero-base") return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
}
