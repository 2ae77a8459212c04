import { nameList } from "../locales/listWords";
import { formatDay, formatNumber } from "../locales/sentences";
import type { Language } from "../locales/language";
import { comparedNotes } from "./comparedNotes";
import { countedWords } from "./countedWords";
import { headline, isSumOfSome } from "./headline";
import { standingName } from "./placeName";
import type { RankedUnit, Ranking } from "./ranking";
import { estimateReaches, leastOverall, reachedByEstimate } from "./reachedByEstimate";
import { tellPace } from "./tellPace";
import { tellStanding } from "./tellStanding";
import { tellerOf } from "./tellWords";
import { measureWords, secondHeading, speakSheet, type SpeakSheet } from "./sheetWords";
import { hasGeneralTarget, hasOwnTargets } from "./wholeTarget";

const mostDisagreements = 3;

/** What a person who reads the sheet must know and its figures don't say: which rows are hidden, what was compared and who
 * moved, where the series breaks, where two rankings disagree.
 * @param ranking as planned
 * @param shown for each unit whether its row is shown
 * @param language of the sheet
 * @returns sentences */
export function sheetNotes(ranking: Ranking, shown: readonly boolean[], language: Language): string[] {
  const speak = speakSheet(language);
  const visible = shown.filter((isShown) => isShown).length;
  const hidden = visible < shown.length ? [speak("shownOf", { shown: visible, all: shown.length })] : [];
  return [
    ...hidden,
    ...comparedNotes(ranking, language),
    ...standingNotes(ranking, language),
    ...paceNotes(ranking, language),
    ...breakNotes(ranking, language, speak),
    ...disagreementNotes(ranking, language, speak),
    ...estimateNotes(ranking, language, speak),
    ...sumOfSomeNotes(ranking, speak),
    ...gapNotes(ranking, language, speak),
    ...targetNotes(ranking, speak),
    ...secondBaseNotes(ranking, speak),
  ];
}

function standingNotes(ranking: Ranking, language: Language): string[] {
  if (ranking.standing === null) return [];
  const teller = tellerOf(ranking, language);
  return [tellStanding(ranking.standing, standingName(ranking, teller), teller)];
}

/** The pace and where it leads stand in no cell, nor does what is beyond the target. */
function paceNotes(ranking: Ranking, language: Language): string[] {
  const whole = headline(ranking);
  return ranking.progress === null && whole.gap !== 0 ? [] : tellPace(ranking, whole, tellerOf(ranking, language));
}

function breakNotes({ seriesBreak }: Ranking, language: Language, speak: SpeakSheet): string[] {
  if (seriesBreak === null) return [];
  return [speak("seriesBreak", { day: formatDay(seriesBreak.asOf, language), reason: seriesBreak.reason })];
}

function disagreementNotes(ranking: Ranking, language: Language, speak: SpeakSheet): string[] {
  if (ranking.alsoBy === null) return [];
  const apart = ({ place, otherPlace }: RankedUnit) =>
    place === null || otherPlace === null ? 0 : Math.abs(place - otherPlace);
  const most = ranking.units
    .filter((unit) => apart(unit) > 0)
    .sort((a, b) => apart(b) - apart(a))
    .slice(0, mostDisagreements);
  if (most.length === 0) return [];
  const list = most
    .map(({ name, place, otherPlace }) => speak("disagreement", { name, first: place ?? "", second: otherPlace ?? "" }))
    .join("; ");
  const first = measureWords(ranking, ranking.rankBy, language);
  return [speak("disagree", { first, second: measureWords(ranking, ranking.alsoBy, language), list })];
}

/** Whose target is reached by the figure written alone, all together among them where the report does not speak of that. */
function estimateNotes(ranking: Ranking, language: Language, speak: SpeakSheet): string[] {
  const { units, overall, stated } = ranking;
  const names = [
    ...units.filter(estimateReaches).map(({ name }) => name),
    ...(units.length > 1 && reachedByEstimate(overall, leastOverall(ranking))
      ? [overall.name || speak("overall")]
      : []),
    ...(overall.name === "" && stated !== null && estimateReaches(stated)
      ? [speak("stated", { name: stated.name || speak("overall") })]
      : []),
  ];
  return names.length === 0 ? [] : [speak("reachedByEstimate", { names: nameList(names, language) })];
}

/** Where the total that the raw sheet states leaves out units that its base counts. */
function sumOfSomeNotes({ stated, overall, units }: Ranking, speak: SpeakSheet): string[] {
  if (stated === null || stated.base === null || stated.base <= overall.base || !isSumOfSome(stated, units)) return [];
  const reported = units.filter(({ installs }) => installs !== null).length;
  const label = speak("stated", { name: stated.name || speak("overall") });
  return [speak("statedOfSome", { label, reported, listed: units.length })];
}

/** Where some are beyond the target, what the others lack is more than what all lack together. */
function gapNotes(ranking: Ranking, language: Language, speak: SpeakSheet): string[] {
  const { headings, units } = ranking;
  const { gap: wholeGap } = ranking.overall;
  // Where units are missing, the stated total may be short of the target that the others reach.
  if ((headline(ranking).gap === 0) !== (wholeGap === 0)) return [];
  if (reachedByEstimate(ranking.overall, leastOverall(ranking))) return [];
  const sum = units.reduce((all, { gap }) => all + (gap ?? 0), 0);
  const beyond = units.some(({ gap, installs, targetCount }) => gap === 0 && (installs ?? 0) > (targetCount ?? 0));
  if (!beyond || wholeGap === null || sum <= wholeGap) return [];
  const amount = countedWords(headings.installs, language).amount(formatNumber(sum, language), sum);
  return [speak(wholeGap === 0 ? "gapSumReached" : "gapSum", { sum: amount, gap: wholeGap })];
}

/** What the row of all units has to reach, where each unit has a target of its own. */
function targetNotes(ranking: Ranking, speak: SpeakSheet): string[] {
  if (!hasOwnTargets(ranking.units)) return [];
  if (ranking.wholeTarget === null) return [speak("ownTargets")];
  return [speak(hasGeneralTarget(ranking) ? "ownTargetsAndGeneral" : "ownTargetsOfWhole")];
}

/** Of which units the second coverage of all is, where some have no second base. */
function secondBaseNotes(ranking: Ranking, speak: SpeakSheet): string[] {
  const { secondReported, reported, listed, secondBase } = ranking.overall;
  if (secondBase === null || secondReported === listed || secondReported === reported) return [];
  return [speak("secondOnUnits", { heading: secondHeading(ranking, speak), reported: secondReported, listed })];
}
