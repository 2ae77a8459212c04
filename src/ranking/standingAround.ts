import type { ColumnSpan } from "./columnSpan";
import type { Grid } from "./grid";
import type { Header } from "./header";
import type { StandingReading } from "./standing";
import { standingIn } from "./standingIn";
import { noteLines, titleLines } from "./titleLines";

const fewestHeadings = 3;

/** Where the whole place stands, as the lines over and under its raw counts say. Lines under them count only where no
 * other table stands there, whose title they may be.
 * @param grid the used cells of the sheet
 * @param header of the table
 * @param span columns of the table
 * @param end worksheet row behind the table's last, from 0
 * @param asOf Excel serial of the day the counts stand for, null where nobody said
 * @param units names of the units */
export function standingAround(
  grid: Grid,
  header: Header,
  span: ColumnSpan,
  end: number,
  asOf: number | null,
  units: readonly string[],
): StandingReading {
  const above = titleLines(grid, header.firstRow, span).filter(({ column }) => isIn(span, column));
  const below = noteLines(grid, end, span);
  const cells = Math.min(fewestHeadings, header.headings.length);
  const other = below.some(({ row }) => below.filter((line) => line.row === row).length >= cells);
  return standingIn(
    [...above, ...(other ? [] : below)].map(({ text }) => text),
    asOf,
    units,
  );
}

function isIn({ first, last }: ColumnSpan, column: number): boolean {
  return column >= first && column <= last;
}
