import { formatDay, formatNumber } from "../locales/sentences";
import type { Language } from "../locales/language";
import { countedWords, type CountedWords } from "./countedWords";
import type { RankedUnit, Ranking } from "./ranking";
import { rankingHeadings, speakSheet } from "./sheetWords";
import { unlikeBefore } from "./unlikeBefore";

const mostMoved = 5;

/** What a ranking was compared with and who moved, and why the two may not fully compare.
 * @param ranking as planned
 * @param language of the sheet
 * @returns sentences; none where nothing is compared */
export function comparedNotes(ranking: Ranking, language: Language): string[] {
  const speak = speakSheet(language);
  const { compared, units } = ranking;
  const counted = countedWords(ranking.headings.installs, language);
  if (compared === null || units.every(({ change }) => change === null)) return [];
  const day = formatDay(compared.asOf, language);
  const headings = rankingHeadings(ranking, language);
  const sentences = { base: "otherBase", counted: "otherCounted", ranked: "otherRanked", bases: "otherBases" } as const;
  const warnings = unlikeBefore(ranking).map(({ kind, ...words }) =>
    speak(sentences[kind], { day, ...words, ours: kind === "counted" ? headings.installs : headings.base }),
  );
  const source = speak("earlierSource", { day, sheet: compared.sheet });
  return [movedNote(units, day, counted, language), source, ...warnings];
}

function movedNote(units: readonly RankedUnit[], day: string, counted: CountedWords, language: Language): string {
  const speak = speakSheet(language);
  const moved = units.filter(({ change }) => typeof change === "number" && change !== 0);
  if (moved.length === 0) return speak("noneMoved", { day });
  const farthest = [...moved].sort((a, b) => steps(b) - steps(a));
  const list = farthest
    .slice(0, mostMoved)
    .map((unit) => movedWords(unit, counted, language))
    .join("; ");
  const rest = moved.length - mostMoved;
  return speak("moved", {
    day,
    count: moved.length,
    list: rest > 0 ? speak("movedMore", { list, count: rest }) : list,
  });
}

function steps({ change }: RankedUnit): number {
  return typeof change === "number" ? Math.abs(change) : 0;
}

function movedWords(unit: RankedUnit, counted: CountedWords, language: Language): string {
  const speak = speakSheet(language);
  const { name, place, placeBefore, change, installs, installsBefore } = unit;
  const rise = installs === null || installsBefore === null ? null : installs - installsBefore;
  const added =
    rise === null ? "" : counted.amount(`${rise > 0 ? "+" : ""}${formatNumber(rise, language)}`, Math.abs(rise));
  const words = {
    name,
    now: place ?? "",
    before: placeBefore ?? "",
    added: added === "" ? "" : speak("movedAdded", { added }),
  };
  return speak(typeof change === "number" && change > 0 ? "movedUp" : "movedDown", words);
}
