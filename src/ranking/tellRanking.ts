import { formatDay } from "../locales/sentences";
import type { Language } from "../locales/language";
import { headline, type Headline } from "./headline";
import { placeName, standingName } from "./placeName";
import type { Ranking } from "./ranking";
import { rankingHeadings } from "./sheetWords";
import { tellMoves } from "./tellMoves";
import { tellPace } from "./tellPace";
import { tellStanding } from "./tellStanding";
import { tellCoverages, tellCounts, tellReached } from "./tellUnits";
import { figureWords, headingInSentence, shareWords, tellerOf, totalWords, type Teller } from "./tellWords";
import { wholeShare } from "./wholeShare";

/** The paragraph of a ranking for the report, in the press style: total, who has most, next and fewest, place and movement,
 * coverage on each base, gap, daily need against the present pace, where that leads, who has reached the target. Its
 * figures are those of the ranking sheet; counts keep their words; what is not known is not said.
 * @param ranking with at least one unit
 * @param language of the paragraph
 * @returns its sentences in order */
export function tellRanking(ranking: Ranking, language: Language): readonly string[] {
  const teller = tellerOf(ranking, language);
  const whole = headline(ranking);
  const place = placeName(ranking, whole, teller);
  const sentences = [
    totalSentence(ranking, whole, place, teller),
    tellCounts(ranking, teller),
    ranking.standing ? tellStanding(ranking.standing, standingName(ranking, teller), teller) : "",
    tellMoves(ranking, teller),
    shareSentence(ranking, whole, teller),
    tellCoverages(ranking, teller),
    ...tellPace(ranking, whole, teller),
    tellReached(ranking, teller),
  ];
  return sentences.filter((sentence) => sentence !== "");
}

function totalSentence(ranking: Ranking, whole: Headline, place: string, teller: Teller): string {
  const { reported, listed } = ranking.overall;
  const partial = whole.source === null && reported < listed ? teller.speak("partial", { reported, listed }) : "";
  const total = totalWords(whole.source?.installs ?? null, whole.installs, teller);
  const words = { place, has: teller.counted.has, total, partial };
  if (ranking.asOf === null) return teller.speak("totalUndated", words);
  return teller.speak("total", { ...words, day: formatDay(ranking.asOf, teller.language) });
}

function shareSentence(ranking: Ranking, whole: Headline, teller: Teller): string {
  const { base, installs, source } = whole;
  if (base === null || base === 0) return "";
  const headings = rankingHeadings(ranking, teller.language);
  const first = teller.speak(teller.counted.kind === "installs" ? "share" : "shareOfOther", {
    share: shareWords(installs, base, wholeShare(ranking, whole), teller),
    heading: headingInSentence(headings.base, teller),
    figure: source?.base ? figureWords(source.base, base, teller) : base,
  });
  return `${first}${secondClause(ranking, whole, headingInSentence(headings.secondBase, teller), teller)}.`;
}

/** On a base that is only said to be above a figure, the share is at most what the figure gives. */
function secondClause(ranking: Ranking, whole: Headline, heading: string, teller: Teller): string {
  const { secondBase, secondCoverage, installs, source } = whole;
  if (secondBase === null || secondBase === 0 || secondCoverage === null) return "";
  const counted = source === null ? Math.round(secondCoverage * secondBase) : installs;
  const figure = source?.secondBase ?? null;
  const { lowest, highest } = figure?.range ?? { lowest: secondBase, highest: secondBase };
  const key = lowest > secondBase ? "atMost" : highest < secondBase ? "atLeast" : "secondShare";
  return teller.speak(key, {
    heading,
    share: shareWords(counted, secondBase, wholeShare(ranking, whole), teller),
    figure: figure === null ? secondBase : figureWords(figure, secondBase, teller),
  });
}
