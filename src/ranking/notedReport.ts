import type { EarlierReport } from "./earlierReport";
import type { RawTable } from "./rawTable";

/** What a line around raw counts says the whole place had on an earlier day, as a report of that day without units.
 * @param table raw counts as read
 * @returns one report; none where no line says it, or the table states no total to compare */
export function notedReport({ sheet, headings, total, whole }: RawTable): readonly EarlierReport[] {
  const before = whole?.before ?? null;
  if (before === null || total === null || total.name === "") return [];
  const { asOf, installs } = before;
  const units = [{ name: total.name, installs, base: null, place: null }];
  return [{ asOf, sheet, counted: headings.installs, base: "", units, seriesBreak: "" }];
}
