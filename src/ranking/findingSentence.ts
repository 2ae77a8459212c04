import { findingAdvice, type FindingAdvice } from "../locales/findingAdvice";
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
  return behindCell(finding, advised(finding, voice), voice);
}

/** A finding as a statement of fact that names the cell it is about, for whoever reads it printed and can do nothing about it.
 * @param finding what was found in the raw counts
 * @param voice the language to say it in, and how it writes figures
 * @returns one or two sentences */
export function findingStatement(finding: Finding, voice: Voice): string {
  return behindCell(finding, sentenceOf(finding, voice), voice);
}

/** A finding as a sentence of its own, for where its cell is named beside it.
 * @param finding what was found in the raw counts
 * @param voice the language to say it in, and how it writes figures
 * @returns one or two sentences that begin with a capital letter */
export function findingText(finding: Finding, voice: Voice): string {
  return advised(finding, voice).replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(spokenLanguage(voice)));
}

/** What the button of a finding's repair says.
 * @param repair the repair that is offered
 * @param voice the language to say it in, and how it writes figures
 * @example repairSentence({ label: "write-count", words: { count: 13200 }, changes: [] }, "vi") // => "Ghi 13.200" */
export function repairSentence({ label, words }: Repair, voice: Voice): string {
  return say(repairSentences, label, words, voice);
}

function behindCell({ cell }: Finding, sentence: string, voice: Voice): string {
  if (!cell) return sentence;
  return say(findingSentences, "at", { cell: cellName(cell), sheet: cell.sheet, sentence }, voice);
}

function advised(finding: Finding, voice: Voice): string {
  const { code, words } = finding;
  const sentence = sentenceOf(finding, voice);
  return isAdvised(code) ? `${sentence} ${say(findingAdvice, code, written(words, voice), voice)}` : sentence;
}

function isAdvised(code: FindingCode): code is FindingAdvice {
  return code in findingAdvice.vi;
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
  const counted = countedWords(words["counted"], voice);
  return Object.fromEntries(
    Object.entries({ ...examples, ...words, counted }).map(([word, value]): [string, string | number] => {
      if (word === "role" && isHistoryWord(value)) return [word, historyWords[spokenLanguage(voice)][value]];
      if (typeof value === "string") return [word, value];
      if (shares.has(word)) return [word, formatShare(value, voice)];
      if (held.has(word)) return [word, formatNumber(value, voice, 0, mostDecimals)];
      return [word, days.has(word) ? formatDay(value, voice) : value];
    }),
  );
}

/** What is counted: its heading in quotation marks, or installs where no finding says otherwise. */
function countedWords(heading: string | number | undefined, voice: Voice): string {
  return heading === undefined
    ? say(findingSentences, "installs", {}, voice)
    : say(findingSentences, "counted", { heading }, voice);
}

function isHistoryWord(value: string | number): value is HistoryWord {
  return value in historyWords.vi;
}
