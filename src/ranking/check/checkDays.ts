import { findingOf, type Finding } from "../finding";
import type { RawRow, RawTable } from "../rawTable";

/** Days that contradict one another. No clock is asked: only what the sheets say is compared.
 * @param table raw counts as read, its day the one the ranking is to stand for
 * @param deadline Excel serial of the day the target is to be reached, where it is known
 * @returns a note where no day is known; else a warning for each unit whose own day is another, for a day after the
 * deadline, and for another report that is later than this one */
export function checkDays(table: RawTable, deadline: number | undefined): readonly Finding[] {
  const { sheet, asOf, rows, earlier = [] } = table;
  const usual = asOf ?? usualDay(rows);
  const findings = rows.flatMap(({ name, day }): Finding[] => {
    if (!day || day.value === null || usual === null || day.value === usual) return [];
    return [findingOf("day-differs", "warning", day.cell, { name, day: usual, otherDay: day.value })];
  });
  if (asOf === null) return [...findings, findingOf("no-as-of", "note", null, { sheet })];
  if (deadline !== undefined && asOf > deadline)
    findings.push(findingOf("day-after-deadline", "warning", null, { sheet, day: asOf, deadlineDay: deadline }));
  const later = earlier.find((report) => report.asOf > asOf);
  if (later)
    findings.push(
      findingOf("earlier-day-later", "warning", null, {
        sheet,
        day: asOf,
        otherDay: later.asOf,
        otherSheet: later.sheet,
      }),
    );
  return findings;
}

function usualDay(rows: readonly RawRow[]): number | null {
  const times = new Map<number, number>();
  for (const { value } of rows.flatMap(({ day }) => day ?? [])) {
    if (value !== null) times.set(value, (times.get(value) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
