import { beforeDate, dayWord, monthWord, months, yearWord } from "./datePhrases";
import { phraseAt, phraseBefore } from "./phrases";
import type { Clause } from "./proseToken";
import { daySerial } from "../dayInText";

/** A date as a text gives it; the year is null where the text leaves it out. */
export interface WrittenDate {
  readonly first: number;
  /** Index of the token behind it. */
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

const leapYear = 2020;
const full = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const dayAndMonth = /^(\d{1,2})[/-](\d{1,2})$/;
const dotted = /^(\d{1,2})\.(\d{1,2})$/;
const ordinal = /^(\d{1,2})(?:st|nd|rd|th)?$/i;
const fourDigits = /^(?:19|20)\d\d$/;

/** Whether a calendar has the date, in some year where none is given. */
export function isDate({ day, month, year }: Pick<WrittenDate, "day" | "month" | "year">): boolean {
  return daySerial(day, month, year ?? leapYear) !== null;
}

function yearAt(clause: Clause, at: number): { year: number | null; end: number } {
  const comma = clause[at]?.text === "," ? at + 1 : at;
  const behindWord = comma + phraseAt(yearWord, clause, comma);
  const text = clause[behindWord]?.text ?? "";
  const named = behindWord > comma || comma > at || months.has(clause[at - 1]?.key ?? "");
  return named && fourDigits.test(text) ? { year: Number(text), end: behindWord + 1 } : { year: null, end: at };
}

function inWords(clause: Clause, at: number): WrittenDate | null {
  const day = ordinal.exec(clause[at]?.text ?? "")?.[1];
  const englishMonth = months.get(clause[at + 1]?.key ?? "");
  const monthAt = at + 1 + phraseAt(monthWord, clause, at + 1);
  const monthText = clause[monthAt]?.text ?? "";
  const withYear = /^(\d{1,2})[/-](\d{4})$/.exec(monthText);
  if (day === undefined) return null;
  if (englishMonth !== undefined) return { first: at, day: Number(day), month: englishMonth, ...spelt(clause, at + 2) };
  if (monthAt === at + 1) return null;
  if (withYear)
    return { first: at, day: Number(day), month: Number(withYear[1]), year: Number(withYear[2]), end: monthAt + 1 };
  if (!/^\d{1,2}$/.test(monthText)) return null;
  return { first: at, day: Number(day), month: Number(monthText), ...yearAt(clause, monthAt + 1) };
}

function spelt(clause: Clause, at: number): { year: number | null; end: number } {
  const text = clause[at]?.text ?? "";
  return fourDigits.test(text) ? { year: Number(text), end: at + 1 } : yearAt(clause, at);
}

function monthFirst(clause: Clause, at: number): WrittenDate | null {
  const month = months.get(clause[at]?.key ?? "");
  const day = ordinal.exec(clause[at + 1]?.text ?? "")?.[1];
  if (month === undefined || day === undefined || clause[at]?.capital !== true) return null;
  return { first: at, day: Number(day), month, ...yearAt(clause, at + 2) };
}

function inDigits(clause: Clause, at: number): WrittenDate | null {
  const text = clause[at]?.text ?? "";
  const [, day, , month, year] = full.exec(text) ?? [];
  if (day !== undefined) return { first: at, end: at + 1, day: Number(day), month: Number(month), year: Number(year) };
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? [];
  if (isoYear !== undefined)
    return { first: at, end: at + 1, day: Number(isoDay), month: Number(isoMonth), year: Number(isoYear) };
  const named = phraseBefore(dayWord, clause, at) > 0 || isBracketed(clause, at);
  const short = dayAndMonth.exec(text) ?? (named ? dotted.exec(text) : null);
  if (!short || (!named && phraseBefore(beforeDate, clause, at) === 0)) return null;
  return { first: at, day: Number(short[1]), month: Number(short[2]), ...yearAt(clause, at + 1) };
}

/** Whether a day and a month open brackets and lead to a figure: "(13/8: 6.900 lượt)". */
function isBracketed(clause: Clause, at: number): boolean {
  const behind = clause[at + 1];
  const leads = behind?.text === ":" || ["là", "có", "la", "co"].includes(behind?.key ?? "");
  return clause[at - 1]?.text === "(" && leads && /^\d{1,2}\/\d{1,2}$/.test(clause[at]?.text ?? "");
}

/** The date that begins at a token: 16/8/2020, 2020-08-16, "16 tháng 8 năm 2020", "16 August", and 16-8 after a word such
 * as "ngày" or "đến".
 * @param clause the tokens it stands among
 * @param at index of the token
 * @returns the date, which no calendar may have (31/2); null where none begins there */
export function writtenDateAt(clause: Clause, at: number): WrittenDate | null {
  const kind = clause[at]?.kind;
  if (kind === "number" || kind === "code") return inDigits(clause, at) ?? inWords(clause, at);
  return kind === "word" ? monthFirst(clause, at) : null;
}
