const written = /(?<!\d)(?:(\d{1,2})([/.-])(\d{1,2})\2(\d{4})|(\d{4})-(\d{1,2})-(\d{1,2}))(?!\d)/g;
const inWords = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu;
const months = "january|february|march|april|may|june|july|august|september|october|november|december".split("|");
const month = `(${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")})`;
const inEnglish = new RegExp(
  `(?<!\\d)(\\d{1,2}) ${month},? (\\d{4})(?!\\d)|\\b${month} (\\d{1,2}),? (\\d{4})(?!\\d)`,
  "gi",
);
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** The Excel serial of a day, or null where there is no such day in Excel's calendar from 1 March 1900 on.
 * @param day from 1
 * @param month from 1
 * @param year four digits
 * @example daySerial(16, 8, 2020) // => 44059
 * @example daySerial(31, 2, 2020) // => null */
export function daySerial(day: number, month: number, year: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const serial = (time - dayZero) / dayLength;
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 && serial >= 61 && year <= 9999 ? serial : null;
}

/** The last day a text names: d/m/yyyy, d-m-yyyy, d.m.yyyy, yyyy-mm-dd, "ngày d tháng m năm yyyy" or "d August yyyy"; null
 * where it names none, or leaves out the year.
 * @param text any line
 * @example dayInText("Từ 1/8/2020 đến hết ngày 16/8/2020") // => 44059
 * @example dayInText("Đến 16-8") // => null */
export function dayInText(text: string): number | null {
  if (!/\d{4}/.test(text)) return null;
  const composed = text.normalize("NFC");
  const days = [
    ...[...composed.matchAll(written)].map(([, d, , m, y, isoYear, isoMonth, isoDay]) =>
      daySerial(Number(d ?? isoDay), Number(m ?? isoMonth), Number(y ?? isoYear)),
    ),
    ...[...composed.matchAll(inWords)].map(([, d, m, y]) => daySerial(Number(d), Number(m), Number(y))),
    ...[...composed.matchAll(inEnglish)].map(([, d, before = "", y, after = "", behind, year]) =>
      daySerial(Number(d ?? behind), monthOf(before || after), Number(y ?? year)),
    ),
  ].filter((day) => day !== null);
  return days.at(-1) ?? null;
}

function monthOf(name: string): number {
  return months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}
