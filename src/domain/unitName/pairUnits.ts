import { askWhereShared } from "./askWhereShared";
import type { Unit } from "./groupUnits";
import { looseKey } from "./looseKey";
import { marksAgree } from "./marksAgree";
import type { Pairing } from "./pairing";
import type { UnitReading } from "./readUnitName";
import { toneKey } from "./toneKey";
import { typeFit } from "./typeFit";
import { unitIndex, type NameKey, type UnitHit, type UnitIndex } from "./unitIndex";
import { unmarked } from "./unmarked";
import { usualRows } from "./usualRows";

interface Way {
  readonly ours: UnitReading;
  readonly hits: readonly UnitHit[];
  readonly alone: boolean;
}

function sameType(type: UnitReading["type"]): (hit: UnitHit) => boolean {
  return ({ reading }) => type !== undefined && reading.type === type;
}

/** A column that has both "Ia Ca" and "Ia Ka" means two units. */
function speltAs(ours: UnitReading, by: NameKey): (hit: UnitHit) => boolean {
  const speltBy = ({ name, spelt }: UnitReading) => (by === "loose" ? spelt : looseKey(unmarked(name), "as written"));
  const key = speltBy(ours);
  return ({ reading }) => speltBy(reading) === key;
}

function wayOf(ours: UnitReading, known: readonly UnitHit[], found: readonly UnitHit[], by: NameKey): Way {
  const spelt = known.length + found.length > 2 ? found.filter(speltAs(ours, by)) : [];
  const near = spelt.length > 0 ? spelt : found;
  const rivals = spelt.length > 0 ? known.filter(speltAs(ours, by)) : known;
  const same = near.filter(sameType(ours.type));
  if (same.length > 0) {
    return { ours, hits: same, alone: same.length === 1 && rivals.filter(sameType(ours.type)).length === 1 };
  }
  const hits = near.filter(({ reading }) => typeFit(ours.type, reading.type) !== "apart");
  return { ours, hits, alone: near.length === 1 && rivals.length === 1 };
}

function pairingOf({ ours, hits }: Way): Pairing {
  const [hit] = hits;
  if (hit === undefined || !marksAgree(ours, hit.reading)) return undefined;
  const { place, reading } = hit;
  const fit = typeFit(ours.type, reading.type);
  if (fit === "changed") return { kind: "listed", place, reason: "kind changed" };
  if (ours.loose !== reading.loose) return { kind: "matched", place, reason: "marks missing" };
  if (fit === "missing" && ours.type !== reading.type) return { kind: "matched", place, reason: "kind missing" };
  const samely = toneKey(ours.name) === toneKey(reading.name);
  return { kind: "matched", place, reason: samely ? "same name" : "other spelling" };
}

function pairUnit(unit: Unit, ours: UnitIndex, theirs: UnitIndex, by: NameKey): Pairing {
  const ways = unit.readings
    .map((reading) => wayOf(reading, ours(unit.parent, reading[by]), theirs(unit.parent, reading[by]), by))
    .filter(({ hits }) => hits.length > 0);
  const places = [...new Set(ways.flatMap(({ hits }) => hits.map(({ place }) => place)))];
  const clear = ways.find(({ alone }) => alone);
  if (places.length === 1 && clear !== undefined) return pairingOf(clear);
  return places.length === 0 ? undefined : { kind: "ambiguous", places };
}

function askWhereRepeated(unit: Unit, usual: number, by: NameKey, pairing: Pairing): Pairing {
  const toldApart = by === "loose" && unit.readings[0]?.type !== undefined;
  return toldApart || unit.rows.length <= usual || pairing?.kind !== "matched"
    ? pairing
    : { kind: "ambiguous", places: [pairing.place] };
}

/** Pairs the units of two columns that are surely one: the same name and kind; the name alone where a kind is missing, or
 * changed by promotion (then listed), and only one unit of each whole column has that name. Anything hit twice is asked.
 * So is a name without kind or marks on more rows than the others: it may be two units that were told apart by these.
 * @param left units of one column
 * @param right units of the other, parents keyed alike
 * @param by "plain" where a whole column is typed without marks, else "loose"
 * @returns for each unit on the left its pairing, undefined where nothing on the right has its name
 * @see unit names, rules 5, 6 and 8
 * @example pairUnits([], [], "loose") // => [] */
export function pairUnits(left: readonly Unit[], right: readonly Unit[], by: NameKey): readonly Pairing[] {
  const ours = unitIndex(left, by);
  const theirs = unitIndex(right, by);
  const usual = usualRows(left);
  const pairings = askWhereShared(
    left.map((unit) => askWhereRepeated(unit, usual, by, pairUnit(unit, ours, theirs, by))),
  );
  const taken = new Set(pairings.flatMap((pairing) => (pairing?.kind === "matched" ? [pairing.place] : [])));
  return pairings.map((pairing, place) => {
    const typed = left[place]?.readings[0]?.type !== undefined;
    if (pairing?.kind !== "ambiguous" || !typed) return pairing;
    const places = pairing.places.filter((candidate) => !taken.has(candidate));
    return places.length === 0 ? undefined : { kind: "ambiguous", places };
  });
}
