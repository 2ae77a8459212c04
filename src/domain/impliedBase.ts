import { count, type Count } from "./count";
import { fail, ok, type Result } from "./failure";

/** The whole bases of which some installs are a printed rate: the lowest, the nearest to installs / rate, and the highest. */
export interface ImpliedBase {
  readonly low: Count;
  readonly point: Count;
  readonly high: Count;
}

/** The most decimals a printed rate may have. */
export const mostDecimals = 9;

/** The base that a published rate implies: installs / rate, and the range installs / (rate ± half of its last printed digit).
 * @param installs people or devices counted, a whole number from 0
 * @param rate the published share, from 0 to 1; 0.0754 is 7.54%
 * @param decimals decimals of the rate as printed in percent, a whole number from 0 to 9
 * @returns whole bases whose coverage prints as that rate; or "not-a-number", "negative", "above-one", "no-such-option" (decimals),
 * "nothing-counted" for no installs, "rate-too-small" where the rate prints as 0 and any large base fits, "no-base-fits" or "too-large"
 * @see measures 3.19
 * @example impliedBase(55289, 0.0754, 2) // => { ok: true, value: { low: 732790, point: 733276, high: 733762 } }
 * @example impliedBase(55289, 0.00001, 2) // => { ok: false, failure: "rate-too-small" } */
export function impliedBase(installs: Count, rate: number, decimals: number): Result<ImpliedBase> {
  if (Number.isNaN(rate)) return fail("not-a-number");
  if (rate < 0) return fail("negative");
  if (rate > 1) return fail("above-one");
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > mostDecimals) return fail("no-such-option");
  if (installs === 0) return fail("nothing-counted");
  const one = 10 ** (decimals + 2);
  const printed = BigInt(Math.round(rate * one));
  if (printed === 0n) return fail("rate-too-small");
  return wholeBases(BigInt(installs) * BigInt(one), printed);
}

function wholeBases(scaled: bigint, printed: bigint): Result<ImpliedBase> {
  const lowest = (2n * scaled) / (2n * printed + 1n) + 1n;
  const highest = (2n * scaled) / (2n * printed - 1n);
  if (lowest > highest) return fail("no-base-fits");
  const nearest = (2n * scaled + printed) / (2n * printed);
  const low = count(Number(lowest));
  const point = count(Number(nearest < lowest ? lowest : nearest > highest ? highest : nearest));
  const high = count(Number(highest));
  if (!low.ok) return low;
  if (!point.ok) return point;
  return high.ok ? ok({ low: low.value, point: point.value, high: high.value }) : high;
}
