import { columnRole } from "./columnWords";
import type { ColumnSpan } from "./columnSpan";
import type { Grid } from "./grid";
import { dayOfCell } from "./dayOfCell";
import { gridCell, isBlank } from "./gridCell";
import { headerCell } from "./headerCell";

const deepest = 3;
const named = /^(?:ordinal|name|parent|owner|group|date)$/;

/** What a row says over a span of columns, read as a header; null where some cell is none of a header's.
 * @param grid the used cells of the sheet
 * @param row worksheet row, from 0
 * @param span columns looked at
 * @returns the texts by column, those that are not blank */
export function headerTexts(grid: Grid, row: number, span: ColumnSpan): ReadonlyMap<number, string> | null {
  const texts = new Map<number, string>();
  for (let column = span.first; column <= span.last; column++) {
    const text = headerCell(grid, row, column);
    if (text === null) return null;
    if (text !== "") texts.set(column, text);
  }
  return texts;
}

/** The last row of a header that a row begins or goes on with: rows below it belong to it as long as they only say what
 * the columns are, in known words, dates or years, and name no unit.
 * @param grid the used cells of the sheet
 * @param row worksheet row of the header, from 0
 * @param span columns of the table
 * @returns a worksheet row, at most two below */
export function lastHeaderRow(grid: Grid, row: number, span: ColumnSpan): number {
  let last = row;
  while (last - row < deepest - 1 && goesOn(grid, last, span)) last += 1;
  return last;
}

/** The first row of a header that ends with a row: rows above it belong to it where they head its columns, which a title
 * over the whole table does not.
 * @param grid the used cells of the sheet
 * @param row worksheet row of the header's last row, from 0
 * @param span columns of the table
 * @returns a worksheet row, at most two above */
export function firstHeaderRow(grid: Grid, row: number, span: ColumnSpan): number {
  let first = row;
  for (let above = row - 1; above > row - deepest && above >= grid.row; above--) {
    const texts = headerTexts(grid, above, span);
    if (!texts || texts.size === 0) break;
    if (heads(grid, above, texts, row, span)) first = above;
  }
  return first;
}

function goesOn(grid: Grid, row: number, span: ColumnSpan): boolean {
  const above = headerTexts(grid, row, span);
  const below = headerTexts(grid, row + 1, span);
  if (!above || !below || below.size === 0) return false;
  const names = [...above].filter(([, text]) => named.test(columnRole(text)?.role ?? ""));
  const isNamed = names.some(([, text]) => columnRole(text)?.strength === 2 || columnRole(text)?.role === "name");
  if (!isNamed) return isWholeHeader(grid, row + 1, below);
  if (names.some(([column]) => below.has(column) && columnRole(below.get(column) ?? "")?.strength !== 2)) return false;
  return [...below].some(([column, text]) => saysWhat(grid, row + 1, column, text));
}

/** Whether a row says by itself what its columns are: two known headings word for word, or names beside dates and years.
 * @param grid the used cells of the sheet
 * @param row worksheet row, from 0
 * @param texts of the row by column */
export function isWholeHeader(grid: Grid, row: number, texts: ReadonlyMap<number, string>): boolean {
  const matches = [...texts].map(([column, text]) => ({
    match: columnRole(text),
    says: saysWhat(grid, row, column, text),
  }));
  const known = matches.filter(({ match }) => match?.strength === 2);
  return (
    known.length > 1 ||
    (known.some(({ match }) => match?.role === "name") && texts.size > 1 && matches.every(({ says }) => says))
  );
}

/** Whether a cell can stand under a heading that it divides: a known word, a date or a year. */
function saysWhat(grid: Grid, row: number, column: number, text: string): boolean {
  return columnRole(text) !== null || dayOfCell(grid, row, column) !== null || /^\d{4}$|\d{1,2}[/.-]\d{1,2}/.test(text);
}

/** Whether a row heads columns of the header that ends with a row below it. */
function heads(grid: Grid, row: number, texts: ReadonlyMap<number, string>, last: number, span: ColumnSpan): boolean {
  const areas = (grid.merged ?? []).filter(
    (area) => area.row === row && area.column >= span.first && area.column <= span.last,
  );
  if (areas.some(({ rows }) => rows > 1)) return true;
  const known = [...texts].filter(([, text]) => columnRole(text) !== null);
  const isMissing = (column: number) => isBlankBelow(grid, row + 1, last, column) && holdsCells(grid, last, column);
  if (texts.size > 1 && known.some(([column]) => isMissing(column))) return true;
  if (texts.size === 1 && areas.some(({ columns }) => columns > span.last - span.first)) return false;
  return known.some(([column]) => column > span.first && divides(grid, row + 1, column));
}

/** Whether the cell under a heading needs it: a date, a year, or a word that says neither what is counted nor of whom. */
function divides(grid: Grid, row: number, column: number): boolean {
  const text = headerCell(grid, row, column) ?? "";
  if (text === "") return false;
  const role = columnRole(text);
  return (
    saysWhat(grid, row, column, text) &&
    (role === null || !/^(name|ordinal|installs|base)$/.test(role.role) || isGeneral(text))
  );
}

/** Whether a heading counts without saying what: "Số lượng", "Số người", "Number". */
function isGeneral(text: string): boolean {
  return /^(số lượng|so luong|số người|so nguoi|tổng số|tong so|lũy kế|luỹ kế|luy ke|number|count|quantity|total)$/i.test(
    text.normalize("NFC"),
  );
}

function isBlankBelow(grid: Grid, first: number, last: number, column: number): boolean {
  for (let row = first; row <= last; row++) if (headerCell(grid, row, column) !== "") return false;
  return true;
}

function holdsCells(grid: Grid, headerRow: number, column: number): boolean {
  return [1, 2, 3, 4, 5].some((below) => !isBlank(gridCell(grid, headerRow + below, column)));
}
