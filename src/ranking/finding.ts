import type { HistoryFindingSentence } from "../locales/historyFindings";
import { cellName } from "./address";
import type { CellReference, CellValue } from "./grid";

/** An error stops a build, a warning is shown before it, a note only informs. */
export type Severity = "error" | "warning" | "note";

/** What can be said of raw counts; each code has its sentence in `locales/findings.ts` or, of the
 * history, in `locales/historyFindings.ts`. */
export type FindingCode =
  | "no-header"
  | "no-units"
  | "no-counts"
  | "no-base"
  | "count-is-text"
  | "count-not-whole"
  | "count-in-thousands"
  | "count-negative"
  | "cell-error"
  | "column-gone"
  | "base-choice-gone"
  | "base-missing"
  | "base-zero"
  | "base-is-text"
  | "base-not-whole"
  | "base-in-thousands"
  | "base-negative"
  | "duplicate-name"
  | "name-alike"
  | "name-missing"
  | "no-report"
  | "numbers-as-text"
  | "worded-counts"
  | "rate-unreadable"
  | "rate-differs"
  | "rates-on-other-base"
  | "coverage-above-one"
  | "coverage-far-off"
  | "count-far-off"
  | "second-base-above"
  | "second-base-zero"
  | "same-count"
  | "total-unreadable"
  | "total-in-thousands"
  | "total-not-whole"
  | "total-differs"
  | "total-lacks-units"
  | "total-fits"
  | "total-fits-reported"
  | "total-of-reported"
  | "row-equals-rest"
  | "row-near-rest"
  | "rows-left-out"
  | "table-left-out"
  | "ordinal-gap"
  | "hidden-rows"
  | "filter-on"
  | "no-as-of"
  | "day-differs"
  | "day-after-deadline"
  | "earlier-day-later"
  | "count-fell"
  | "counts-fell"
  | "unit-gone"
  | "units-gone"
  | "unit-not-counted"
  | "units-not-counted"
  | "base-year"
  | "base-joined"
  | "base-repeated"
  | "bases-disagree"
  | "many-bases-disagree"
  | "name-unmatched"
  | "name-shared"
  | "name-proposed"
  | "name-ambiguous"
  | "name-changed"
  | HistoryFindingSentence;

/** A cell whose content is to be replaced, and only where it still holds what was seen there. */
export interface CellChange {
  readonly cell: CellReference;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The number format the cell is to have, where it is to have another. */
  readonly numberFormat?: string;
}

/** What a button can do about a finding; the label is said with the words of the finding's own and those here. */
export interface Repair {
  readonly label: "write-count" | "write-numbers";
  readonly words: Readonly<Record<string, string | number>>;
  readonly changes: readonly CellChange[];
}

/** A unit that a name may mean, for a person to choose. */
export interface NameCandidate {
  readonly name: string;
  readonly cell: CellReference;
}

/** What more there is to a finding than its sentence. */
export interface FindingOffers {
  readonly repair?: Repair;
  /** The units that the name `words.name` may mean; the answer is kept as an alias. */
  readonly candidates?: readonly NameCandidate[];
}

/** One thing worth saying about the raw counts, with the cell it is about and the words its sentence needs. */
export interface Finding extends FindingOffers {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The same for the same thing said of the same figures, wherever they stand; by it a finding is remembered as ignored. */
  readonly key: string;
  /** The cell the finding is about; absent where it is about a whole sheet. */
  readonly cell?: CellReference;
  /** Values for the placeholders of the sentence; counts as numbers, formatted by whoever says it. */
  readonly words: Readonly<Record<string, string | number>>;
}

/** A finding with its key: the code, the sheet and all words; the cell only where no name tells one finding from another.
 * @param code what is found
 * @param severity how grave it is
 * @param cell the cell it is about; null for a whole sheet
 * @param words what its sentence needs
 * @param offers a repair or the units to choose from
 * @example findingOf("no-as-of", "note", null, { sheet: "S" }).key // => "no-as-of|sheet=S" */
export function findingOf(
  code: FindingCode,
  severity: Severity,
  cell: CellReference | null,
  words: Finding["words"],
  offers: FindingOffers = {},
): Finding {
  const place = cell === null ? [] : [cell.sheet, ...("name" in words ? [] : [cellName(cell)])];
  const said = Object.entries(words).map(([word, value]) => `${word}=${value}`);
  const key = [code, ...place, ...said].join("|");
  return cell === null ? { code, severity, key, words, ...offers } : { code, severity, key, cell, words, ...offers };
}
