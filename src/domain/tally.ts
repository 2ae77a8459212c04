import type { Count } from "./count";

/** Installs and the base they are a share of. */
export interface Tally {
  readonly installs: Count;
  readonly base: Count;
}

/** A tally as reported: null is "no report", which is never 0. */
export interface ReportedTally {
  readonly installs: Count | null;
  readonly base: Count | null;
}
