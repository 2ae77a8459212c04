import type { Ranking } from "./ranking";

/** Why places now and in the report before don't fully compare. */
export type Unlikeness =
  | { readonly kind: "counted" | "base"; readonly theirs: string }
  | { readonly kind: "ranked"; readonly then: number; readonly now: number }
  | { readonly kind: "bases"; readonly count: number };

/** What differs between a ranking and the report it is compared with, on which a change of places may rest alone: what was
 * counted, the base by its name or by its figures, how many units were ranked.
 * @param ranking of the units
 * @returns none where nothing is compared
 * @see measures 3.9 */
export function unlikeBefore({ compared, units, rankBy, headings }: Ranking): readonly Unlikeness[] {
  if (compared === null) return [];
  const { otherCounted, otherBase, otherBases, placed } = compared;
  const computed = units.filter(({ placeBefore }) => placeBefore !== null).length;
  const then = rankBy === "coverage" && placed > 0 ? placed : computed;
  const now = units.filter(({ place }) => place !== null).length;
  const restsOnBase = rankBy === "coverage" || rankBy === "gap";
  return [
    ...(otherBase === "" ? [] : [{ kind: "base" as const, theirs: otherBase }]),
    ...(otherCounted === "" ? [] : [{ kind: "counted" as const, theirs: otherCounted }]),
    ...(then === now ? [] : [{ kind: "ranked" as const, then, now }]),
    ...(otherBase === "" && otherBases > 0 && restsOnBase && headings.base !== ""
      ? [{ kind: "bases" as const, count: otherBases }]
      : []),
  ];
}
