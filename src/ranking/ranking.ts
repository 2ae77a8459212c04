import type { RankChange } from "../domain/rankChange";
import type { RankMeasure } from "./buildChoices";
import type { NamedPlace } from "./placeAround";
import type { BaseRegister, RawColumns, RawRow, RawTotal } from "./rawTable";
import type { Reported } from "./reported";
import type { Standing } from "./standing";

/** Installs a day that reach the target on the deadline; "overdue" where no day is left, null where it can't be told. */
export type NeededPace = number | "overdue" | null;

/** The figures that units, their overall and a stated total have in common. */
export interface RankedFigures {
  readonly installs: Reported;
  readonly base: Reported;
  /** A share: 0.3 is 30%. */
  readonly coverage: Reported;
  readonly secondBase: Reported;
  readonly secondCoverage: Reported;
  readonly targetCount: Reported;
  readonly gap: Reported;
  readonly pace: NeededPace;
}

/** One unit in the ranking; a unit without a report has no place, coverage or gap. */
export interface RankedUnit extends RankedFigures {
  /** Competition place: ties share it, the next is skipped (17, 17, 19). */
  readonly place: number | null;
  readonly name: string;
  /** What the raw cell says where it is not the number used alone: "hơn 13.200"; null where it is. */
  readonly printed: string | null;
  /** Its own target where the data has one, else that of the ranking; a share. */
  readonly target: number;
  /** Its installs and place in the report before, null where it had none. */
  readonly installsBefore: Reported;
  readonly placeBefore: Reported;
  /** Whether the report before has it with a count or place that could not be read. */
  readonly isUnreadBefore?: boolean;
  /** Places gained, "new" for a unit that had none; null where there is no report before, where that could not be read, and
   * without a place now. */
  readonly change: RankChange | null;
  /** Its part of the installs in the overall; null where that leaves it out. */
  readonly share: Reported;
  /** Its place by the second ranking, null where there is none. */
  readonly otherPlace: number | null;
  /** Further installs that gain it one place; null for the first and the unranked. */
  readonly toGain: Reported;
  /** The raw counts it comes from. */
  readonly source: RawRow;
}

/** All units together: sum over sum, over the units that have both. */
export interface OverallRow extends RankedFigures {
  /** The label of the raw sheet's total row where both its figures are these sums, else "". */
  readonly name: string;
  readonly installs: number;
  readonly base: number;
  readonly reported: number;
  /** How many units the coverage of the second base is of. */
  readonly secondReported: number;
  readonly listed: number;
}

/** The total the raw sheet states, with what follows from it. */
export interface StatedRow extends RankedFigures {
  readonly name: string;
  readonly source: RawTotal;
}

/** The earlier report that a ranking is compared with. */
export interface ComparedReport {
  /** Excel serial of its day. */
  readonly asOf: number;
  readonly sheet: string;
  /** What it counted and on which base, where that is not what this ranking has; "" where it is, or nobody said. */
  readonly otherCounted: string;
  readonly otherBase: string;
  /** How many units it ranks by the places it states; 0 where it states none. */
  readonly placed: number;
  /** How many units have another base now than it has. */
  readonly otherBases: number;
}

/** How fast the count rose since an earlier report, and where that leads. */
export interface ProgressSince {
  readonly from: number;
  readonly days: number;
  /** Installs a day, not rounded; below 0 where the count fell. */
  readonly perDay: number;
  /** Installs and coverage on the deadline if the pace holds; null without a deadline to come. */
  readonly projected: Reported;
  readonly projectedCoverage: Reported;
  /** The first day the target is met at that pace; null where it is met already, or never. */
  readonly reached: number | null;
}

/** How fast the count rose since the report before, and since the first of the same series where that is another. */
export interface Progress extends ProgressSince {
  readonly whole: ProgressSince | null;
}

/** The ranking as it stands on paper, with the way back to each raw cell. */
export interface Ranking {
  readonly sheet: string;
  readonly columns: RawColumns;
  readonly headings: { readonly name: string; readonly installs: string; readonly base: string };
  /** Where the bases come from; null where nobody said. */
  readonly base: BaseRegister | null;
  readonly secondBase: BaseRegister | null;
  /** Best first; ties by larger count, then the order of the raw sheet; units without a place last. */
  readonly units: readonly RankedUnit[];
  readonly overall: OverallRow;
  /** The total the raw sheet states itself, where it states one. */
  readonly stated: StatedRow | null;
  /** Excel serial, null where nobody said. */
  readonly asOf: number | null;
  /** A share from 0 to 1. */
  readonly target: number;
  /** The share that all units together have to reach; null where the units' own targets add up to it. */
  readonly wholeTarget: Reported;
  /** Excel serial of the day the target is to be reached, null where nobody said. */
  readonly deadline: number | null;
  readonly rankBy: RankMeasure;
  /** The measure of the second ranking, null where there is none. */
  readonly alsoBy: RankMeasure | null;
  /** Null where there is no earlier report to compare with. */
  readonly compared: ComparedReport | null;
  /** Why the newest earlier report may not be compared with; null where it may or there is none. */
  readonly seriesBreak: { readonly asOf: number; readonly reason: string } | null;
  readonly progress: Progress | null;
  readonly standing: Standing | null;
  /** The place that all units lie in, where the raw sheet names it. */
  readonly place: NamedPlace | null;
}
