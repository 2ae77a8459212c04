import type { Failure } from "../../domain/failure";
import type { Severity } from "../finding";
import type { UnpairedReason } from "./pairCounts";
import type { UnreadReason } from "./proseFigures";

/** A stretch of the pasted text, in its own characters. */
export interface ProseSpan {
  readonly start: number;
  readonly end: number;
}

/** What was found in a stretch of the text. */
export type PieceKind = "unit" | "count" | "total" | "date" | "place" | "base" | "rate" | "unread";

/** A stretch of the text in which something was found, with the row of the table it went to. */
export interface ProsePiece extends ProseSpan {
  readonly kind: PieceKind;
  /** From 0; null where it stands in no row. */
  readonly row: number | null;
}

/** A day; year and serial are null where the text gives no year. */
export interface ProseDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** Excel serial. */
  readonly serial: number | null;
}

/** A count as printed, the number used for it and the range its words allow; null where it can't be read for certain. */
export interface ProseCount {
  readonly printed: string;
  readonly used: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** A unit's counts: that of the newest day, and those of earlier days in the order of `ProseReading.earlier`. */
export interface ProseRow {
  readonly name: string;
  /** Null where the text says none was reported, or gives none for the newest day. */
  readonly count: ProseCount | null;
  readonly earlier: readonly (ProseCount | null)[];
  /** A published rate, as a share. */
  readonly rate: number | null;
}

/** What else the text tells. */
export type ProseFact =
  | {
      readonly kind: "place";
      readonly name: string | null;
      readonly place: number;
      readonly of: number | null;
      readonly change: number | null;
    }
  | { readonly kind: "base"; readonly label: string; readonly count: ProseCount }
  | { readonly kind: "target"; readonly printed: string; readonly deadline: ProseDay | null };

/** What can be said of a pasted text; each code has its sentence in `locales/proseFindings.ts`. */
export type ProseFindingCode =
  | Exclude<UnreadReason, Failure>
  | UnpairedReason
  | "figure-unreadable"
  | "nothing-found"
  | "no-date"
  | "no-year"
  | "year-taken"
  | "no-such-date"
  | "rate-only"
  | "not-reported"
  | "long-name"
  | "same-unit-twice"
  | "name-fits-two"
  | "levels-mixed"
  | "maybe-total"
  | "whose-all"
  | "two-totals"
  | "total-other-day"
  | "beyond-total"
  | "day-unclear"
  | "other-time"
  | "total-equals"
  | "total-differs-by"
  | "total-fits"
  | "total-differs"
  | "worded";

/** One thing worth saying about a pasted text, with the stretch it is about. */
export interface ProseFinding {
  readonly code: ProseFindingCode;
  readonly severity: Severity;
  readonly span: ProseSpan | null;
  readonly words: Readonly<Record<string, string | number>>;
}

/** Raw counts read from a pasted text, and what was found where. */
export interface ProseReading {
  readonly text: string;
  /** In the order of the text, without overlaps. */
  readonly pieces: readonly ProsePiece[];
  readonly rows: readonly ProseRow[];
  readonly total: ProseRow | null;
  /** The newest day the counts stand for. */
  readonly asOf: ProseDay | null;
  /** Earlier days of which the text gives counts too, newest first. */
  readonly earlier: readonly ProseDay[];
  /** The application counted, as the text names it. */
  readonly app: string | null;
  readonly facts: readonly ProseFact[];
  readonly findings: readonly ProseFinding[];
}
