import type { RankedFigures, RankedUnit, Ranking, StatedRow } from "./ranking";

/** Whether the target is reached by the figure written alone: the least that its words allow falls short, as with
 * "gần 3.000" where 3.000 are needed.
 * @param figures of a unit or of all
 * @param lowest the least installs that the words allow
 * @see measures 3.4, 3.16
 * @example reachedByEstimate({ gap: 0, targetCount: 3000 }, 2900) // => true
 * @example reachedByEstimate({ gap: 0, targetCount: 3000 }, 3001) // => false */
export function reachedByEstimate(
  { gap, targetCount }: Pick<RankedFigures, "gap" | "targetCount">,
  lowest: number,
): boolean {
  return gap === 0 && targetCount !== null && lowest < targetCount;
}

/** Whether a unit, or the total the raw sheet states, reaches its target by the figure written alone. */
export function estimateReaches(of: RankedUnit | StatedRow): boolean {
  return reachedByEstimate(of, leastInstalls(of));
}

/** The least installs that the words of a count allow, 0 where there is none. */
export function leastInstalls({ installs, source }: Pick<RankedUnit, "installs" | "source">): number {
  return source.installs.range?.lowest ?? installs ?? 0;
}

/** The least installs that the words of all units in the overall row allow together. */
export function leastOverall({ units }: Pick<Ranking, "units">): number {
  return units.reduce((sum, unit) => sum + (unit.share === null ? 0 : leastInstalls(unit)), 0);
}
