import { comparedWith, dayWord, endsCompared, rising, upTo } from "./datePhrases";
import { phraseAt, phraseBefore } from "./phrases";

import type { Clause, Taken } from "./proseToken";

/** A stretch that tells of an earlier report only to compare with it: "so với ngày 13/8 (55.289 lượt)", "up from 55,289". */
export interface ComparedSpan {
  readonly first: number;
  /** Index of the token behind it. */
  readonly end: number;
  /** Whether it names a day, so that a figure in it is a count of that day; without one it is no count of the report. */
  readonly dated: boolean;
}

const reach = 3;
/** Words within which "lên" follows "từ 6.900". */
const rise = 8;

/** How many words at a token begin a comparison. */
function opens(clause: Clause, at: number): number {
  const words = phraseAt(comparedWith, clause, at);
  if (words > 0) return words;
  const { key = "", plain = false } = clause[at] ?? {};
  if (key === "so" && !plain) return 1;
  const next = clause.slice(at + 2, at + 2 + rise).map((token) => token.key);
  if (["từ", "tu"].includes(key) && clause[at + 1]?.kind === "number" && next.some((word) => /^l[êe]n$/.test(word)))
    return 1;
  const risen = clause[at - 1]?.kind === "number" && phraseBefore(rising, clause, at - 1) > 0;
  return key === "from" && risen ? 1 : 0;
}

/** Whether a date stands at a token, behind a word such as "ngày" or none. */
function dateNear(clause: Clause, taken: Taken, at: number): boolean {
  return taken.slice(at, at + reach).includes("date") && (taken[at] === "date" || clause[at]?.kind === "word");
}

function endOf(clause: Clause, taken: Taken, from: number): { end: number; dated: boolean } {
  let depth = 0;
  let dated = false;
  for (let at = from; at < clause.length; at++) {
    const { text = "", capital = false, key = "" } = clause[at] ?? {};
    if (text === ")" && --depth < 0) return { end: at, dated };
    if (text === "(") depth++;
    if (taken[at] === "date") dated = true;
    else if (depth === 0) {
      const joinsDates = ["và", "va", "and"].includes(key) && dateNear(clause, taken, at + 1);
      const named = dated && capital && phraseAt(dayWord, clause, at) === 0;
      const next = dated && phraseAt(upTo, clause, at) > 0;
      if (text === "," || taken[at] === "unit" || named || next) return { end: at, dated };
      if (phraseAt(endsCompared, clause, at) > 0 && !joinsDates) return { end: at, dated };
    }
  }
  return { end: clause.length, dated };
}

/** The comparisons of a clause with earlier reports.
 * @param clause the tokens of what is said between two stops
 * @param taken tokens a date, a place or a unit's name has
 * @returns in the order of the text */
export function comparedSpans(clause: Clause, taken: Taken): readonly ComparedSpan[] {
  const spans: ComparedSpan[] = [];
  for (let at = 0; at < clause.length; at++) {
    const words = taken[at] == null ? opens(clause, at) : 0;
    if (words === 0) continue;
    const { end, dated } = endOf(clause, taken, at + words);
    if (end > at + words) spans.push({ first: at, end, dated });
    at = Math.max(at + words, end) - 1;
  }
  return spans;
}

/** The comparison a token stands in; null where it stands in none. */
export function comparedAt(spans: readonly ComparedSpan[], at: number): ComparedSpan | null {
  return spans.find(({ first, end }) => first <= at && at < end) ?? null;
}
