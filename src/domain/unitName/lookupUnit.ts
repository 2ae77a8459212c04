import { matchUnits } from "./matchUnits";
import type { UnitAlias } from "./unitColumn";
import type { UnitOutcome } from "./unitOutcome";

/** What became of one name looked up in a whole column. One name alone is no column typed without marks, so that "Thanh An"
 * is not taken for "Thạnh An" but proposed; where many names are to be looked up, `matchUnits` sees them together.
 * @param name the name to find
 * @param names the column to find it in
 * @param aliases the user's own spellings
 * @returns the outcome, with the row in the column from 0
 * @see unit names, rules 0 to 8
 * @example lookupUnit("H. Vị Thuỷ", ["Long Mỹ", "Vị Thủy"]) // => { kind: "matched", row: 1, reason: "kind missing" }
 * @example lookupUnit("Long Mỹ", ["Huyện Long Mỹ", "Thị xã Long Mỹ"]) // => { kind: "ambiguous", rows: [0, 1] } */
export function lookupUnit(name: string, names: readonly string[], aliases: readonly UnitAlias[] = []): UnitOutcome {
  return matchUnits({ names: [name] }, { names }, aliases).outcomes[0] ?? { kind: "blank" };
}
