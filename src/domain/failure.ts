/** Everything that can be wrong with a measure's arguments; each layer above says it in its own words. */
export type Failure =
  | "not-a-number"
  | "not-whole"
  | "negative"
  | "too-large"
  | "above-one"
  | "zero-base"
  | "nothing-counted"
  | "no-such-option"
  | "no-such-date"
  | "dates-out-of-order"
  | "overdue"
  | "not-at-this-pace"
  | "not-among"
  | "no-place"
  | "no-weight"
  | "floor-too-high"
  | "rate-too-small"
  | "no-base-fits"
  | "ambiguous-count"
  | "malformed-count";

/** A value, or the reason why there is none. */
export type Result<Value, Reason = Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Reason };

/** The result that holds a value.
 * @param value what was asked for
 * @returns a result that is ok
 * @example ok(8) // => { ok: true, value: 8 } */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** The result that says why there is no value.
 * @param failure the reason
 * @returns a result that is not ok
 * @example fail("negative") // => { ok: false, failure: "negative" } */
export function fail<Reason>(failure: Reason): { readonly ok: false; readonly failure: Reason } {
  return { ok: false, failure };
}
