import { columnBands } from "./columnBands";
import { columnRole } from "./columnWords";
import { wholeSpan, type ColumnSpan } from "./columnSpan";
import type { Area, Grid } from "./grid";
import { headerCell } from "./headerCell";
import { headerTexts, isWholeHeader, lastHeaderRow } from "./headerRows";

/** A place on a sheet where a table may be headed: a row and the columns of one table. */
export interface HeaderPlace {
  readonly row: number;
  readonly span: ColumnSpan;
}

/** Goes down a sheet and shows every place where a table may be headed. Whoever takes one for a table says which cells it
 * takes, and no header is looked for in them.
 * @param grid the used cells of the sheet
 * @param take tells the area of the table that is headed there, null for none */
export function findHeaders(grid: Grid, take: (place: HeaderPlace) => Area | null): void {
  const taken: Area[] = [];
  for (const { area } of grid.tables ?? []) {
    const place = { row: area.row, span: { first: area.column, last: area.column + area.columns - 1 } };
    if (take(place)) taken.push(area);
  }
  const says = wordsSaid();
  const whole = wholeSpan(grid);
  const asked = new Set<string>();
  const end = grid.row + grid.values.length;
  for (let row = grid.row; row < end; row++) {
    for (const free of freeSpans(whole, taken, row)) {
      if (!mayHead(grid, row, free, says)) continue;
      const last = lastHeaderRow(grid, row, free);
      if (isTitle(grid, last, free)) continue;
      for (const span of columnBands(grid, last, free)) {
        const place = `${last} ${span.first} ${span.last}`;
        if (asked.has(place) || taken.some((area) => isWithin(last, span, area))) continue;
        asked.add(place);
        const area = take({ row: last, span });
        if (area) taken.push(area);
      }
    }
  }
}

/** Whether the next row that says anything is a header of its own, so that this one is no more than a title. */
function isTitle(grid: Grid, row: number, span: ColumnSpan): boolean {
  for (let below = row + 1; below <= row + 3; below++) {
    const texts = headerTexts(grid, below, span);
    if (texts === null) return false;
    if (texts.size > 0) return isWholeHeader(grid, below, texts);
  }
  return false;
}

function isWithin(row: number, span: ColumnSpan, area: Area): boolean {
  const isRow = row >= area.row && row < area.row + area.rows;
  return isRow && span.first >= area.column && span.first < area.column + area.columns;
}

/** The runs of columns that no table takes in a row. */
function freeSpans(whole: ColumnSpan, taken: readonly Area[], row: number): readonly ColumnSpan[] {
  const there = taken.filter((area) => row >= area.row && row < area.row + area.rows);
  let spans: readonly ColumnSpan[] = [whole];
  for (const { column, columns } of there)
    spans = spans
      .flatMap((span) => [
        { first: span.first, last: Math.min(span.last, column - 1) },
        { first: Math.max(span.first, column + columns), last: span.last },
      ])
      .filter(({ first, last }) => first <= last);
  return spans;
}

/** Whether a row says what columns are: it has no ordinary number, and at least one known word. */
function mayHead(grid: Grid, row: number, span: ColumnSpan, says: (text: string) => boolean): boolean {
  let isSaid = false;
  for (let column = span.first; column <= span.last; column++) {
    const text = headerCell(grid, row, column);
    if (text === null) return false;
    if (!isSaid && text !== "") isSaid = says(text);
  }
  return isSaid;
}

/** Whether a text says what a column holds, remembered for each text. */
function wordsSaid(): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const match = columnRole(text);
    const said = match !== null && match.role !== "other" && (match.role !== "name" || match.strength === 2);
    known.set(text, said);
    return said;
  };
}
