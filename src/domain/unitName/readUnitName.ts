import { cleanName } from "./cleanName";
import { looseKey } from "./looseKey";
import { spellOut } from "./spellOut";
import { splitUnitName, type SplitName } from "./splitUnitName";
import { unmarked } from "./unmarked";

/** One way to read a unit's name, with the keys it is compared by: `loose` keeps the marks, `plain` has none, `spelt`
 * is `loose` with every k as it is written. */
export interface UnitReading extends SplitName {
  readonly loose: string;
  readonly plain: string;
  readonly spelt: string;
}

/** The latest names read: finding, joining and checking a sheet ask for each of its names several times. */
const latest = new Map<string, readonly UnitReading[]>();
const mostKept = 40_000;

/** The ways to read a cell's text as a unit's name, likeliest first, each with its keys.
 * @param raw a cell's text
 * @returns one or two readings, none for a text without letters or digits
 * @see unit names, rules 0 to 4
 * @example readUnitName("H. Vị Thuỷ")[0]?.loose === readUnitName("huyện Vị Thủy")[0]?.loose // => true
 * @example readUnitName("Xã Gia Hòa")[0]?.plain // => "giahoa" */
export function readUnitName(raw: string): readonly UnitReading[] {
  const kept = latest.get(raw);
  if (kept !== undefined) return kept;
  const readings = readAnew(raw);
  if (latest.size >= mostKept) latest.clear();
  latest.set(raw, readings);
  return readings;
}

function readAnew(raw: string): readonly UnitReading[] {
  return splitUnitName(cleanName(raw))
    .map((split) => ({ ...split, name: spellOut(split.name) }))
    .map((split) => {
      const loose = looseKey(split.name);
      const spelt = /k/i.test(split.name) ? looseKey(split.name, "as written") : loose;
      return { ...split, loose, plain: looseKey(unmarked(split.name)), spelt };
    })
    .filter(({ loose }) => loose !== "");
}
