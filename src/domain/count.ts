import { fail, ok, type Result } from "./failure";

/** People or devices counted: a whole number from 0 to 9,007,199,254,740,991. */
export type Count = number & { readonly unit: "count" };

function isCount(value: number): value is Count {
  return Number.isSafeInteger(value) && value >= 0;
}

/** A number as a count, kept only where it is whole, not negative and held exactly.
 * @param value any number
 * @returns the count, or "not-a-number", "negative", "not-whole" or "too-large" (above 9,007,199,254,740,991)
 * @example count(63163) // => { ok: true, value: 63163 }
 * @example count(13.2) // => { ok: false, failure: "not-whole" } */
export function count(value: number): Result<Count> {
  if (isCount(value)) return ok(value);
  if (Number.isNaN(value)) return fail("not-a-number");
  if (value < 0) return fail("negative");
  return fail(value > Number.MAX_SAFE_INTEGER ? "too-large" : "not-whole");
}
