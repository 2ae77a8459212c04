import { cellName } from "../address";
import { findingOf, type Finding } from "../finding";
import type { RawRow, RawTable } from "../rawTable";

const fewestDigits = 3;

/** The same exact count in two units, where that is unlikely to be chance: among all pairs of units less than one in two
 * chances that any two agree in the count's significant digits.
 * @param table raw counts as read
 * @returns a warning for each later unit with the count of an earlier one
 * @see measures, section 4: Hà Nội and TP.HCM both 2.397.000
 * @example checkSameCounts({ rows: [] }) // => [] */
export function checkSameCounts({ rows }: Pick<RawTable, "rows">): readonly Finding[] {
  const first = new Map<number, RawRow>();
  const pairs = (rows.length * (rows.length - 1)) / 2;
  return rows.flatMap((row): Finding[] => {
    const { value, range, cell } = row.installs;
    if (value === null || value <= 0 || !Number.isInteger(value) || range?.lowest !== range?.highest) return [];
    const earlier = first.get(value);
    if (earlier === undefined) {
      first.set(value, row);
      return [];
    }
    const digits = String(value).replace(/0+$/, "").length;
    if (digits < fewestDigits || pairs * 2 >= 10 ** digits) return [];
    const words = { name: row.name, other: earlier.name, first: cellName(earlier.installs.cell), count: value };
    return [findingOf("same-count", "warning", cell, words)];
  });
}
