import type { BuildChoices } from "../buildChoices";
import { findingOf, type Finding } from "../finding";
import type { RawTable } from "../rawTable";
import { headingOf } from "./headingOf";

/** What is to be known of the base as a whole: that there is none, and for which year it stands.
 * @param table raw counts as read and joined
 * @param rankBy what places are given by; counts need no base
 * @returns at most one finding for each of the two bases */
export function checkBase(table: RawTable, rankBy: BuildChoices["rankBy"]): readonly Finding[] {
  const { sheet, rows, columns, headerRow, base, secondBase } = table;
  if (columns.base === undefined && rows.every((row) => row.base === null)) {
    const cell = { sheet, row: headerRow, column: columns.installs };
    return [
      findingOf("no-base", rankBy === "installs" ? "note" : "error", cell, { name: headingOf(table, "installs") }),
    ];
  }
  return [base, secondBase].flatMap((register): Finding[] => {
    if (!register || register.year === null) return [];
    const words = {
      heading: register.heading,
      year: String(register.year),
      source: register.source === "" ? "" : ` (${register.source})`,
    };
    return [findingOf("base-year", "note", null, words)];
  });
}
