import type { GroupedUnits } from "./groupUnits";
import { pairColumns } from "./pairColumns";
import type { Pairing } from "./pairing";
import type { UnitAlias, UnitColumn } from "./unitColumn";
import type { UnitOutcome } from "./unitOutcome";

/** Two columns matched: what became of each row on the left, and the rows on the right that no row on the left has, or may
 * have, for its partner. */
export interface UnitMatches {
  readonly outcomes: readonly UnitOutcome[];
  readonly alone: readonly number[];
}

function outcomeOf(pairing: Pairing, right: GroupedUnits): UnitOutcome {
  if (pairing === undefined) return { kind: "unmatched" };
  const places = pairing.kind === "ambiguous" ? pairing.places : [pairing.place];
  const rows = places.flatMap((place) => right.units[place]?.rows ?? []);
  const [row, ...others] = rows;
  if (pairing.kind === "ambiguous" || row === undefined || others.length > 0) return { kind: "ambiguous", rows };
  switch (pairing.kind) {
    case "matched":
      return { kind: pairing.kind, row, reason: pairing.reason };
    case "listed":
      return { kind: pairing.kind, row, reason: pairing.reason };
    case "proposed":
      return { kind: pairing.kind, row, reason: pairing.reason };
  }
}

/** Matches two whole columns of unit names, whatever their spelling, by rules that see the column and not the cell: a name is
 * matched where it belongs to one unit in each whole column within its parent; what is doubtful is proposed, what is hit twice
 * is asked, never chosen. Rows on the left may repeat a unit; a unit that has several rows on the right is asked.
 * @param left the names to find partners for
 * @param right the names to find them among
 * @param aliases the user's own spellings, which come before all but the same name
 * @returns an outcome for each row on the left, and the rows on the right left alone
 * @see unit names, rules 0 to 8
 * @example matchUnits({ names: ["TX Long Mỹ", "Long Mỹ"] }, { names: ["Huyện Long Mỹ", "Thị xã Long Mỹ"] }).outcomes.map(({ kind }) => kind) // => ["matched", "ambiguous"] */
export function matchUnits(left: UnitColumn, right: UnitColumn, aliases: readonly UnitAlias[] = []): UnitMatches {
  const paired = pairColumns(left, right, aliases);
  const byUnit = paired.pairings.map((pairing) => outcomeOf(pairing, paired.right));
  const outcomes = paired.left.unitOfRow.map((unit): UnitOutcome => {
    return unit === undefined ? { kind: "blank" } : (byUnit[unit] ?? { kind: "unmatched" });
  });
  const named = new Set(paired.pairings.flatMap((pairing) => partnersOf(pairing)));
  const alone = paired.right.unitOfRow.flatMap((unit, row) => (unit === undefined || named.has(unit) ? [] : [row]));
  return { outcomes, alone };
}

function partnersOf(pairing: Pairing): readonly number[] {
  if (pairing === undefined) return [];
  return pairing.kind === "ambiguous" ? pairing.places : [pairing.place];
}
