import type { ReportDeadline, ReportFacts, ReportProgress, ReportStanding } from "../domain/reportFacts";
import type { ReportedLevel } from "../domain/reportedLevels";
import { millionthsInOne, type Target } from "../domain/target";
import type { Language } from "../locales/language";
import { reportSentences, type ReportSentence } from "../locales/report";
import { formatDay, formatNumber, say, type Words } from "../locales/sentences";
import { reportedShare } from "./reportedShare";

const mostNames = 5;
const namesBeforeOthers = 3;
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const ordinalSentences: Partial<Record<Intl.LDMLPluralRule, ReportSentence>> = {
  one: "first",
  two: "second",
  few: "third",
};

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
    levelsSentence(speak, facts),
    ...(facts.progress ? progressSentences(speak, facts, facts.progress, target, language) : []),
    facts.standing ? standingSentence(speak, name, facts.standing) : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function levelsSentence(speak: Speak, { most, next, fewest, listed }: ReportFacts): string {
  if (fewest === null) return listed > 1 && most.installs > 0 ? speak("allAlike", { installs: most.installs }) : "";
  const first = levelClause(speak, "most", "mostTogether", most);
  const leading = next
    ? speak("beforeNext", { first, second: levelClause(speak, "next", "nextTogether", next) })
    : first;
  return speak("beforeFewest", { first: leading, second: levelClause(speak, "fewest", "fewestTogether", fewest) });
}

function levelClause(speak: Speak, one: ReportSentence, several: ReportSentence, level: ReportedLevel): string {
  const words = { names: listOf(speak, level.names), installs: level.installs };
  return speak(level.names.length > 1 ? several : one, words);
}

function listOf(speak: Speak, names: readonly string[]): string {
  const shown =
    names.length <= mostNames
      ? names
      : [...names.slice(0, namesBeforeOthers), speak("others", { count: names.length - namesBeforeOthers })];
  return shown.reduce((first, second, index) => speak(index < shown.length - 1 ? "comma" : "and", { first, second }));
}

function progressSentences(
  speak: Speak,
  { total, deadline }: ReportFacts,
  { base, gap }: ReportProgress,
  asked: Target,
  language: Language,
): string[] {
  const target = targetWords(asked, language);
  const share = reportedShare(total, base, asked, language);
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

function standingSentence(speak: Speak, place: string, { rank, of, change }: ReportStanding): string {
  const ordinal = speak(ordinalSentences[ordinals.select(rank)] ?? "nth", { rank });
  const words = {
    place: place.charAt(0).toUpperCase() + place.slice(1),
    rank: ordinal,
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

function targetWords(target: Target, language: Language): string {
  const percent = (target / millionthsInOne) * 100;
  const decimals = [0, 1, 2, 3].find((places) => target % 10 ** (4 - places) === 0) ?? 4;
  return `${formatNumber(percent, language, decimals)}%`;
}
