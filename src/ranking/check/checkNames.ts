import { groupUnits, type Unit } from "../../domain/unitName/groupUnits";
import type { UnitReading } from "../../domain/unitName/readUnitName";
import { unitNameKey } from "../../domain/unitNameKey";
import { cellName } from "../address";
import { findingOf, type Finding } from "../finding";
import { isCellError } from "../gridCell";
import { nameCellOf } from "../nameCellOf";
import type { RawTable } from "../rawTable";

/** What is wrong with the units' names: a missing one, one that is a cell's error, one that stands there twice within its
 * parent by any of its accepted spellings, and one that may be another's without its kind ("Long Mỹ" beside "Huyện Long Mỹ") or with
 * k for c ("Bắc Kạn" beside "Bắc Cạn").
 * @param table raw counts as read
 * @returns findings in the order of the rows */
export function checkNames(table: Pick<RawTable, "sheet" | "columns" | "rows">): readonly Finding[] {
  const { rows } = table;
  const cells = rows.map((row) => nameCellOf(table, row));
  const { units, unitOfRow } = groupUnits(
    rows.map(({ name }) => name),
    parentKeys(rows),
  );
  const alike = alikeUnits(units);
  const namedCell = (at: number) => cellName(cells[at] ?? { row: 0, column: 0 });
  return rows.flatMap(({ name }, at): Finding[] => {
    const place = unitOfRow[at];
    const cell = cells[at] ?? null;
    if (name.trim() === "") return [findingOf("name-missing", "error", cell, {})];
    if (isCellError(name)) return [findingOf("cell-error", "error", cell, { name, value: name })];
    if (place === undefined) return [];
    const first = units[place]?.rows[0] ?? at;
    if (first !== at) {
      return [findingOf("duplicate-name", "error", cell, { name, first: namedCell(first) })];
    }
    const other = alike.get(place)?.rows[0];
    return other === undefined
      ? []
      : [
          findingOf("name-alike", "warning", cell, {
            name,
            other: rows[other]?.name ?? "",
            first: namedCell(other),
          }),
        ];
  });
}

function mayBeOne(a: UnitReading | undefined, b: UnitReading | undefined): boolean {
  return (a?.type === undefined) !== (b?.type === undefined) || (a?.type === b?.type && a?.spelt !== b?.spelt);
}

/** The key of each row's parent; a district's name is read once for all its communes. */
function parentKeys(rows: RawTable["rows"]): readonly string[] {
  const keys = new Map<string, string>([["", ""]]);
  return rows.map(({ parent = "" }) => {
    const key = keys.get(parent) ?? unitNameKey(parent);
    keys.set(parent, key);
    return key;
  });
}

/** For each later unit the earlier one that has its name, of which one lacks a kind or has k for c. */
function alikeUnits(units: readonly Unit[]): ReadonlyMap<number, Unit> {
  const first = new Map<string, Unit>();
  const alike = new Map<number, Unit>();
  units.forEach((unit, place) => {
    const [reading] = unit.readings;
    const key = `${unit.parent}\n${reading?.loose ?? ""}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, unit);
    else if (mayBeOne(earlier.readings[0], reading)) alike.set(place, earlier);
  });
  return alike;
}
