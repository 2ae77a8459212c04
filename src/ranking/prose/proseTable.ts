import type { Observation } from "./observations";
import { dayOrder } from "./proseDays";
import type { ProseFigure } from "./proseFigures";
import type { ProseCount, ProseDay, ProseRow } from "./proseReading";
import type { UnitRow } from "./unitRows";

/** The newest day of the counts of units, and the earlier ones, newest first.
 * @param observed counts of the text */
export function countDays(observed: readonly Observation[]): { asOf: ProseDay | null; earlier: readonly ProseDay[] } {
  const days = new Map(observed.flatMap(({ day }) => (day ? [[dayOrder(day), day] as const] : [])));
  const [asOf = null, ...earlier] = [...days].sort(([a], [b]) => b - a).map(([, day]) => day);
  return { asOf, earlier };
}

/** A figure as a count: what is printed, the number used and the range its words allow.
 * @param figure of the text */
export function proseCount({ printed, used, range }: ProseFigure): ProseCount {
  return { printed, used, lowest: range?.lowest ?? null, highest: range?.highest ?? null };
}

/** A unit's counts as a row of the table.
 * @param row all counts of the unit
 * @param days the days the table has columns for
 * @param rates published rates, as shares, by unit name */
export function proseRow(
  row: UnitRow,
  days: { readonly asOf: ProseDay | null; readonly earlier: readonly ProseDay[] },
  rates: ReadonlyMap<string, number>,
): ProseRow {
  const on = (wanted: ProseDay | null): ProseCount | null => {
    const there = row.observed.find(({ day }) =>
      wanted === null || day === null
        ? (day ?? wanted) === wanted || wanted === days.asOf
        : dayOrder(day) === dayOrder(wanted),
    );
    return there?.figure ? proseCount(there.figure) : null;
  };
  return { name: row.name, count: on(days.asOf), earlier: days.earlier.map(on), rate: rates.get(row.name) ?? null };
}

/** A share printed in percent, null where it can't be read.
 * @param printed such as "8,62%"
 * @example shareOf("8,62%") // => 0.0862
 * @example shareOf("37,4%%") // => null */
export function shareOf(printed: string): number | null {
  const [, whole, decimals = ""] = /^\D*?(\d+)(?:[.,](\d{1,3}))?\s?(?:%|phần trăm|phan tram)$/i.exec(printed) ?? [];
  if (whole === undefined) return null;
  return Number(`${whole}${decimals}`) / 10 ** (decimals.length + 2);
}
