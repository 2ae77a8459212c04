import type { Pairing } from "./pairing";

/** Turns every pairing whose unit is hit by another one too into a question: a name never matches two units.
 * @param pairings what each unit of one column is paired with
 * @returns the same, those that share a place as "ambiguous" with that place
 * @see unit names, rule 8
 * @example askWhereShared([{ kind: "listed", place: 2, reason: "kind changed" }])[0]?.kind // => "listed" */
export function askWhereShared(pairings: readonly Pairing[]): readonly Pairing[] {
  const times = new Map<number, number>();
  for (const pairing of pairings) {
    if (pairing && "place" in pairing) times.set(pairing.place, (times.get(pairing.place) ?? 0) + 1);
  }
  return pairings.map((pairing) =>
    pairing && "place" in pairing && times.get(pairing.place) !== 1
      ? { kind: "ambiguous", places: [pairing.place] }
      : pairing,
  );
}
