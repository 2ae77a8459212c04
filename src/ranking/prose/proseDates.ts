import { dueBefore, figuresOf, sinceWords, toCome, upTo } from "./datePhrases";
import { documentWords, targetWords } from "./countPhrases";
import { phraseAt, phraseBefore, phraseWithin } from "./phrases";
import type { Clause } from "./proseToken";
import { isDate, writtenDateAt, type WrittenDate } from "./writtenDate";

/** What a date is said of: the counts, a deadline, a day compared with, a day from which on something is counted, a document,
 * or none of these yet. */
export type DateRole = "as-of" | "plain" | "deadline" | "compared" | "since" | "document" | "no-such-date";

/** A date of a clause and what it is said of. */
export interface ProseDate extends WrittenDate {
  readonly role: DateRole;
}

/** Words looked back over for what a date is said of. */
const reach = 4;

function roleOf(clause: Clause, date: WrittenDate): DateRole {
  const before = date.first - dayWordsBefore(clause, date.first);
  const near = clause.slice(Math.max(0, date.first - reach), date.first);
  if (!isDate(date)) return "no-such-date";
  if (near.some(({ kind, text }) => kind === "code" && text.includes("/"))) return "document";
  if (phraseWithin(documentWords, clause, Math.max(0, date.first - reach), date.first)) return "document";
  if (phraseBefore(sinceWords, clause, before) > 0) return "since";
  if (phraseBefore(dueBefore, clause, before) > 0 || phraseAt(toCome, clause, date.end) > 0) return "deadline";
  if (phraseWithin(targetWords, clause, 0, date.first)) return "deadline";
  const upToIt = phraseWithin(upTo, clause, Math.max(0, date.first - reach), date.first);
  return upToIt || phraseWithin(figuresOf, clause, 0, date.first) ? "as-of" : "plain";
}

function dayWordsBefore(clause: Clause, end: number): number {
  const key = clause[end - 1]?.key ?? "";
  return ["ngày", "ngay", "hôm", "hom"].includes(key) ? 1 : 0;
}

/** The dates of a clause.
 * @param clause the tokens of what is said between two stops
 * @returns in the order of the text, each with what it is said of */
export function proseDates(clause: Clause): readonly ProseDate[] {
  const dates: ProseDate[] = [];
  for (let at = 0; at < clause.length; at++) {
    const date = writtenDateAt(clause, at);
    if (date === null) continue;
    dates.push({ ...date, role: roleOf(clause, date) });
    at = date.end - 1;
  }
  return dates;
}
