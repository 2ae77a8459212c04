import { daySerial } from "../dayInText";
import type { ProseDate } from "./proseDates";
import type { ProseDay } from "./proseReading";
import type { FoundClause } from "./readClauses";

/** A date with the clause it stands in, and the day it is once its year is known. */
export interface DatedClause {
  readonly clause: number;
  readonly date: ProseDate;
  readonly day: ProseDay;
  /** Whether its year was taken from another date of the text. */
  readonly yearTaken: ProseDay | null;
}

const halfYear = 183;

interface Anchor {
  readonly clause: number;
  readonly date: ProseDate;
  readonly year: number;
  readonly serial: number;
  /** Whether it is the day the text was written, so that what it reports lies before and what it asks for after. */
  readonly written: boolean;
}

function anchorsOf(found: readonly FoundClause[]): readonly Anchor[] {
  return found.flatMap(({ dates, counts, target }, clause) =>
    dates.flatMap((date) => {
      const serial = date.year === null ? null : daySerial(date.day, date.month, date.year);
      if (date.year === null || serial === null) return [];
      const written = date.role === "plain" && counts.length === 0 && target === null;
      return [{ clause, date, year: date.year, serial, written }];
    }),
  );
}

function isBefore(anchor: Anchor, clause: number, first: number): boolean {
  return anchor.clause < clause || (anchor.clause === clause && anchor.date.first < first);
}

/** The full date whose year a date without one takes: the last before it, else those behind it where they are of one year. */
function anchorFor(anchors: readonly Anchor[], clause: number, first: number): Anchor | null {
  const before = anchors.filter((anchor) => isBefore(anchor, clause, first)).at(-1);
  if (before) return before;
  const years = new Set(anchors.map(({ year }) => year));
  return years.size === 1 ? (anchors[0] ?? null) : null;
}

/** The year in which a date lies nearest to a full one, within half a year: before the day a text was written, or after it
 * for a deadline; null where none does. */
function yearFrom({ year, serial, written }: Anchor, { day, month, role }: ProseDate): number | null {
  const fits = (candidate: number) => {
    const behind = (daySerial(day, month, candidate) ?? Infinity) - serial;
    const side = !written || (role === "deadline" ? behind >= 0 : behind <= 0);
    return side && Math.abs(behind) <= halfYear;
  };
  return [year, ...(written ? [year - 1, year + 1] : [])].find(fits) ?? null;
}

function dayOf(date: ProseDate, year: number | null): ProseDay {
  const { day, month } = date;
  const serial = year === null ? null : daySerial(day, month, year);
  return { day, month, year: serial === null ? null : year, serial };
}

/** The dates of a text with their years: their own, else the one a person gave, else that of the nearest full date before
 * them; never that of a clock.
 * @param found what was found in each clause
 * @param typedYear a year a person gave for dates without one, null where none was given
 * @returns in the order of the text, without dates no calendar has */
export function proseDays(found: readonly FoundClause[], typedYear: number | null): readonly DatedClause[] {
  const anchors = anchorsOf(found);
  return found.flatMap(({ dates }, clause) =>
    dates.flatMap((date): DatedClause[] => {
      if (date.role === "no-such-date") return [];
      if (date.year !== null) return [{ clause, date, day: dayOf(date, date.year), yearTaken: null }];
      const anchor = typedYear === null ? anchorFor(anchors, clause, date.first) : null;
      const yearTaken = anchor && dayOf(anchor.date, anchor.year);
      return [{ clause, date, day: dayOf(date, anchor ? yearFrom(anchor, date) : typedYear), yearTaken }];
    }),
  );
}

/** A number by which days are put in order; days without a year among themselves only.
 * @param day of a text
 * @example dayOrder({ day: 16, month: 8, year: null, serial: null }) > dayOrder({ day: 31, month: 7, year: null, serial: null }) // => true */
export function dayOrder({ day, month, serial }: ProseDay): number {
  return serial ?? month * 31 + day;
}
