import type { ReportDeadline, ReportFacts, ReportProgress, ReportStanding } from "../domain/reportFacts";
import type { ReportedLevel } from "../domain/reportedLevels";
import { printedShare } from "../domain/printedShare";
import type { Target } from "../domain/target";
import type { Language } from "../locales/language";
import { nameList, placeWords, targetWords } from "../locales/listWords";
import { reportSentences, type ReportSentence } from "../locales/report";
import { formatDay, formatShare, say, type Words } from "../locales/sentences";

type Speak = (sentence: ReportSentence, words?: Words) => string;

/** The paragraph for the meeting, from its facts.
 * @param place whose report it is; a blank one is called "the place"
 * @param facts as reportFacts gives them
 * @param target the share to reach, in whole millionths
 * @param language of the paragraph
 * @returns one paragraph, silent about what the facts don't have */
export function reportParagraph(place: string, facts: ReportFacts, target: Target, language: Language): string {
  const speak: Speak = (sentence, words) => say(reportSentences, sentence, words, language);
  const name = place || speak("somewhere");
  const total = quantity(speak, "install", "installs", facts.total);
  const sentences = [
    speak("total", { day: formatDay(facts.asOf, language), place: name, total }),
    levelsSentence(speak, facts, language),
    ...(facts.progress ? progressSentences(speak, facts, facts.progress, target, language) : []),
    facts.standing ? standingSentence(speak, name, facts.standing, language) : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function levelsSentence(speak: Speak, { most, next, fewest, listed }: ReportFacts, language: Language): string {
  if (fewest === null) return listed > 1 && most.installs > 0 ? speak("allAlike", { installs: most.installs }) : "";
  const first = levelClause(speak, "most", "mostTogether", most, language);
  const leading = next
    ? speak("beforeNext", { first, second: levelClause(speak, "next", "nextTogether", next, language) })
    : first;
  return speak("beforeFewest", {
    first: leading,
    second: levelClause(speak, "fewest", "fewestTogether", fewest, language),
  });
}

function levelClause(
  speak: Speak,
  one: ReportSentence,
  several: ReportSentence,
  level: ReportedLevel,
  language: Language,
): string {
  const words = { names: nameList(level.names, language), installs: level.installs };
  return speak(level.names.length > 1 ? several : one, words);
}

function progressSentences(
  speak: Speak,
  { total, deadline }: ReportFacts,
  { base, gap }: ReportProgress,
  asked: Target,
  language: Language,
): string[] {
  const target = targetWords(asked, language);
  const share = formatShare(printedShare(total, base, asked), language);
  if (gap === 0) return [speak("reached", { share, target })];
  const words = { target, gap: quantity(speak, "install", "installs", gap) };
  return [speak("share", { share }), gapSentence(speak, words, deadline, language)];
}

function gapSentence(speak: Speak, words: Words, deadline: ReportDeadline | null, language: Language): string {
  if (deadline === null) return speak("gap", words);
  const { day, daysLeft, pace } = deadline;
  const until = { ...words, deadline: formatDay(day, language), days: daysLeft };
  if (!pace.ok) return speak("overdue", until);
  return daysLeft === 1 ? speak("gapByDayOne", until) : speak("gapByDay", { ...until, pace: pace.value });
}

function standingSentence(
  speak: Speak,
  place: string,
  { rank, of, change }: ReportStanding,
  language: Language,
): string {
  const words = {
    place: place.charAt(0).toUpperCase() + place.slice(1),
    rank: placeWords(rank, language),
    change: movement(speak, change),
  };
  return of === null ? speak("rank", words) : speak("rankOf", { ...words, of });
}

function movement(speak: Speak, change: ReportStanding["change"]): string {
  if (change === null || change === "new") return "";
  if (change === 0) return speak("same");
  return speak(change > 0 ? "up" : "down", { steps: quantity(speak, "step", "steps", Math.abs(change)) });
}

function quantity(speak: Speak, one: ReportSentence, several: ReportSentence, count: number): string {
  return speak(count === 1 ? one : several, { count });
}
