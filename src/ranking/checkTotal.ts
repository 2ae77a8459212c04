import { cellName } from "./address";
import type { Finding } from "./finding";
import type { RawTable } from "./rawTable";

/** Where the stated total differs from the sum of the units, for installs and for the base.
 * @param table raw counts as read
 * @returns a note for each of the two that differs */
export function checkTotal(table: RawTable): readonly Finding[] {
  const { total, headings, rows } = table;
  if (total === null) return [];
  return (["installs", "base"] as const).flatMap((kind): Finding[] => {
    const stated = total[kind];
    const sum = rows.reduce((all, row) => all + (row[kind]?.value ?? 0), 0);
    if (!stated || stated.value === null || stated.value === sum) return [];
    const { cell } = stated;
    const name = total.name || cellName(cell);
    const words = {
      name,
      heading: headings[kind],
      stated: stated.value,
      sum,
      difference: Math.abs(stated.value - sum),
    };
    return [{ code: "total-differs", severity: "note", cell, words }];
  });
}
