import type { Count } from "./count";
import { approximationOf, scaleOf, type Approximation } from "./countWords";
import { fail, ok, type Result } from "./failure";
import { wholeFromDigits } from "./wholeFromDigits";

/** A count as the press writes it: the figure, and on which side of it the count lies. */
export interface ApproximateCount {
  readonly approximation: Approximation;
  readonly figure: Count;
}

/** A count read from words: an optional "hơn", "trên", "gần", "khoảng" …, the figure, an optional "nghìn", "triệu", "tỷ", and an optional
 * name of what is counted.
 * @param text as typed or pasted; letter case, outer and doubled spaces and the kind of space don't matter
 * @returns the figure and its approximation; or "ambiguous-count" (465,00), "malformed-count" (28/7), "not-whole"
 * (1,2345 nghìn) or "too-large"
 * @see measures 3.16
 * @example approximateCount("hơn 13.200") // => { ok: true, value: { approximation: "above", figure: 13200 } }
 * @example approximateCount("gần 3,1 triệu thuê bao") // => { ok: true, value: { approximation: "below", figure: 3100000 } }
 * @example approximateCount("dưới 6.000") // => { ok: false, failure: "malformed-count" } */
export function approximateCount(text: string): Result<ApproximateCount> {
  const spaced = text
    .normalize("NFC")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ");
  const [, before, digits, after] = /^(\D*)(\d(?:[\d., ]*\d)?)(\D*)$/.exec(spaced.trim().toLowerCase()) ?? [];
  if (before === undefined || digits === undefined || after === undefined) return fail("malformed-count");
  const approximation = approximationOf(before.trim());
  const scale = scaleOf(after.trim());
  if (approximation === undefined || scale === undefined) return fail("malformed-count");
  const figure = wholeFromDigits(digits, scale);
  return figure.ok ? ok({ approximation, figure: figure.value }) : figure;
}
