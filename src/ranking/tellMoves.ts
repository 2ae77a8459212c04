import { placeWords } from "../locales/listWords";
import { formatDay } from "../locales/sentences";
import type { Ranking } from "./ranking";
import { rankingHeadings } from "./sheetWords";
import { nameInSentence, type Teller } from "./tellWords";
import { unlikeBefore } from "./unlikeBefore";

const mostMoved = 5;

/** Which units moved since the report before, the farthest first; or why nothing is compared.
 * @returns a sentence; "" where there is no report before */
export function tellMoves(ranking: Ranking, teller: Teller): string {
  const { units, compared, seriesBreak } = ranking;
  const { language, speak } = teller;
  if (seriesBreak !== null)
    return speak("broken", { day: formatDay(seriesBreak.asOf, language), reason: seriesBreak.reason });
  if (compared === null || units.every(({ change }) => change === null)) return "";
  const day = formatDay(compared.asOf, language);
  const caveat = caveatWords(ranking, teller);
  const moved = units
    .flatMap((unit) => (typeof unit.change === "number" && unit.change !== 0 ? [{ unit, change: unit.change }] : []))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, mostMoved);
  if (moved.length === 0) return speak("noneMoved", { day, caveat });
  const list = moved.map(({ unit, change }) => {
    const count = Math.abs(change);
    const steps = speak(count === 1 ? "step" : "steps", { count });
    const words = {
      name: nameInSentence(unit.name, teller),
      steps,
      now: unit.place === null ? "" : placeWords(unit.place, language),
    };
    return speak(change > 0 ? "movedUp" : "movedDown", words);
  });
  return speak("moved", { day, caveat, list: list.join("; ") });
}

/** In what the report before is unlike this one, so that no change of places is taken for more than it is. */
function caveatWords(ranking: Ranking, teller: Teller): string {
  const { base, installs } = rankingHeadings(ranking, teller.language);
  const sentences = { base: "baseThen", counted: "countedThen", ranked: "rankedThen", bases: "basesThen" } as const;
  const unlike = unlikeBefore(ranking).map(({ kind, ...words }) =>
    teller.speak(sentences[kind], { ...words, ours: kind === "counted" ? installs : base }),
  );
  return unlike.length === 0 ? "" : teller.speak("notAlike", { unlike: unlike.join("; ") });
}
