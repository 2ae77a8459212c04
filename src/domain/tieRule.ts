import { fail, ok, type Result } from "./failure";

/** How equal units share places: 1,2,2,4 (competition), 1,2,2,3 (dense) or 1,2.5,2.5,4 (average). */
export type TieRule = "competition" | "dense" | "average";

const rules: readonly TieRule[] = ["competition", "dense", "average"];

/** The tie rule a number stands for: 0 competition, 1 dense, 2 average.
 * @param option 0, 1 or 2
 * @returns the rule, or "no-such-option"
 * @example tieRule(1) // => { ok: true, value: "dense" }
 * @example tieRule(3) // => { ok: false, failure: "no-such-option" } */
export function tieRule(option: number): Result<TieRule> {
  const rule = rules[option];
  return rule === undefined ? fail("no-such-option") : ok(rule);
}
