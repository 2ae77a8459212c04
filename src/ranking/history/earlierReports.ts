import type { EarlierReport } from "../earlierReport";
import { foldText } from "../foldText";
import type { HistoryReading } from "./readHistory";
import type { KnownRow } from "./historyTable";

/** The reports of the history that are earlier than a day, newest first, of the same thing counted; a day marked as a
 * series break parts it from the reports before it.
 * @param history as it was read
 * @param sheet name of the history sheet
 * @param asOf Excel serial of the day to compare
 * @param counted what is counted; a row that does not say what it counted is taken for the same */
export function earlierReports(
  history: HistoryReading,
  sheet: string,
  asOf: number,
  counted: string,
): readonly EarlierReport[] {
  const same = (other: string) => other === "" || counted === "" || foldText(other) === foldText(counted);
  const days = new Map<number, KnownRow[]>();
  for (const row of [...history.rows, ...history.unread])
    if (row.date < asOf && same(row.counted)) days.set(row.date, [...(days.get(row.date) ?? []), row]);
  const breaks = history.breaks.filter((mark) => mark.date <= asOf && same(mark.counted));
  const newestFirst = [...days].sort(([a], [b]) => b - a);
  return newestFirst.map(([date, rows], index) => {
    const next = newestFirst[index - 1]?.[0] ?? asOf;
    const mark = breaks.find((one) => one.date > date && one.date <= next);
    const units = rows.map(({ unit, installs, base, place, isUnread }) => {
      const known = { name: unit, installs, base, place };
      return isUnread ? { ...known, isUnread } : known;
    });
    const said = (of: "counted" | "baseName") => rows.find((row) => row[of] !== "")?.[of] ?? "";
    return {
      asOf: date,
      sheet,
      counted: said("counted"),
      base: said("baseName"),
      units,
      seriesBreak: mark?.reason ?? "",
    };
  });
}
