import { findingOf, type Finding } from "../finding";
import type { RawRow, RawTable } from "../rawTable";

const fewestRows = 3;
const fewestForNear = 5;
const near = 0.25;

/** A row that may be a total though no label tells it, and would be ranked as a unit: without it the other units add up to
 * the stated total, or where none is stated, to the row itself; or as the first or last row it is nearly the sum of all
 * others, in counts and in bases, as a total is whose units have a wrong figure among them.
 * @param table raw counts as read
 * @returns a warning for the only such row; none where there are several or fewer than three rows */
export function checkHiddenTotal(table: Pick<RawTable, "rows" | "total">): readonly Finding[] {
  const { rows, total } = table;
  if (rows.length < fewestRows) return [];
  const sum = rows.reduce((all, { installs }) => all + (installs.value ?? 0), 0);
  const [exact, ...others] = rows.every(isExact) ? rows.filter((row) => isRest(row, sum, total?.installs.value)) : [];
  if (exact && others.length === 0) return [finding("row-equals-rest", exact, sum)];
  if (total !== null || rows.length < fewestForNear) return [];
  const suspect = [rows[0], rows.at(-1)].find(
    (row) => row && isNearRest(row, rows, "installs") && isNearRest(row, rows, "base"),
  );
  return suspect ? [finding("row-near-rest", suspect, sum)] : [];
}

function isExact({ installs: { value, range } }: RawRow): boolean {
  return value !== null && range?.lowest === range?.highest;
}

function isRest({ installs }: RawRow, sum: number, stated: number | null | undefined): boolean {
  const value = installs.value ?? 0;
  const rest = sum - value;
  return value > 0 && (rest === value || (typeof stated === "number" && stated < sum && rest === stated));
}

/** Without bases only the counts can tell. */
function isNearRest(row: RawRow, rows: readonly RawRow[], kind: "installs" | "base"): boolean {
  if (kind === "base" && rows.every(({ base }) => base === null)) return true;
  const value = row[kind]?.value ?? 0;
  const rest = rows.reduce((sum, other) => sum + (other[kind]?.value ?? 0), 0) - value;
  return rest > 0 && Math.abs(value - rest) <= near * rest;
}

function finding(code: "row-equals-rest" | "row-near-rest", { name, installs }: RawRow, sum: number): Finding {
  const value = installs.value ?? 0;
  return findingOf(code, "warning", installs.cell, { name, value, sum: sum - value });
}
