import type { Language } from "../locales/language";
import type { SheetMode } from "./buildChoices";
import type { CellValue } from "./grid";
import type { Ranking } from "./ranking";
import type { RankingColumn } from "./rankingColumns";
import { bluezoneFormulas, nativeFormulas, type RankingFormulas } from "./rankingFormulas";
import { headCells, type RankingLayout } from "./rankingLayout";
import { speakSheet, type SpeakSheet } from "./sheetWords";
import { hasGeneralTarget } from "./wholeTarget";

/** What every cell of a ranking sheet is written from. */
export interface SheetWriting {
  readonly ranking: Ranking;
  readonly layout: RankingLayout;
  readonly mode: SheetMode;
  readonly language: Language;
  readonly speak: SpeakSheet;
  /** What a formula takes for the target of a unit that has none of its own. */
  readonly general: string;
  /** Those of the mode; not asked where it is values. */
  readonly formulas: RankingFormulas;
}

/** The writing of a ranking in a mode and a language. */
export function sheetWriting(
  ranking: Ranking,
  layout: RankingLayout,
  mode: SheetMode,
  language: Language,
): SheetWriting {
  const formulas = mode === "functions" ? bluezoneFormulas : nativeFormulas;
  const general = hasGeneralTarget(ranking) ? headCells.target : String(ranking.target);
  return { ranking, layout, mode, language, speak: speakSheet(language), general, formulas };
}

/** Cells by column as a line over the owned columns; those not given are blank. */
export function lineOf(layout: RankingLayout, cells: Partial<Record<RankingColumn, CellValue>>): CellValue[] {
  return Array.from({ length: layout.width }, (_, index) => {
    const column = layout.columns[index];
    return (column && cells[column]) ?? "";
  });
}
