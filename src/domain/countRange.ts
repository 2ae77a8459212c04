import { approximateCount, type ApproximateCount } from "./approximateCount";
import { count, type Count } from "./count";
import { fail, ok, type Result } from "./failure";
import { roundingStep } from "./roundingStep";

/** The lowest and the highest count that words allow. */
export interface CountRange {
  readonly lowest: Count;
  readonly highest: Count;
}

/** The counts that a worded figure v allows, with the step s it is round to: "hơn" v + 1 to v + s − 1, "gần" v − s to v − 1,
 * "khoảng" v − s/2 to v + s/2, no word v alone. "Hơn" before a figure that is not round allows the next count only.
 * @param text such as "gần 6.000"
 * @returns the range, cut at the largest count; or "ambiguous-count", "malformed-count" (also for "gần 0"), "not-whole" or "too-large"
 * @see measures 3.16
 * @example countRange("gần 6.000") // => { ok: true, value: { lowest: 5900, highest: 5999 } }
 * @example countRange("hơn 13.200") // => { ok: true, value: { lowest: 13201, highest: 13299 } }
 * @example countRange("9.640") // => { ok: true, value: { lowest: 9640, highest: 9640 } } */
export function countRange(text: string): Result<CountRange> {
  const read = approximateCount(text);
  if (!read.ok) return read;
  const [from, to] = boundsOf(read.value);
  if (to < 0) return fail("malformed-count");
  const lowest = count(from);
  const highest = count(Math.min(to, Number.MAX_SAFE_INTEGER));
  if (!lowest.ok) return lowest;
  return highest.ok ? ok({ lowest: lowest.value, highest: highest.value }) : highest;
}

function boundsOf({ approximation, figure }: ApproximateCount): [from: number, to: number] {
  const step = roundingStep(figure);
  switch (approximation) {
    case "exact":
      return [figure, figure];
    case "above":
      return [figure + 1, figure + Math.max(1, step - 1)];
    case "below":
      return [figure - step, figure - 1];
    case "about":
      return [figure - Math.floor(step / 2), figure + Math.floor(step / 2)];
  }
}
