import { count, type Count } from "./count";
import { fail, type Result } from "./failure";

const plain = /^(?:0|[1-9]\d*)$/;
const grouped = /^[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*$/;
const separated = /^\d+[.,]\d+$/;
const decimal = /^(0|[1-9]\d*)(?:[.,](\d+))?$/;

/** The count that written digits mean. Alone they are whole, grouped in threes by one separator (63.163, 63,163 or 63 163) or by none;
 * before a word such as "triệu" they may have decimals, but not three of them, which would also read as a group.
 * @param digits digits with dots, commas or single spaces
 * @param scale 1 for digits alone, else the power of ten of the word behind them
 * @returns the count; or "ambiguous-count" (13.20, 1,200 triệu), "malformed-count" (1.2.3), "not-whole" (1,2345 nghìn) or "too-large"
 * @example wholeFromDigits("63.163", 1) // => { ok: true, value: 63163 }
 * @example wholeFromDigits("1,2", 1000000) // => { ok: true, value: 1200000 }
 * @example wholeFromDigits("465,00", 1) // => { ok: false, failure: "ambiguous-count" }
 * @example wholeFromDigits("12,34.567", 1) // => { ok: false, failure: "malformed-count" } */
export function wholeFromDigits(digits: string, scale: number): Result<Count> {
  return scale === 1 ? alone(digits) : scaled(digits, scale);
}

function alone(digits: string): Result<Count> {
  if (plain.test(digits) || grouped.test(digits)) return count(Number(digits.replace(/[., ]/g, "")));
  return fail(separated.test(digits) ? "ambiguous-count" : "malformed-count");
}

function scaled(digits: string, scale: number): Result<Count> {
  const [, whole, fraction = ""] = decimal.exec(digits) ?? [];
  if (whole === undefined) return fail("malformed-count");
  if (fraction.length === 3) return fail("ambiguous-count");
  const parts = BigInt(whole + fraction) * BigInt(scale);
  const divisor = 10n ** BigInt(fraction.length);
  return parts % divisor === 0n ? count(Number(parts / divisor)) : fail("not-whole");
}
