import { cleanName } from "../../src/domain/unitName/cleanName";
import { readUnitName } from "../../src/domain/unitName/readUnitName";
import { splitUnitName } from "../../src/domain/unitName/splitUnitName";
import type { UnitColumn } from "../../src/domain/unitName/unitColumn";
import { unmarked } from "../../src/domain/unitName/unmarked";
import type { PairRow } from "./namePairs";

/** A way in which a whole column may be typed. */
export interface Typing {
  readonly title: string;
  readonly type: (name: string) => string;
}

/** A unit of a parent, as published. */
export interface PublishedUnit {
  readonly parent: string;
  readonly name: string;
}

function withoutKind(name: string): string {
  return splitUnitName(cleanName(name))[0]?.name ?? name;
}

/** The ways in which a column is typed in the trials with different units. */
export const typings: readonly Typing[] = [
  { title: "as published", type: (name) => name },
  { title: "in capitals", type: (name) => name.toUpperCase() },
  { title: "without kinds", type: withoutKind },
  { title: "without marks", type: unmarked },
  { title: "without kinds and marks", type: (name) => unmarked(withoutKind(name)) },
];

/** Every unit that the pairs name, once within its parent, however often it is spelt. */
export function publishedUnits(pairs: readonly PairRow[]): readonly PublishedUnit[] {
  const units = new Map<string, PublishedUnit>();
  for (const pair of pairs) {
    const parent = [pair["province"], pair["parent_district"], pair["level"]].join(", ");
    for (const name of [pair["unit_a"]!, pair["unit_b"]!]) {
      const { type = "", loose } = readUnitName(name)[0]!;
      const key = [parent, type, loose].join("\n");
      if (!units.has(key)) units.set(key, { parent, name });
    }
  }
  return [...units.values()];
}

/** The units as a column with its parents, typed in one way. */
export function typedColumn(units: readonly PublishedUnit[], { type }: Typing): UnitColumn {
  return { names: units.map(({ name }) => type(name)), within: { names: units.map(({ parent }) => parent) } };
}

const rounds = 8;

/** For each round the units that are missing in it: the first of each parent and every eighth after it, then the second, and
 * so on, until each was missing once. */
export function missingByRound(units: readonly PublishedUnit[]): readonly ReadonlySet<PublishedUnit>[] {
  const missing = Array.from({ length: rounds }, () => new Set<PublishedUnit>());
  const before = new Map<string, number>();
  for (const unit of units) {
    const place = before.get(unit.parent) ?? 0;
    before.set(unit.parent, place + 1);
    missing[place % rounds]!.add(unit);
  }
  return missing;
}
