import { readUnitName } from "../domain/unitName/readUnitName";
import type { UnitType } from "../domain/unitName/unitType";
import { isEnumerated } from "./enumerated";
import type { SortedLine } from "./rawLines";

const levels: Readonly<Record<UnitType, number>> = {
  tỉnh: 0,
  "thành phố": 1,
  huyện: 1,
  quận: 1,
  "thị xã": 1,
  xã: 2,
  phường: 2,
  "thị trấn": 2,
  "đặc khu": 2,
};

/** The lines of a table with those that head a group of units told from the units: lines numbered I, II or A, B, or
 * not at all and without figures, among others numbered 1, 2, and districts each followed by communes. They never are ranked beside the units under them.
 * @param lines as read, in the order of the sheet
 * @returns the same lines */
export function sectionLines(lines: readonly SortedLine[]): readonly SortedLine[] {
  const units = lines.filter(({ kind }) => kind === "unit");
  const numbered = units.filter((line) => /^\d+[.)]?$/.test(line.ordinal) || /^\d+[.)]/.test(line.source.name)).length;
  const heads = new Set<SortedLine>();
  units.forEach((line, index) => {
    const isBare = numbered * 2 > units.length && isBetweenNumbers(line, units[index - 1], units[index + 1]);
    if (isBare || (numbered > 0 && isEnumerated({ ordinal: line.ordinal, name: line.source.name }))) heads.add(line);
  });
  if (heads.size === 0) for (const line of districtsOverCommunes(units)) heads.add(line);
  return lines.map((line) => (heads.has(line) ? { ...line, kind: "section" } : line));
}

/** Whether the name of a group is that of a unit in which others lie.
 * @param name without its number
 * @example isUnitOverOthers("Thành phố Vị Thanh") // => true
 * @example isUnitOverOthers("Khối huyện") // => false */
export function isUnitOverOthers(name: string): boolean {
  const level = levelOf(name);
  return level !== null && level < 2;
}

/** Whether a line without number and figures heads the units under it: the numbering goes on over it, or starts again. A unit
 * that was left out of the numbering leaves a gap, and one that is named by its kind is a unit. */
function isBetweenNumbers(line: SortedLine, before: SortedLine | undefined, after: SortedLine | undefined): boolean {
  if (line.ordinal !== "" || line.counted || levelOf(line.source.name) !== null) return false;
  const next = Number(after?.ordinal || NaN);
  return next === 1 || (before !== undefined && next === Number(before.ordinal || NaN) + 1);
}

function districtsOverCommunes(units: readonly SortedLine[]): readonly SortedLine[] {
  if (!units[0] || levelOf(units[0].source.name) !== 1) return [];
  const typed = units.map((line) => ({ line, level: levelOf(line.source.name) }));
  const districts = typed.filter(({ level }) => level === 1);
  const isOver = typed.every(({ level }, index) => level !== 1 || typed[index + 1]?.level === 2);
  return isOver && districts.length < units.length ? districts.map(({ line }) => line) : [];
}

function levelOf(name: string): number | null {
  const type = readUnitName(name)[0]?.type;
  return type === undefined ? null : levels[type];
}
