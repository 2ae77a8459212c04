/** Texts in quotes, escaped signs, and runs of one sign. */
const parts = /'([^']*)'|\\(.)|([A-Za-z])\3*|[^A-Za-z'\\]+/g;

type Written = (date: Date) => string;

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** What each sign of a pattern stands for. Minutes have no place in a day, so that a small m is a month too. */
const signs: Readonly<Record<string, Written>> = {
  d: (date) => String(date.getUTCDate()),
  dd: (date) => twoDigits(date.getUTCDate()),
  m: (date) => String(date.getUTCMonth() + 1),
  mm: (date) => twoDigits(date.getUTCMonth() + 1),
  yy: (date) => twoDigits(date.getUTCFullYear() % 100),
  yyyy: (date) => String(date.getUTCFullYear()),
};

/** A day written after a pattern of the system's, such as "dd/MM/yyyy".
 * @param date the day at midnight, UTC
 * @param pattern day, month and year in digits, with whatever stands between
 * @returns null where the pattern asks for anything else, such as the name of a month
 * @example dayInPattern(new Date(Date.UTC(2020, 7, 6)), "d. M. yyyy") // => "6. 8. 2020" */
export function dayInPattern(date: Date, pattern: string): string | null {
  let written = "";
  for (const [part, quoted, escaped, letter] of pattern.matchAll(parts)) {
    if (letter === undefined) {
      written += quoted ?? escaped ?? part;
      continue;
    }
    const write = signs[part.toLowerCase()];
    if (!write) return null;
    written += write(date);
  }
  return written === "" ? null : written;
}
