import { dayInText } from "../dayInText";
import { findingOf, type Finding } from "../finding";
import type { Grid } from "../grid";
import { gridCell, gridText } from "../gridCell";
import type { RawTable } from "../rawTable";

/** Days that contradict one another. No clock is asked: only what the sheets say is compared.
 * @param table raw counts as read, its day the one the ranking is to stand for
 * @param grid the cells they were read from
 * @param deadline Excel serial of the day the target is to be reached, where it is known
 * @returns a note where no day is known; else a warning for each unit whose own day is another, for a day after the
 * deadline, and for another report that is later than this one */
export function checkDays(table: RawTable, grid: Grid, deadline: number | undefined): readonly Finding[] {
  const { sheet, asOf, rows, columns, earlier = [] } = table;
  const findings: Finding[] = [];
  const usual = asOf ?? usualDay(table, grid);
  for (const { row, name } of columns.date === undefined || usual === null ? [] : rows) {
    const own = dayOfCell(grid, row, columns.date ?? 0);
    if (own === null || own === usual) continue;
    const cell = { sheet, row, column: columns.date ?? 0 };
    findings.push(findingOf("day-differs", "warning", cell, { name, day: usual ?? 0, otherDay: own }));
  }
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

function dayOfCell(grid: Grid, row: number, column: number): number | null {
  const value = gridCell(grid, row, column);
  if (typeof value === "number") return value >= 61 && value < 2_958_466 ? Math.floor(value) : null;
  return dayInText(gridText(grid, row, column));
}

function usualDay({ rows, columns }: RawTable, grid: Grid): number | null {
  if (columns.date === undefined) return null;
  const times = new Map<number, number>();
  for (const { row } of rows) {
    const day = dayOfCell(grid, row, columns.date);
    if (day !== null) times.set(day, (times.get(day) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
