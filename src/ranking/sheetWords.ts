import type { Language } from "../locales/language";
import { formatDay, say, type Words } from "../locales/sentences";
import { sheetSentences, type SheetSentence } from "../locales/sheet";
import { countedWords } from "./countedWords";
import type { RankMeasure } from "./buildChoices";
import type { Ranking } from "./ranking";
import type { BaseRegister } from "./rawTable";
import { yearIn } from "./yearIn";

/** Says a sentence of the ranking sheet in its language. */
export type SpeakSheet = (key: SheetSentence, words?: Words) => string;

/** The sheet's sentences in a language. */
export function speakSheet(language: Language): SpeakSheet {
  return (key, words) => say(sheetSentences, key, words, language);
}

const measures: Readonly<Record<Exclude<RankMeasure, "installs">, SheetSentence>> = {
  coverage: "byCoverage",
  "second-coverage": "bySecondCoverage",
  gap: "byGap",
};

/** A measure in words: "độ phủ", "lượt cài đặt". */
export function measureWords(ranking: Ranking, measure: RankMeasure, language: Language): string {
  if (measure === "installs") return countedWords(ranking.headings.installs, language).measure;
  const speak = speakSheet(language);
  return speak(measures[measure], { heading: secondHeading(ranking, speak) });
}

/** What the second base counts, in the words of its sheet. */
export function secondHeading({ secondBase }: Ranking, speak: SpeakSheet): string {
  return secondBase?.heading || speak("second");
}

/** A base with its year, source and document, as far as the sheet says them. */
export function baseWords(heading: string, base: BaseRegister | null, speak: SpeakSheet): string {
  const year = base?.year && yearIn(heading) !== base.year ? String(base.year) : null;
  const dated = year === null ? heading : speak("baseOfYear", { heading, year });
  const { source = "", document = "" } = base ?? {};
  const from = [source, source.includes(document) ? "" : document].filter((part) => part !== "").join(", ");
  return from === "" ? dated : speak("baseSource", { base: dated, source: from });
}

/** The heading of each column of a ranking sheet.
 * @param ranking as planned
 * @param language of the headings that are not the raw sheet's own */
export function rankingHeadings(ranking: Ranking, language: Language) {
  const speak = speakSheet(language);
  const { headings, rankBy, alsoBy } = ranking;
  const byMeasure = (measure: RankMeasure) => speak("placeBy", { measure: measureWords(ranking, measure, language) });
  const second = secondHeading(ranking, speak);
  return {
    place: rankBy === "coverage" ? speak("place") : byMeasure(rankBy),
    unit: headings.name || speak("unit"),
    installs: headings.installs || speak("installs"),
    printed: speak("printed"),
    base: headings.base || speak("base"),
    coverage: speak("coverage"),
    secondBase: second,
    secondCoverage: speak("secondCoverage", { heading: second }),
    target: speak("targetShare"),
    targetCount: speak("targetCount"),
    gap: speak("gap"),
    pace: speak("pace"),
    placeBefore: speak("placeBefore", { day: ranking.compared ? formatDay(ranking.compared.asOf, language) : "" }),
    change: speak("change"),
    share: countedWords(headings.installs, language).part,
    otherPlace: byMeasure(alsoBy ?? "installs"),
    toGain: speak("toGain"),
    group: speak("group"),
    owner: speak("owner"),
  };
}
