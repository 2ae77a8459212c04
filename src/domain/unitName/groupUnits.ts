import { readUnitName, type UnitReading } from "./readUnitName";

/** The rows of a column that name one unit, in one spelling or several. */
export interface Unit {
  readonly parent: string;
  readonly readings: readonly UnitReading[];
  readonly rows: readonly number[];
}

/** The units of a column, and for each row the place of its unit among them, undefined for a row without a name. */
export interface GroupedUnits {
  readonly units: readonly Unit[];
  readonly unitOfRow: readonly (number | undefined)[];
}

/** Puts the rows of a column together that name one unit: the same parent, kind and name by its accepted spellings;
 * names that differ in c and k are two where one column has both.
 * @param names the column, as typed
 * @param parents the key of the larger unit of each row, "" for all where there is none
 * @returns the units in the order of their first rows
 * @see unit names, trap 9
 * @example groupUnits(["Huyện Lộc Hà", "", "Huyện LộcHà"], ["", "", ""]).unitOfRow // => [0, undefined, 0] */
export function groupUnits(names: readonly string[], parents: readonly string[]): GroupedUnits {
  const read = new Map<string, readonly UnitReading[]>();
  const placeOf = new Map<string, number>();
  const units: (Unit & { readonly rows: number[] })[] = [];
  const unitOfRow = names.map((name, row) => {
    const readings = read.get(name) ?? readUnitName(name);
    read.set(name, readings);
    const [first] = readings;
    if (first === undefined) return undefined;
    const parent = parents[row] ?? "";
    const key = `${parent}\n${first.type ?? ""}\n${first.spelt}`;
    const place = placeOf.get(key) ?? units.push({ parent, readings, rows: [] }) - 1;
    placeOf.set(key, place);
    units[place]?.rows.push(row);
    return place;
  });
  return { units, unitOfRow };
}
