import type { Unit } from "./groupUnits";

/** On how many rows a unit of a column usually stands: 1 in a plain list, more where there is a row for each unit and date.
 * @param units the column's units
 * @returns the commonest number of rows, the least of several as common; 0 for no units
 * @example usualRows([]) // => 0 */
export function usualRows(units: readonly Pick<Unit, "rows">[]): number {
  const times = new Map<number, number>();
  for (const { rows } of units) times.set(rows.length, (times.get(rows.length) ?? 0) + 1);
  const [usual] = [...times].sort(([rows, often], [others, oftener]) => oftener - often || rows - others);
  return usual?.[0] ?? 0;
}
