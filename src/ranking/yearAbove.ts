import type { ColumnSpan } from "./columnSpan";
import type { Grid } from "./grid";
import { titleLines } from "./titleLines";

/** The year that the lines above a table name, where they name one alone; null where they name none or several.
 * @param grid the used cells of the sheet
 * @param firstRow worksheet row of the header's first row, from 0
 * @param span columns of the table */
export function yearAbove(grid: Grid, firstRow: number, span: ColumnSpan): number | null {
  const years = new Set(
    [...titleLines(grid, firstRow, span).map(({ text }) => text), grid.sheet].flatMap((text) =>
      [...text.matchAll(/(?<!\d)(20\d\d)(?![\d/])/g)].map(([, year]) => Number(year)),
    ),
  );
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
