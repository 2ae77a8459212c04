import type { UnitAlias } from "../domain/unitName/unitColumn";

/** What the cells of a ranking sheet hold: native formulas that lead back to the raw cells, BLUEZONE formulas, or values. */
export const sheetModes = ["live", "functions", "values"] as const;
export type SheetMode = (typeof sheetModes)[number];

/** What places are given by. */
export const rankMeasures = ["coverage", "second-coverage", "installs", "gap"] as const;
export type RankMeasure = (typeof rankMeasures)[number];

/** The table that bases are joined from, and its columns (from 0). */
export interface BaseChoice {
  readonly sheet: string;
  readonly headerRow: number;
  readonly name: number;
  readonly base: number;
  /** The heading of the bases when they were chosen, by which they are found again. */
  readonly heading?: string;
}

/** The sheet for which a person chose a target or a deadline, and what it stated itself then; null where it stated none. */
export interface GoalChosen {
  readonly sheet: string;
  readonly said: number | null;
}

/** What a person chose for the ranking beside its raw counts; what is left out is decided by what was found. */
export interface BuildChoices {
  /** Excel serial of the day the target is to be reached; null for none although the sheet states one. */
  readonly deadline?: number | null;
  /** For which sheet the target and the deadline were chosen; left out where the default target was left as it is. */
  readonly targetFor?: GoalChosen;
  readonly deadlineFor?: GoalChosen;
  readonly mode?: SheetMode;
  readonly rankBy?: RankMeasure;
  /** Excel serial of the earlier report to compare with; null for none, the newest where left out. */
  readonly compareWith?: number | null;
  /** A second ranking to stand beside the first. */
  readonly alsoBy?: RankMeasure;
  /** Whether the sheet says for each unit what gains it one place. */
  readonly toGain?: boolean;
  /** Language of the sheet, where it is not that of the pane. */
  readonly sheetLanguage?: "vi" | "en";
  /** Null where no base may be joined from another table. */
  readonly base?: BaseChoice | null;
  /** Keys of the findings that are not to be shown again. */
  readonly ignored?: readonly string[];
  /** Which unit a name means, as a person answered. */
  readonly aliases?: readonly UnitAlias[];
  /** How many units of the top and of the bottom are shown; all where left out. */
  readonly top?: number;
  readonly bottom?: number;
  /** The unit that is shown with five around it. */
  readonly around?: string;
}
