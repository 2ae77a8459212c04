/** One unit in the ranking; a unit without a report has no place, coverage or gap. */
export interface RankedUnit {
  /** Competition place: ties share it, the next is skipped (1, 2, 2, 4). */
  readonly place: number | null;
  readonly name: string;
  readonly installs: number | null;
  readonly base: number;
  /** A share: 0.3 is 30%. */
  readonly coverage: number | null;
  readonly targetCount: number;
  readonly gap: number | null;
  /** Worksheet row (from 0) of the raw counts. */
  readonly sourceRow: number;
}

/** All units together: sum over sum, over the units that have both. */
export interface OverallRow {
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
  readonly columns: { readonly name: number; readonly installs: number; readonly base: number };
  readonly headings: { readonly name: string; readonly installs: string; readonly base: string };
  /** Best first; ties by larger count, then the order of the raw sheet; units without a report last. */
  readonly units: readonly RankedUnit[];
  readonly overall: OverallRow;
  /** Excel serial, null where nobody said. */
  readonly asOf: number | null;
  /** A share from 0 to 1. */
  readonly target: number;
}
