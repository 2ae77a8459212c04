import { findingSentences } from "../locales/findings";
import { historyWords, type HistoryWord } from "../locales/history";
import { historyFindingSentences, type HistoryFindingSentence } from "../locales/historyFindings";
import { repairSentences } from "../locales/repairs";
import { formatDay, formatNumber, formatShare, say, type Words } from "../locales/sentences";
import { spokenLanguage, type Voice } from "../locales/voice";
import { cellName } from "./address";
import type { Finding, FindingCode, Repair } from "./finding";

/** Words of findings that are shares, days and what a cell holds, to be written as such; all other numbers are counts. */
const shares = new Set(["rate", "coverage", "lowestCoverage", "highestCoverage", "exampleShare"]);
const days = new Set(["day", "otherDay", "deadlineDay"]);
const held = new Set(["value"]);

/** Decimals of a cell's number that are told at most. */
const mostDecimals = 10;

/** What a sentence shows as an example of how to type a figure. */
const examples = { exampleCount: 13_200, exampleShare: 0.0862 };

/** A finding as a sentence that names the cell it is about and says what to do.
 * @param finding what was found in the raw counts
 * @param voice the language to say it in, and how it writes figures
 * @returns one or two sentences */
export function findingSentence(finding: Finding, voice: Voice): string {
  const sentence = sentenceOf(finding, voice);
  if (!finding.cell) return sentence;
  return say(findingSentences, "at", { cell: cellName(finding.cell), sheet: finding.cell.sheet, sentence }, voice);
}

/** A finding as a sentence of its own, for where its cell is named beside it.
 * @param finding what was found in the raw counts
 * @param voice the language to say it in, and how it writes figures
 * @returns one or two sentences that begin with a capital letter */
export function findingText(finding: Finding, voice: Voice): string {
  const sentence = sentenceOf(finding, voice);
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(spokenLanguage(voice)));
}

/** What the button of a finding's repair says.
 * @param repair the repair that is offered
 * @param voice the language to say it in, and how it writes figures
 * @example repairSentence({ label: "write-count", words: { count: 13200 }, changes: [] }, "vi") // => "Ghi 13.200" */
export function repairSentence({ label, words }: Repair, voice: Voice): string {
  return say(repairSentences, label, words, voice);
}

function sentenceOf({ code, words }: Finding, voice: Voice): string {
  const filled = written(words, voice);
  return isOfHistory(code)
    ? say(historyFindingSentences, code, filled, voice)
    : say(findingSentences, code, filled, voice);
}

function isOfHistory(code: FindingCode): code is HistoryFindingSentence {
  return code in historyFindingSentences.vi;
}

function written(words: Finding["words"], voice: Voice): Words {
  return Object.fromEntries(
    Object.entries({ ...examples, ...words }).map(([word, value]): [string, string | number] => {
      if (word === "role" && isHistoryWord(value)) return [word, historyWords[spokenLanguage(voice)][value]];
      if (typeof value === "string") return [word, value];
      if (shares.has(word)) return [word, formatShare(value, voice)];
      if (held.has(word)) return [word, formatNumber(value, voice, 0, mostDecimals)];
      return [word, days.has(word) ? formatDay(value, voice) : value];
    }),
  );
}

function isHistoryWord(value: string | number): value is HistoryWord {
  return value in historyWords.vi;
}
