import { unitNameKey } from "../../domain/unitNameKey";
import { findingOf, type Finding } from "../finding";
import { foldText } from "../foldText";
import type { RawTable } from "../rawTable";

/** Other tables that count the same as of the same day, for units of which the chosen table has none: a list that goes on
 * elsewhere would be ranked by half. They are named, whether they belong to it or not.
 * @param table raw counts as read
 * @param tables all raw counts of the workbook
 * @returns a warning for each table on the same sheet, a note for one on another */
export function tablesLeftOut(table: RawTable, tables: readonly RawTable[]): readonly Finding[] {
  const counted = foldText(table.headings.installs);
  const units = keysOf(table);
  return tables.flatMap((other): Finding[] => {
    const same =
      other.sheet === table.sheet && other.headerRow === table.headerRow && other.columns.name === table.columns.name;
    const day = other.asOf ?? table.asOf;
    if (same || day !== (table.asOf ?? day) || foldText(other.headings.installs) !== counted) return [];
    const others = keysOf(other);
    if (others.size === 0 || [...others].some((key) => units.has(key))) return [];
    const cell = { sheet: other.sheet, row: other.headerRow, column: other.columns.name };
    const words = { heading: table.headings.installs, units: other.rows.length, first: other.rows[0]?.name ?? "" };
    return [findingOf("table-left-out", other.sheet === table.sheet ? "warning" : "note", cell, words)];
  });
}

function keysOf({ rows }: RawTable): ReadonlySet<string> {
  return new Set(rows.map(({ name }) => unitNameKey(name)));
}
