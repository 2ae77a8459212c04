import { columnLetters } from "../address";
import type { RawTable } from "../rawTable";

/** What a column of counts is called in a finding: its heading, or where that is only a day, the column's letters.
 * @param table raw counts as read
 * @param kind which of its two columns
 * @example headingOf({ headings: { name: "", installs: "", base: "" }, columns: { name: 0, installs: 2 } }, "installs") // => "C" */
export function headingOf(
  { headings, columns }: Pick<RawTable, "headings" | "columns">,
  kind: "installs" | "base",
): string {
  const column = columns[kind];
  return headings[kind] !== "" || column === undefined ? headings[kind] : columnLetters(column);
}
