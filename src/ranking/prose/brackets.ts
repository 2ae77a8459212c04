import type { Clause } from "./proseToken";

/** The stretch inside a pair of brackets, without the brackets themselves. */
export interface Bracket {
  readonly first: number;
  /** Index of the token behind its last. */
  readonly end: number;
}

/** The innermost brackets a token stands in; null where it stands in none. Brackets that a stop cuts in two reach to the end
 * of one clause and from the beginning of the next.
 * @param clause the tokens of what is said between two stops
 * @param at index of the token */
export function bracketAt(clause: Clause, at: number): Bracket | null {
  const open = boundary(clause, at, -1);
  const close = boundary(clause, at, 1);
  if (open === null && close === null) return null;
  return { first: open === null ? 0 : open + 1, end: close ?? clause.length };
}

function boundary(clause: Clause, from: number, step: 1 | -1): number | null {
  const [inner, outer] = step === 1 ? ["(", ")"] : [")", "("];
  let depth = 0;
  for (let at = from + step; at >= 0 && at < clause.length; at += step) {
    const text = clause[at]?.text;
    if (text === outer && depth === 0) return at;
    depth += text === inner ? 1 : text === outer ? -1 : 0;
  }
  return null;
}
