import { askWhereShared } from "./askWhereShared";
import { doubts, type Doubt } from "./doubts";
import type { Unit } from "./groupUnits";
import type { Pairing } from "./pairing";
import { typeFit } from "./typeFit";

const mostForTwoLetters = 2000;
const mostForLetters = 5000;

function nearest(unit: Unit, candidates: readonly number[], right: readonly Unit[], doubt: Doubt): Pairing {
  let best = Infinity;
  let places: number[] = [];
  for (const place of candidates) {
    const distances = unit.readings.flatMap((ours) =>
      (right[place]?.readings ?? [])
        .filter((theirs) => typeFit(ours.type, theirs.type) !== "apart")
        .map((theirs) => doubt.distance(ours, theirs) ?? Infinity),
    );
    const distance = Math.min(Infinity, ...distances);
    if (distance < best) places = [];
    best = Math.min(best, distance);
    if (distance === best && distance < Infinity) places.push(place);
  }
  const [place, ...others] = places;
  if (place === undefined) return undefined;
  return others.length > 0 ? { kind: "ambiguous", places } : { kind: "proposed", place, reason: doubt.reason };
}

function keysOf({ parent, readings }: Unit, keys: Doubt["asks"]): readonly string[] {
  return [...new Set(readings.flatMap(keys))].map((key) => `${parent}\n${key}`);
}

function answersOf(right: readonly Unit[], taken: ReadonlySet<number>, doubt: Doubt): ReadonlyMap<string, number[]> {
  const index = new Map<string, number[]>();
  right.forEach((unit, place) => {
    for (const key of taken.has(place) ? [] : keysOf(unit, doubt.answers)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [place]);
      else known.push(place);
    }
  });
  return index;
}

function doubtsFor(open: number): readonly Doubt[] {
  if (open > mostForLetters) return doubts(1).slice(0, 1);
  return doubts(open > mostForTwoLetters ? 1 : 2);
}

/** Proposes for each unit still without a partner the unit of the other column that may be it, for a person to confirm: within
 * the same parent, of a kind that fits, not taken yet, the nearest by the likeliest way; several as near are asked.
 * @param left units of one column
 * @param right units of the other
 * @param pairings what is known of each unit on the left
 * @returns the pairings, with a proposal or a question where there was nothing. The time stays in proportion to the rows: two
 * letters apart are looked for while at most 2,000 units are left on a side, and above 5,000 only other marks
 * @see unit names, rules 7 and 8
 * @example proposeUnits([], [], []) // => [] */
export function proposeUnits(
  left: readonly Unit[],
  right: readonly Unit[],
  pairings: readonly Pairing[],
): readonly Pairing[] {
  const taken = new Set(pairings.flatMap((pairing) => (pairing && "place" in pairing ? [pairing.place] : [])));
  const found = new Map<number, Pairing>();
  const open = pairings.flatMap((pairing, unit) => (pairing === undefined ? [unit] : []));
  for (const doubt of open.length === 0 ? [] : doubtsFor(Math.max(open.length, right.length - taken.size))) {
    const index = answersOf(right, taken, doubt);
    for (const place of open) {
      const unit = left[place];
      if (unit === undefined || found.has(place)) continue;
      const candidates = new Set(keysOf(unit, doubt.asks).flatMap((key) => index.get(key) ?? []));
      const pairing = nearest(unit, [...candidates], right, doubt);
      if (pairing !== undefined) found.set(place, pairing);
    }
    for (const pairing of found.values()) if (pairing && "place" in pairing) taken.add(pairing.place);
  }
  return askWhereShared(pairings.map((pairing, unit) => pairing ?? found.get(unit)));
}
