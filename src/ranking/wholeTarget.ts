import { target, type Target } from "../domain/target";
import { valueOrNull } from "./rankedFigures";
import type { Ranking } from "./ranking";
import type { RawFigure, RawRow, RawTable } from "./rawTable";

/** The share that all units together have to reach: the total row's own, else that of the ranking. Where every unit with a
 * base has a target of its own and nobody gave one for all there is no such share: what they need adds up to what all need.
 * @param table raw counts as read
 * @param general the ranking's target, a share from 0 to 1
 * @param isGiven whether a person or the sheet gave it for these counts
 * @returns a share; null where the units' own targets add up */
export function wholeTarget(
  { rows, total }: Pick<RawTable, "rows" | "total">,
  general: number,
  isGiven: boolean,
): number | null {
  const stated = ownTarget(total?.target);
  const shares = rows.map((row) => ownTarget(row.target) ?? general);
  // A total of percents is no target: that of all lies among those of the units.
  const isAmong = stated !== null && stated >= Math.min(...shares) && stated <= Math.max(...shares);
  if (stated !== null && (isAmong || rows.every(({ target }) => ownTarget(target) === null))) return stated;
  return hasOwnTargets(rows.map((source) => ({ source }))) && !isGiven ? null : general;
}

/** Whether every unit with a base has a target of its own, so that the ranking's is nobody's.
 * @param units of a ranking, with their raw rows */
export function hasOwnTargets(units: readonly { readonly source: Pick<RawRow, "base" | "target"> }[]): boolean {
  const based = units.filter(({ source }) => (source.base?.value ?? 0) > 0);
  return based.length > 0 && based.every(({ source }) => ownTarget(source.target) !== null);
}

/** Whether the ranking's target is anybody's: a unit's without one of its own, or that of all.
 * @param ranking with its units */
export function hasGeneralTarget({ units, target: general, wholeTarget: whole }: Ranking): boolean {
  return whole === general || !hasOwnTargets(units);
}

/** A unit's own target as a share that can be reached; null where it has none. */
export function ownTarget(figure: RawFigure | null | undefined): number | null {
  const own = figure?.value ?? null;
  return own === null || targetOf(own) === null ? null : own;
}

/** A share as a target, null where it is none. */
export function targetOf(share: number): Target | null {
  return valueOrNull(target(share));
}
