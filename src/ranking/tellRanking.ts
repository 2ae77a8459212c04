import { foldText } from "./foldText";
import { formatDay } from "../locales/sentences";
import { placeWords } from "../locales/listWords";
import type { Language } from "../locales/language";
import { headline, type Headline } from "./headline";
import type { Ranking, Standing } from "./ranking";
import { isTotalLabel } from "./totalWords";
import { rankingHeadings } from "./sheetWords";
import { tellPace } from "./tellPace";
import { tellCoverages, tellCounts, tellMoves, tellReached } from "./tellUnits";
import {
  figureWords,
  headingInSentence,
  installWords,
  nameInSentence,
  shareWords,
  tellerOf,
  type Teller,
} from "./tellWords";

/** The paragraph of a ranking for the report, in the press style: total, who has most, next and fewest, place and movement,
 * coverage on each base, gap, daily need against the present pace, where that leads, who has reached the target. Its
 * figures are those of the ranking sheet; counts keep their words; what is not known is not said.
 * @param ranking with at least one unit
 * @param language of the paragraph
 * @returns its sentences in order */
export function tellRanking(ranking: Ranking, language: Language): readonly string[] {
  const teller = tellerOf(language);
  const whole = headline(ranking);
  const place = placeName(ranking, whole, teller);
  const sentences = [
    totalSentence(ranking, whole, place, teller),
    tellCounts(ranking, teller),
    ranking.standing ? standingSentence(ranking.standing, place, teller) : tellMoves(ranking, teller),
    shareSentence(ranking, whole, teller),
    tellCoverages(ranking, teller),
    ...tellPace(ranking, whole, teller),
    tellReached(ranking, teller),
  ];
  return sentences.filter((sentence) => sentence !== "");
}

/** "toàn tỉnh", or how many units it is where no total has such a name. */
function placeName(ranking: Ranking, { name }: Headline, teller: Teller): string {
  const { language, speak } = teller;
  const folded = foldText(name);
  if (language === "vi" && /^(toan|ca) /.test(folded)) return nameInSentence(name, teller);
  if (language === "en" && /^(whole|entire) /.test(folded)) return `the ${name.toLowerCase()}`;
  const [only, ...others] = ranking.units;
  if (only && others.length === 0) return nameInSentence(only.name, teller);
  if (name !== "" && !isTotalLabel(name)) return nameInSentence(name, teller);
  return speak("units", { count: ranking.units.length });
}

function totalSentence(ranking: Ranking, whole: Headline, place: string, teller: Teller): string {
  const { reported, listed } = ranking.overall;
  const partial = whole.source === null && reported < listed ? teller.speak("partial", { reported, listed }) : "";
  const total = installWords(whole.source?.installs ?? null, whole.installs, teller);
  if (ranking.asOf === null) return teller.speak("totalUndated", { place, total, partial });
  return teller.speak("total", { day: formatDay(ranking.asOf, teller.language), place, total, partial });
}

function standingSentence({ place: rank, of, placeBefore }: Standing, place: string, teller: Teller): string {
  const { language, speak } = teller;
  const words = { place, rank: placeWords(rank, language), change: changeWords(placeBefore, rank, teller) };
  return of === null ? speak("standing", words) : speak("standingOf", { ...words, of });
}

function changeWords(before: number | null, now: number, { speak }: Teller): string {
  if (before === null) return "";
  const count = Math.abs(before - now);
  if (count === 0) return speak("placeSame");
  return speak(before > now ? "placeUp" : "placeDown", { steps: speak(count === 1 ? "step" : "steps", { count }) });
}

function shareSentence(ranking: Ranking, whole: Headline, teller: Teller): string {
  const { base, installs, source } = whole;
  if (base === null || base === 0) return "";
  const headings = rankingHeadings(ranking, teller.language);
  const first = teller.speak("share", {
    share: shareWords(installs, base, ranking.target, teller),
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
    share: shareWords(counted, secondBase, ranking.target, teller),
    figure: figure === null ? secondBase : figureWords(figure, secondBase, teller),
  });
}
