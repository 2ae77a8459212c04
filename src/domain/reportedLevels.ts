import type { Count } from "./count";

/** Installs of one unit; null where it has not reported. */
export interface ReportedUnit {
  readonly name: string;
  readonly installs: Count | null;
}

/** Units with the same installs, in the order given. */
export interface ReportedLevel {
  readonly installs: Count;
  readonly names: readonly string[];
}

/** Units gathered by their installs, most first; units that have not reported are left out.
 * @param units with installs, whole numbers from 0, null where not reported
 * @returns one level for each different count, its names in the order given; O(n log n)
 * @example reportedLevels([{ name: "A", installs: 2 }, { name: "B", installs: 8 }, { name: "C", installs: 2 }]) // => [{ installs: 8, names: ["B"] }, { installs: 2, names: ["A", "C"] }]
 * @example reportedLevels([{ name: "A", installs: null }]) // => [] */
export function reportedLevels(units: readonly ReportedUnit[]): ReportedLevel[] {
  const names = new Map<Count, string[]>();
  for (const { name, installs } of units) {
    if (installs === null) continue;
    const level = names.get(installs);
    if (level === undefined) names.set(installs, [name]);
    else level.push(name);
  }
  return [...names].map(([installs, same]) => ({ installs, names: same })).sort((a, b) => b.installs - a.installs);
}
