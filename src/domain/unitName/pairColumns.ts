import { askWhereShared } from "./askWhereShared";
import { groupUnits, type GroupedUnits } from "./groupUnits";
import { pairAliases } from "./pairAliases";
import type { Pairing } from "./pairing";
import { pairUnits } from "./pairUnits";
import { proposeUnits } from "./proposeUnits";
import type { UnitAlias, UnitColumn } from "./unitColumn";
import { unmarkedColumn } from "./unmarkedColumn";

/** Two columns as units, and what each unit on the left is paired with on the right. */
export interface PairedColumns {
  readonly left: GroupedUnits;
  readonly right: GroupedUnits;
  readonly pairings: readonly Pairing[];
}

function parentKeys(
  left: UnitColumn,
  right: UnitColumn,
  aliases: readonly UnitAlias[],
): { readonly ours: readonly string[]; readonly theirs: readonly string[] } {
  if (left.within === undefined || right.within === undefined) {
    return { ours: left.names.map(() => ""), theirs: right.names.map(() => "") };
  }
  const parents = pairColumns(left.within, right.within, aliases);
  const key = (unit: number): string => {
    const pairing = parents.pairings[unit];
    const paired = pairing?.kind === "matched" || pairing?.kind === "listed";
    return paired ? String(pairing.place) : `only left ${String(unit)}`;
  };
  return {
    ours: parents.left.unitOfRow.map((unit) => (unit === undefined ? "" : key(unit))),
    theirs: parents.right.unitOfRow.map((unit) => (unit === undefined ? "" : String(unit))),
  };
}

/** Pairs the units of two whole columns, each within its parent where both columns tell it: what is sure, then the user's
 * aliases, then proposals for the rest. Parents are paired first, in the same way, and only sure or listed ones meet.
 * @param left one column
 * @param right the other
 * @param aliases the user's table of spellings, [] for none
 * @returns both columns as units, with a pairing for each on the left
 * @see unit names, rules 5 to 8
 * @example pairColumns({ names: ["H. Vị Thuỷ"] }, { names: ["Vị Thủy"] }, []).pairings[0]?.kind // => "matched" */
export function pairColumns(left: UnitColumn, right: UnitColumn, aliases: readonly UnitAlias[]): PairedColumns {
  const { ours, theirs } = parentKeys(left, right, aliases);
  const leftUnits = groupUnits(left.names, ours);
  const rightUnits = groupUnits(right.names, theirs);
  const plain = [leftUnits, rightUnits].some(({ units }) =>
    unmarkedColumn(units.flatMap((unit) => unit.readings.slice(0, 1))),
  );
  const sure = pairUnits(leftUnits.units, rightUnits.units, plain ? "plain" : "loose");
  const decided = askWhereShared(pairAliases(leftUnits.units, rightUnits.units, aliases, sure));
  return { left: leftUnits, right: rightUnits, pairings: proposeUnits(leftUnits.units, rightUnits.units, decided) };
}
