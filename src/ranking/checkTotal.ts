import { cellName } from "./address";
import type { Finding } from "./finding";
import type { RawTable } from "./rawTable";

/** Where the stated total differs from the sum of the units, for installs and for the base.
 * @param table raw counts as read
 * @returns a note for each of the two that differs */
export function checkTotal(table: RawTable): readonly Finding[] {
  const { total, sheet, columns, headings, rows } = table;
  if (total === null) return [];
  return (["installs", "base"] as const).flatMap((kind): Finding[] => {
    const stated = total[kind];
    const sum = rows.reduce((all, row) => all + (row[kind] ?? 0), 0);
    if (stated === null || stated === sum) return [];
    const cell = { sheet, row: total.row, column: columns[kind] };
    const name = total.name || cellName(cell);
    const words = { name, heading: headings[kind], stated, sum, difference: Math.abs(stated - sum) };
    return [{ code: "total-differs", severity: "note", cell, words }];
  });
}
