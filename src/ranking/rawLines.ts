import { columnRole } from "./columnWords";
import { dayInText } from "./dayInText";
import { goalInText } from "./goalInText";
import { labelledGoal } from "./goalLabel";
import type { Grid } from "./grid";
import { gridCell, gridText } from "./gridCell";
import type { RawLine } from "./lineReader";
import type { RawColumns } from "./rawTable";
import { isEnumerated } from "./enumerated";
import { standingIn } from "./standingIn";
import { isNoteLabel, isPartLabel, isSignature, isTotalLabel } from "./totalWords";

const longestName = 80;

/** A row of a table and what it is: a unit, a total, or the head of a group of units. */
export interface SortedLine extends RawLine {
  readonly kind: "unit" | "total" | "section";
}

/** The rows of a table, from its header down. Blank lines are passed over, a header repeated at a page break and a line of
 * column numbers too, and what states the target; the table ends at a note, at a signature, at another header, or after its total.
 * @param grid the used cells of the sheet
 * @param headerRow worksheet row of the header's last row, from 0
 * @param columns worksheet columns of the table
 * @param end worksheet row behind the last that may belong to the table
 * @param read gives the line of a row; it is asked once for each, from the top
 * @returns the lines, and the worksheet row behind the last of them */
export function rawLines(
  grid: Grid,
  headerRow: number,
  columns: RawColumns,
  end: number,
  read: (row: number) => RawLine,
): { readonly lines: readonly SortedLine[]; readonly end: number } {
  const lines: SortedLine[] = [];
  let last = headerRow;
  let [units, sum] = [0, 0];
  let closed = false;
  let afterBlank = false;
  for (let row = headerRow + 1; row < end; row++) {
    const line = read(row);
    const { label } = line;
    const { name, installs } = line.source;
    if (units > 0 && (statesGoal(grid, row, line, columns) || (!line.counted && saysStanding(label || name)))) {
      afterBlank = true;
      continue;
    }
    if (isTotalLabel(label) && (line.counted || name !== "" || units > 0)) {
      lines.push({ ...line, kind: "total" });
      closed = units > 0 && !isPartLabel(label);
    } else if (units > 0 && name === "" && (isNoteLabel(label) || isSignature(label)) && installs.value === null) {
      break;
    } else if (name === "" && !line.counted) {
      if (isSection(line)) lines.push({ ...line, kind: "section" });
      else afterBlank = true;
      continue;
    } else if (isHeaderLine(grid, row, headerRow, columns)) {
      if ((closed || afterBlank) && !goesOnBelow(read(row + 1), lines)) break;
      continue;
    } else if (isNumbering(grid, row, headerRow, line)) {
      last = row;
      continue;
    } else if (closed && !line.counted && row + 1 < end && goesOnAfterTotal(read(row + 1))) {
      lines.push({ ...line, kind: "section" });
      closed = false;
    } else if (endsTable(line, closed, afterBlank)) {
      break;
    } else if (name === "" && isSection(line)) {
      lines.push({ ...line, kind: "section" });
    } else if (name === "" && units > 1 && installs.value === sum) {
      lines.push({ ...line, kind: "total", label: "" });
      closed = true;
    } else {
      lines.push({ ...line, kind: "unit" });
      units += 1;
      sum += installs.value ?? 0;
      closed = false;
      afterBlank = false;
    }
    last = row;
  }
  return { lines, end: last + 1 };
}

/** Whether a line states the target or its deadline: "Chỉ tiêu 40% đến 30/9/2020", or "Hạn" and a day side by side. */
function statesGoal(grid: Grid, row: number, { label, counted }: RawLine, { name }: RawColumns): boolean {
  if ([name, name - 1].some((column) => column >= grid.column && labelledGoal(grid, row, column) !== null)) return true;
  const { targets, deadlines } = counted || !/\d/.test(label) ? { targets: [], deadlines: [] } : goalInText(label);
  return targets.length + deadlines.length > 0;
}

/** Whether a line tells a place among others, such as that of the whole: "Toàn tỉnh xếp hạng 49/63". */
function saysStanding(text: string): boolean {
  return /\d/.test(text) && standingIn([text], null, []).standing !== null;
}

/** Whether a line without a name heads a group: "A. Khối huyện", "II – Khu vực nông thôn". */
function isSection({ label }: RawLine): boolean {
  return /^([IVX]{1,5}|[A-H])\s*[.)/:–-]\s*\S/.test(label) && label.length <= longestName;
}

function isHeaderLine(grid: Grid, row: number, headerRow: number, columns: RawColumns): boolean {
  const { name, installs, base } = columns;
  const said = gridCell(grid, row, installs);
  if (typeof said !== "string" || !/\p{L}/u.test(said)) return false;
  const same = (column: number) => gridText(grid, row, column) === gridText(grid, headerRow, column);
  if (same(name) && same(installs)) return true;
  const role = (column: number) => columnRole(gridText(grid, row, column))?.role;
  return role(installs) === "installs" && (base === undefined || /^(second)?base$/i.test(role(base) ?? ""));
}

/** Whether the unit under a repeated header is numbered next to the last one above it. */
function goesOnBelow({ ordinal }: RawLine, lines: readonly SortedLine[]): boolean {
  const before = Number(lines.filter(({ kind }) => kind === "unit").at(-1)?.ordinal);
  return before > 0 && Number(ordinal) === before + 1;
}

/** Whether a line is a unit with its figures, before which a line of text heads another group. */
function goesOnAfterTotal({ source, counted, label }: RawLine): boolean {
  const { name, installs, base } = source;
  return (
    counted && name !== "" && !isTotalLabel(label) && installs.value !== null && (base === null || base.value !== null)
  );
}

/** Whether the line under a header numbers its columns: A, B, 1, 2 or (1), (2), (3). */
function isNumbering(grid: Grid, row: number, headerRow: number, line: RawLine): boolean {
  if (row > headerRow + 2 || !/^\(?[\dA-Ha-h]{1,2}\)?$/.test(line.ordinal || line.source.name)) return false;
  const cells = (grid.values[row - grid.row] ?? []).map((value) => String(value).trim()).filter((text) => text !== "");
  const signs = cells.map((text) => /^\(?(\d{1,2}|[A-Ha-h])\)?\s*(=.*)?$/.exec(text)?.[1]?.toUpperCase() ?? "");
  const letters = signs.filter((sign) => /[A-H]/.test(sign)).length;
  return (
    signs.length > 2 &&
    signs.every((_, index) => signs.includes(index < letters ? "ABCDEFGH".charAt(index) : `${index + 1 - letters}`))
  );
}

/** Whether a text is a sentence under a table, too long for a name. */
function isSentence(text: string): boolean {
  return text.length > longestName || (/\.$/.test(text) && text.split(" ").length > 6);
}

/** Whether where a count would stand there is the place and day of a signature. */
function isDated({ source: { installs } }: RawLine): boolean {
  return installs.value === null && dayInText(installs.printed ?? "") !== null;
}

function endsTable(line: RawLine, closed: boolean, afterBlank: boolean): boolean {
  const { name, installs, base } = line.source;
  if (closed)
    return name === "" || installs.value === null || (base !== null && base.value === null && base.printed === null);
  if (installs.value === null && (isSignature(name) || (name === "" && isDated(line)))) return true;
  if (line.counted || isEnumerated({ ordinal: line.ordinal, name })) return false;
  return afterBlank || isNoteLabel(name) || isSentence(name);
}
