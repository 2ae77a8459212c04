import { columnRole, type ColumnRole } from "./columnWords";
import { columnsOf, type ColumnSpan } from "./columnSpan";
import type { Grid } from "./grid";
import { headerCell } from "./headerCell";
import { firstHeaderRow } from "./headerRows";
import { headingDay, type HeadingDay } from "./headingDay";

/** One column's heading, read down all rows of its header. */
export interface Heading {
  readonly column: number;
  /** What stands over the column, from the top down; a merged cell stands over all its columns. */
  readonly parts: readonly string[];
  /** The parts as one text; the lowest alone where it says all, and no other column's. */
  readonly text: string;
  readonly role: ColumnRole | null;
  /** 2 where a known heading stands word for word, 1 where it is contained, 0 where nothing known is said. */
  readonly strength: 0 | 1 | 2;
  /** The day its counts stand for, where the heading names one. */
  readonly day: HeadingDay | null;
}

/** A header over one to three rows. */
export interface Header {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headings: readonly Heading[];
}

const general = /^(số lượng|số người|tổng số|lũy kế|luỹ kế|cộng|count|number|quantity|total)$/i;

/** The header that ends with a row, its headings column by column; a column without any text has none.
 * @param grid the used cells of the sheet
 * @param lastRow worksheet row of the header's last row, from 0
 * @param span columns of the table */
export function readHeader(grid: Grid, lastRow: number, span: ColumnSpan): Header {
  const firstRow = firstHeaderRow(grid, lastRow, span);
  const lines: ReadonlyMap<number, string>[] = [];
  for (let row = firstRow; row <= lastRow; row++) lines.push(spread(grid, row, lastRow, span));
  const headings = columnsOf(span).flatMap((column) => {
    const parts = lines.flatMap((line) => line.get(column) ?? []).filter((part, index, all) => part !== all[index - 1]);
    return parts.length === 0 ? [] : [headingOf(column, parts)];
  });
  const lasts = headings.map(({ parts }) => parts.at(-1));
  const isAlone = ({ parts }: Heading) => lasts.filter((last) => last === parts.at(-1)).length === 1;
  return { firstRow, lastRow, headings: headings.map((heading) => (isAlone(heading) ? shortened(heading) : heading)) };
}

/** A heading by its lowest part alone, where that says what the column holds. */
function shortened(heading: Heading): Heading {
  const last = heading.parts.at(-1) ?? "";
  const match = columnRole(last);
  const says = match?.strength === 2 && match.role === heading.role && !general.test(last.normalize("NFC"));
  return says ? { ...heading, text: last } : heading;
}

function headingOf(column: number, parts: readonly string[]): Heading {
  const text = parts.join(" – ");
  const match = roleOf(parts);
  return { column, parts, text, role: match?.role ?? null, strength: match?.strength ?? 0, day: headingDay(text) };
}

/** The role of the lowest part that has one. A general word, such as "Số lượng", leaves it to what stands above it, and
 * what is worked out stays so whatever it is divided into: "Tỷ lệ" over "Trên dân số". */
function roleOf(parts: readonly string[]) {
  const known = parts.flatMap((part) => {
    const match = columnRole(part);
    return match ? [{ ...match, isGeneral: general.test(part.normalize("NFC")) }] : [];
  });
  const lowest = known.filter(({ isGeneral }) => !isGeneral).at(-1) ?? known.at(-1);
  const derived = known.filter(({ role }) => role === "rate" || role === "increase");
  return derived.find(({ strength }) => strength === 2) ?? (lowest?.strength === 2 ? lowest : (derived[0] ?? lowest));
}

/** The texts of a header row by column: over every column of a merged area, and where the cell is not merged, over the
 * blank columns to its right that have headings of their own below. */
function spread(grid: Grid, row: number, lastRow: number, span: ColumnSpan): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const merged = new Map(
    (grid.merged ?? []).flatMap((area) => (area.row === row ? [[area.column, area] as const] : [])),
  );
  let current = "";
  let end = span.first - 1;
  for (const column of columnsOf(span)) {
    const own = headerCell(grid, row, column) ?? "";
    const area = merged.get(column);
    if (own !== "") {
      current = own;
      end = area ? area.column + area.columns - 1 : Infinity;
    } else if (column > end || (end === Infinity && !divides(grid, row, lastRow, column))) {
      current = "";
    }
    if (current !== "") texts.set(column, current);
  }
  return texts;
}

/** Whether a column without a text of its own in this row is one of those that the text to its left stands over. */
function divides(grid: Grid, row: number, lastRow: number, column: number): boolean {
  for (let below = row + 1; below <= lastRow; below++) {
    const text = headerCell(grid, below, column) ?? "";
    if (text !== "") return columnRole(text)?.strength !== 2 || general.test(text.normalize("NFC"));
  }
  return false;
}
