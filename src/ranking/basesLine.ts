import type { Language } from "../locales/language";
import type { Ranking } from "./ranking";
import { headColumns, type RankingLayout } from "./rankingLayout";
import { rankingWidths } from "./rankingLook";
import { baseWords, rankingHeadings, secondHeading, speakSheet } from "./sheetWords";

/** What shares are taken of, for the line above the table and, where it is too long for that, for a note under it. */
export interface BasesLine {
  readonly line: string;
  /** All that is known of the bases; null where the line says it. */
  readonly note: string | null;
}

/** The bases with their years and sources, in a line no longer than the table is wide.
 * @param ranking of the units
 * @param layout of the same ranking
 * @param language of the sheet */
export function basesLine(ranking: Ranking, layout: RankingLayout, language: Language): BasesLine {
  const speak = speakSheet(language);
  if (!layout.columns.includes("base") && !ranking.stated?.base) return { line: speak("noBase"), note: null };
  const { base, secondBase } = ranking;
  const { base: heading } = rankingHeadings(ranking, language);
  const both = (isSourced: boolean) => {
    const of = (register: typeof base) =>
      register && (isSourced ? register : { ...register, source: "", document: "" });
    const first = baseWords(heading, of(base), speak);
    if (!layout.columns.includes("secondBase")) return first;
    return `${first}; ${baseWords(secondHeading(ranking, speak), of(secondBase), speak)}`;
  };
  const width = rankingWidths(ranking, layout, language)
    .slice(headColumns.value)
    .reduce((sum, each) => sum + each, 0);
  const [full, short] = [both(true), both(false)];
  if (full.length <= width) return { line: full, note: null };
  const said = speak("seeNotes", { bases: short });
  return {
    line: said.length <= width ? said : speak("inNotes"),
    note: speak("baseNote", { bases: full }),
  };
}
