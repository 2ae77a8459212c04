import { gapToTarget } from "../domain/gapToTarget";
import type { Target } from "../domain/target";
import type { RankMeasure } from "./buildChoices";
import type { EarlierUnit } from "./earlierReport";
import { placesBy, type MeasuredUnit } from "./placesBy";
import { countOf, valueOrNull } from "./rankedFigures";
import type { Reported } from "./reported";

/** The places units had in an earlier report, by the rule of the ranking now: the places it states where both rank by
 * coverage, else those that its counts give, on the bases of now where it has none of its own.
 * @param before each unit as that report has it, null where it has not
 * @param now the same units as counted now
 * @param measure what places are given by
 * @param targets the share each unit has to reach
 * @returns a place for each unit, null where it had none */
export function placesBefore(
  before: readonly (EarlierUnit | null)[],
  now: readonly MeasuredUnit[],
  measure: RankMeasure,
  targets: readonly Target[],
): Reported[] {
  if (measure === "coverage" && before.some((unit) => unit !== null && unit.place !== null))
    return before.map((unit) => unit?.place ?? null);
  const measured = before.map((unit, index): MeasuredUnit => {
    const installs = countOf(unit?.installs);
    const base = countOf(unit?.base) ?? now[index]?.base ?? null;
    const target = targets[index];
    const gap = installs === null || base === null || target === undefined ? null : gapToTarget(installs, base, target);
    return { installs, base, secondBase: now[index]?.secondBase ?? null, gap: gap === null ? null : valueOrNull(gap) };
  });
  return placesBy(measured, measure);
}
