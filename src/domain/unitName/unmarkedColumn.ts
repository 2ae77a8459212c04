import type { UnitReading } from "./readUnitName";

const fewestNames = 3;
const markedShare = 0.1;

/** Whether a whole column is typed without marks: at least three different names with letters, of which at most a tenth
 * carry a mark. Never asked of a single cell: "Sa Pa" alone may be Sa Pa or Sa Pả.
 * @param readings the likeliest reading of each name in the column
 * @returns true where the column's names are to be compared without marks
 * @see unit names, rule 5
 * @example unmarkedColumn([{ loose: "meovac", plain: "meovac" }]) // => false */
export function unmarkedColumn(readings: readonly Pick<UnitReading, "loose" | "plain">[]): boolean {
  const names = new Map(readings.filter(({ plain }) => /\p{L}/u.test(plain)).map(({ loose, plain }) => [loose, plain]));
  const marked = [...names].filter(([loose, plain]) => loose !== plain).length;
  return names.size >= fewestNames && marked <= names.size * markedShare;
}
