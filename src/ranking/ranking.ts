import type { RawColumns, RawRow, RawTotal } from "./rawTable";

/** One unit in the ranking; a unit without a report has no place, coverage or gap. */
export interface RankedUnit {
  /** Competition place: ties share it, the next is skipped (1, 2, 2, 4). */
  readonly place: number | null;
  readonly name: string;
  readonly installs: number | null;
  /** Null only where neither installs nor base are reported. */
  readonly base: number | null;
  /** A share: 0.3 is 30%. */
  readonly coverage: number | null;
  readonly targetCount: number | null;
  readonly gap: number | null;
  /** The raw counts it comes from. */
  readonly source: RawRow;
}

/** All units together: sum over sum, over the units that have both. */
export interface OverallRow {
  /** The label of the raw sheet's total row where both its figures are these sums, else "". */
  readonly name: string;
  readonly installs: number;
  readonly base: number;
  readonly coverage: number | null;
  readonly targetCount: number;
  readonly gap: number;
  readonly reported: number;
  readonly listed: number;
}

/** The ranking as it stands on paper, with the way back to each raw cell. */
export interface Ranking {
  readonly sheet: string;
  readonly columns: RawColumns;
  readonly headings: { readonly name: string; readonly installs: string; readonly base: string };
  /** Best first; ties by larger count, then the order of the raw sheet; units without a report last. */
  readonly units: readonly RankedUnit[];
  readonly overall: OverallRow;
  /** The total the raw sheet states itself, where it states one. */
  readonly stated: RawTotal | null;
  /** Excel serial, null where nobody said. */
  readonly asOf: number | null;
  /** A share from 0 to 1. */
  readonly target: number;
}
