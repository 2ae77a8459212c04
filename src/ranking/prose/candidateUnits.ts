import { linkWords } from "./countPhrases";
import { phraseAt } from "./phrases";
import type { Clause } from "./proseToken";
import { isAbove, type UnitMention } from "./unitMention";

/** The units a figure behind them can be of: without those that are only named to say where, whose office, or in
 * comparison; "toàn huyện" is the huyện named before it.
 * @param clause the tokens of what is said between two stops
 * @param units named one after the other, without a figure between
 * @returns in the same order */
export function candidateUnits(clause: Clause, units: readonly UnitMention[]): readonly UnitMention[] {
  const whole = units.find((unit) => unit.whole !== null)?.whole ?? null;
  const meant = whole && units.find(({ type, kind }) => kind !== "all" && type === whole);
  if (meant) return [meant];
  const spoken = units.some(({ aside }) => !aside) ? units.filter(({ aside }) => !aside) : units;
  const named = spoken.some(({ kind }) => kind !== "all")
    ? spoken.filter(({ kind, type }) => kind !== "all" || type)
    : spoken;
  const single = named.every(({ kind }) => kind === "all") ? named.slice(0, 1) : named;
  const within = single.filter((unit, index) => {
    const before = single[index - 1];
    return !(before && isAbove(unit, before) && isPlaced(clause, before, unit));
  });
  const lowest = within.filter(
    (unit) => !within.some((other) => other !== unit && other.kind === "typed" && isAbove(unit, other)),
  );
  return lowest;
}

/** Whether the second unit only says where the first lies: "xã Vị Đông, huyện Vị Thủy", "xã Vị Đông (Vị Thủy)". */
function isPlaced(clause: Clause, low: UnitMention, high: UnitMention): boolean {
  const between = clause.slice(low.end, high.first).map(({ text }) => text);
  const link = phraseAt(linkWords, clause, low.end);
  return (between.length === 1 && /^[,(-]$/.test(between[0] ?? "")) || (between.length > 0 && link === between.length);
}
