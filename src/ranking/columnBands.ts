import { wholeSpan, type ColumnSpan } from "./columnSpan";
import { foldText } from "./foldText";
import type { Grid } from "./grid";
import { readHeader, type Heading } from "./header";
import { tableArea } from "./tableArea";

/** The tables that stand side by side under headers that end with one row, as runs of columns: a new one begins where
 * the number, the name or the parent of a unit is headed a second time, or behind a blank column where all of it is.
 * @param grid the used cells of the sheet
 * @param headerRow worksheet row of the headers' last row, from 0
 * @param span columns looked at; all of the grid's where left out
 * @returns spans from the left; none where no cell of the row heads a column */
export function columnBands(grid: Grid, headerRow: number, span: ColumnSpan = wholeSpan(grid)): readonly ColumnSpan[] {
  const { headings } = readHeader(grid, headerRow, span);
  const bands: Heading[][] = [];
  headings.forEach((heading, index) => {
    const band = bands.at(-1);
    if (!band || beginsTable(heading, headings.slice(index), band)) bands.push([heading]);
    else band.push(heading);
  });
  return bands.map((band, index) => ({
    first: index === 0 ? span.first : (band[0]?.column ?? span.first),
    last: (bands[index + 1]?.[0]?.column ?? span.last + 1) - 1,
  }));
}

/** The columns of the table that a column of names is in.
 * @param grid the used cells of the sheet
 * @param headerRow worksheet row of the header's last row, from 0
 * @param column worksheet column, from 0 */
export function columnBand(grid: Grid, headerRow: number, column: number): ColumnSpan {
  const area = tableArea(grid, headerRow, column);
  if (area) return { first: area.column, last: area.column + area.columns - 1 };
  const bands = columnBands(grid, headerRow);
  return bands.find(({ first, last }) => column >= first && column <= last) ?? wholeSpan(grid);
}

function beginsTable(heading: Heading, onwards: readonly Heading[], band: readonly Heading[]): boolean {
  if (!isCounted(band) || !/^(ordinal|name|parent|group)$/.test(heading.role ?? "")) return false;
  const folded = foldText(heading.parts.at(-1) ?? "");
  if (band.some((before) => before.role === heading.role && foldText(before.parts.at(-1) ?? "") === folded))
    return true;
  const isApart = (band.at(-1)?.column ?? heading.column) < heading.column - 1;
  return (
    isApart &&
    band.some(({ role }) => role === "name") &&
    onwards.some(({ role }) => role === "name") &&
    isCounted(onwards)
  );
}

function isCounted(headings: readonly Heading[]): boolean {
  return headings.some(
    ({ role, day }) => role === "installs" || role === "base" || role === "secondBase" || day !== null,
  );
}
