import { unitNameKey } from "../domain/unitNameKey";
import type { EarlierReport } from "./earlierReport";
import { earlierUnit } from "./earlierUnit";
import { earlierUnits } from "./earlierUnits";
import type { RawRow, RawSubtotal, RawTotal } from "./rawTable";
import { reportedNames } from "./reportedNames";

/** Rows of several days, told apart by day. */
export interface DatedRows {
  readonly rows: readonly RawRow[];
  readonly total: RawTotal | null;
  readonly subtotals: readonly RawSubtotal[];
  /** Excel serial of the latest day; null where no row names one. */
  readonly asOf: number | null;
  readonly earlier: readonly EarlierReport[];
}

/** The rows of the latest day in a list that has a row per unit and day, and the reports of the days before. Where every
 * unit has one row the list is of one report, whatever its days.
 * @param given rows, total and totals of parts as read, with the day of each
 * @param sheet name of the worksheet
 * @param headings what is counted and its base
 * @returns the rows of the latest day, with those that name no day; the rows as they are where no column names days */
export function latestRows(
  given: Pick<DatedRows, "rows" | "total" | "subtotals">,
  sheet: string,
  headings: { readonly installs: string; readonly base: string },
): DatedRows {
  const days = new Set(given.rows.flatMap(({ day }) => day?.value ?? []));
  const asOf = days.size === 0 ? null : [...days].reduce((last, day) => Math.max(last, day));
  if (asOf === null || days.size === 1 || !isRepeated(given.rows)) return { ...given, asOf, earlier: [] };
  const byDay = new Map<number, RawRow[]>();
  for (const row of given.rows) {
    const day = row.day?.value ?? asOf;
    const there = byDay.get(day);
    if (there) there.push(row);
    else byDay.set(day, [row]);
  }
  const totals = [given.total, ...given.subtotals].filter((total) => total !== null);
  const earlier = [...byDay]
    .filter(([day]) => day !== asOf)
    .sort(([a], [b]) => b - a)
    .map(([day, rows]): EarlierReport => {
      const names = reportedNames(rows);
      const units = rows.map(({ installs, base }, index) =>
        earlierUnit(names[index] ?? "", installs, base?.value ?? null),
      );
      const total = totals.find((line) => line.day?.value === day);
      const whole = total && { name: total.name, installs: total.installs.value, base: total.base?.value ?? null };
      return {
        asOf: day,
        sheet,
        counted: headings.installs,
        base: headings.base,
        units: earlierUnits(units),
        ...(whole ? { total: { ...whole, place: null } } : {}),
        seriesBreak: "",
      };
    });
  const isOfDay = ({ day }: RawRow) => day?.value === asOf;
  return {
    rows: byDay.get(asOf) ?? [],
    total: totals.find(isOfDay) ?? null,
    subtotals: given.subtotals.filter((total) => isOfDay(total) && total.units.length > 0),
    asOf,
    earlier,
  };
}

function isRepeated(rows: readonly RawRow[]): boolean {
  const seen = new Map<string, number | null>();
  return rows.some(({ name, parent, day }) => {
    const key = unitNameKey(`${parent ?? ""}\n${name}`);
    const before = seen.get(key);
    seen.set(key, day?.value ?? null);
    return before !== undefined && before !== (day?.value ?? null);
  });
}
