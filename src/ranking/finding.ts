import type { CellReference } from "./grid";

/** An error stops a build, a warning is shown before it, a note only informs. */
export type Severity = "error" | "warning" | "note";

/** What can be said of raw counts; each code has its sentence in `locales/findings.ts`. */
export type FindingCode =
  | "no-header"
  | "no-units"
  | "no-counts"
  | "count-is-text"
  | "count-not-whole"
  | "count-negative"
  | "cell-error"
  | "base-missing"
  | "base-zero"
  | "base-is-text"
  | "base-not-whole"
  | "base-negative"
  | "duplicate-name"
  | "name-missing"
  | "no-report"
  | "coverage-above-one"
  | "total-differs"
  | "no-as-of";

/** One thing worth saying about the raw counts, with the cell it is about and the words its sentence needs. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The cell the finding is about; absent where it is about a whole sheet. */
  readonly cell?: CellReference;
  /** Values for the placeholders of the sentence; counts as numbers, formatted by whoever says it. */
  readonly words: Readonly<Record<string, string | number>>;
}
