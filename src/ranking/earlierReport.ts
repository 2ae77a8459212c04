import type { Reported } from "./reported";

/** One unit in a report of an earlier day. */
export interface EarlierUnit {
  readonly name: string;
  readonly installs: Reported;
  readonly base: Reported;
  /** Its place then; null where it had none. */
  readonly place: number | null;
  /** Whether its count or place could not be read, so that nobody knows whether it had a place. */
  readonly isUnread?: boolean;
}

/** A report of an earlier day, to compare a ranking with: from the history, an earlier column or another sheet. */
export interface EarlierReport {
  /** Excel serial of the day the counts stand for. */
  readonly asOf: number;
  readonly sheet: string;
  /** What was counted and on which base, in the words of the sheet; "" where nobody said. */
  readonly counted: string;
  readonly base: string;
  readonly units: readonly EarlierUnit[];
  /** The total it states itself, apart from the units; left out where it states none, or among the units. */
  readonly total?: EarlierUnit;
  /** Whether the series breaks after this report, so that no later one may be compared with it; the reason, "" for none. */
  readonly seriesBreak: string;
}
