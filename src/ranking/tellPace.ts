import { target } from "../domain/target";
import { targetWords } from "../locales/listWords";
import { formatDay } from "../locales/sentences";
import type { Headline } from "./headline";
import { valueOrNull } from "./rankedFigures";
import type { Progress, Ranking } from "./ranking";
import { reachedByEstimate } from "./reachedByEstimate";
import { tellOutlook } from "./tellOutlook";
import { amountWords, type Teller } from "./tellWords";
import { wholeShare } from "./wholeShare";

/** What is left to the target, what a day that takes against what a day brings now, and where that leads.
 * @param ranking of the units
 * @param whole the place's own figures
 * @param teller of the language
 * @returns up to two sentences; none without a base */
export function tellPace(ranking: Ranking, whole: Headline, teller: Teller): string[] {
  const { gap, targetCount, installs, base, lowest } = whole;
  if (gap === null || targetCount === null || !base) return [];
  const words = { target: goalWords(ranking, targetCount, teller) };
  if (reachedByEstimate(whole, lowest)) return [teller.speak("reachedAsEstimated", words)];
  if (gap === 0) {
    const beyond =
      installs > targetCount
        ? teller.speak("beyond", { count: amountWords(null, installs - targetCount, teller) })
        : "";
    const { reported, listed } = ranking.overall;
    return whole.source === null && reported < listed
      ? [teller.speak("reachedOfSome", { ...words, beyond, reported, listed })]
      : [teller.speak("reached", { ...words, beyond })];
  }
  const now = ranking.progress === null ? "" : paceClause(ranking.progress, teller);
  const need = `${gapClause(ranking, whole, words, teller)}${now}.`;
  if (ranking.progress === null) return [need];
  const asked = wholeShare(ranking, whole);
  return [need, tellOutlook(ranking, ranking.progress, { base, asked }, teller)];
}

/** What all have to reach: "30%", or how many where the units' own targets add up. */
function goalWords({ wholeTarget }: Ranking, targetCount: number, teller: Teller): string {
  const asked = wholeTarget === null ? null : valueOrNull(target(wholeTarget));
  return asked === null
    ? teller.speak("ownTargets", { count: amountWords(null, targetCount, teller) })
    : targetWords(asked, teller.language);
}

function gapClause(
  { asOf, deadline }: Ranking,
  { gap, pace }: Headline,
  words: { readonly target: string },
  teller: Teller,
): string {
  const asked = { ...words, gap: amountWords(null, gap ?? 0, teller) };
  if (asOf === null || deadline === null || pace === null) return teller.speak("gap", asked);
  const until = { ...asked, deadline: formatDay(deadline, teller.language), days: deadline - asOf };
  if (pace === "overdue") return teller.speak("overdue", until);
  if (until.days === 1) return teller.speak("gapOnLastDay", until);
  return teller.speak("gapByDay", { ...until, pace: amountWords(null, pace, teller) });
}

/** The present pace, rounded to whole installs as the sheet's notes print it. */
function paceClause({ days, perDay, whole }: Progress, teller: Teller): string {
  const words = { days, pace: amountWords(null, Math.round(Math.abs(perDay)), teller) };
  if (perDay < 0) return teller.speak("falling", words);
  return (
    (days === 1 ? teller.speak("paceLastDay", words) : teller.speak("paceNow", words)) + wholeClause(whole, teller)
  );
}

/** The pace over the whole history, where that is longer than the last interval. */
function wholeClause(whole: Progress["whole"], teller: Teller): string {
  if (whole === null || whole.perDay <= 0) return "";
  const pace = amountWords(null, Math.round(whole.perDay), teller);
  return teller.speak("paceWhole", { day: formatDay(whole.from, teller.language), pace });
}
