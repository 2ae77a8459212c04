import { daySerial } from "./dayInText";
import type { EarlierReport } from "./earlierReport";
import { earlierUnit } from "./earlierUnit";
import { earlierUnits } from "./earlierUnits";
import type { Grid } from "./grid";
import type { Header, Heading } from "./header";
import { headingWithoutDay } from "./headingWithoutDay";
import { rawFigure } from "./rawFigure";
import type { RawRow, RawTotal } from "./rawTable";
import { reportedNames } from "./reportedNames";

/** The day a heading names, as an Excel serial; one without a year is of the year given, null where none is.
 * @param heading over a column of counts
 * @param year of the sheet, where it names one alone */
export function serialOf({ day }: Heading, year: number | null): number | null {
  if (!day) return null;
  if (day.serial !== null) return day.serial;
  return year === null ? null : daySerial(day.day, day.month, year);
}

/** The reports of earlier days that stand in columns of their own beside the counts of the latest day.
 * @param grid the used cells of the sheet
 * @param header of the table
 * @param installs worksheet column of the latest counts
 * @param lines the units, with the bases that every day's places are by, and the total the sheet states under them
 * @param base heading of the base, "" without one
 * @param year of the sheet, for headings that leave it out
 * @param asOf the day of the latest counts; without it no other day is known to be earlier
 * @returns newest first; none where the headings name no days */
export function earlierColumns(
  grid: Grid,
  header: Header,
  installs: number,
  { rows, total }: { readonly rows: readonly RawRow[]; readonly total: RawTotal | null },
  base: string,
  year: number | null,
  asOf: number | null,
): readonly EarlierReport[] {
  const latest = header.headings.find(({ column }) => column === installs);
  if (!latest || asOf === null) return [];
  const names = reportedNames(rows);
  const days = new Map<number, Heading>();
  for (const heading of header.headings) {
    const day = serialOf(heading, year);
    if (day !== null && day < asOf && countsToo(heading, latest) && !days.has(day)) days.set(day, heading);
  }
  return [...days]
    .sort(([a], [b]) => b - a)
    .map(([day, { column, text }]) => {
      const unitIn = ({ row, base: own }: RawRow, name: string) =>
        earlierUnit(name, rawFigure(grid, row, column), own?.value ?? null);
      return {
        asOf: day,
        sheet: grid.sheet,
        counted: headingWithoutDay(text),
        base,
        units: earlierUnits(rows.map((row, index) => unitIn(row, names[index] ?? ""))),
        ...(total ? { total: { ...unitIn(total, total.name), place: null } } : {}),
        seriesBreak: "",
      };
    });
}

/** Whether a heading counts the same as the latest: where that names its day too, both are alike but for their days. */
function countsToo(heading: Heading, latest: Heading): boolean {
  return heading.role === latest.role && (latest.day === null || alikeButForDays(heading, latest));
}

function alikeButForDays(a: Heading, b: Heading): boolean {
  const counted = ({ text }: Heading) => headingWithoutDay(text).toLowerCase();
  return a.parts.length === b.parts.length && counted(a) === counted(b);
}
