import type { Count } from "./count";
import { fail, ok, type Result } from "./failure";
import { widestStep } from "./widestStep";

/** A language the press wording of a count exists in. */
export type WordingLanguage = "vi" | "en";

const wordings = {
  vi: { above: "hơn", below: "gần", separator: "." },
  en: { above: "over", below: "nearly", separator: "," },
} as const;

/** The press wording of a count, rounded to significant digits, halves up: exact is the figure alone, a count above it "hơn", below it "gần".
 * The rounding is never wider than a tenth of the count, so that countRange finds the count again.
 * @param value a whole number from 0
 * @param digits significant digits, a whole number from 1
 * @param language of the word and of the grouping
 * @returns the wording, or "no-such-option" for digits that aren't a whole number from 1
 * @see measures 3.16
 * @example countPhrase(13217, 3, "vi") // => { ok: true, value: "hơn 13.200" }
 * @example countPhrase(7568, 3, "vi") // => { ok: true, value: "gần 7.570" }
 * @example countPhrase(9640, 3, "vi") // => { ok: true, value: "9.640" }
 * @example countPhrase(13217, 3, "en") // => { ok: true, value: "over 13,200" } */
export function countPhrase(value: Count, digits: number, language: WordingLanguage): Result<string> {
  if (!Number.isInteger(digits) || digits < 1) return fail("no-such-option");
  const step = Math.min(widestStep(value), 10 ** Math.max(0, String(value).length - digits));
  const figure = nearestMultiple(value, step);
  const { above, below, separator } = wordings[language];
  const written = String(figure).replace(/\B(?=(?:\d{3})+$)/g, separator);
  if (figure === value) return ok(written);
  return ok(`${value > figure ? above : below} ${written}`);
}

function nearestMultiple(value: Count, step: number): number {
  const rest = value % step;
  const next = value - rest + step;
  return rest * 2 >= step && rest > 0 && next <= Number.MAX_SAFE_INTEGER ? next : value - rest;
}
