import { columnRole } from "./columnWords";
import type { Grid } from "./grid";
import { gridCell, gridText, isBlank } from "./gridCell";
import type { RawColumns, RawFigure, RawRow, RawTotal } from "./rawTable";
import { rawFigure } from "./rawFigure";
import { isNoteLabel, isTotalLabel } from "./totalWords";

const longestName = 80;

interface Line extends RawRow {
  /** The name, or where that is blank the text left of the counts: total labels often stand there. */
  readonly label: string;
  readonly counted: boolean;
}

/** The units under a header, and the total stated with them. Blank lines are passed over, a header repeated at a page
 * break too; the table ends at a note, at another header, or after its total.
 * @param grid the used cells of the sheet
 * @param headerRow worksheet row of the header, from 0
 * @param columns worksheet columns of unit names, installs and base, from 0
 * @returns units in the order of the sheet, and the last total row among or under them, null where there is none */
export function rawRows(
  grid: Grid,
  headerRow: number,
  columns: RawColumns,
): { readonly rows: readonly RawRow[]; readonly total: RawTotal | null } {
  const rows: RawRow[] = [];
  let total: RawTotal | null = null;
  let closed = false;
  let afterBlank = false;
  const end = grid.row + grid.values.length;
  for (let row = headerRow + 1; row < end; row++) {
    const line = readLine(grid, row, columns);
    if (isTotalLabel(line.label)) {
      total = rawRow(line, line.label);
      closed = rows.length > 0;
    } else if (line.name === "" && !line.counted) {
      afterBlank = true;
    } else if (isHeaderLine(grid, row, columns)) {
      if (closed || afterBlank) break;
    } else if (endsTable(line, closed, afterBlank)) {
      break;
    } else if (line.name === "" && line.installs.value !== null && line.installs.value === sum(rows)) {
      total = rawRow(line, "");
      closed = true;
    } else {
      rows.push(rawRow(line, line.name));
      closed = false;
      afterBlank = false;
    }
  }
  return { rows, total };
}

function readLine(grid: Grid, row: number, columns: RawColumns): Line {
  const name = gridText(grid, row, columns.name);
  const installs = gridCell(grid, row, columns.installs);
  return {
    row,
    name,
    installs: rawFigure(grid, row, columns.installs),
    base: columns.base === undefined ? null : rawFigure(grid, row, columns.base),
    label: name === "" ? textBeforeCounts(grid, row, columns) : name,
    counted: !isBlank(installs) || (columns.base !== undefined && !isBlank(gridCell(grid, row, columns.base))),
  };
}

function textBeforeCounts(grid: Grid, row: number, columns: RawColumns): string {
  for (let column = grid.column; column < Math.min(columns.installs, columns.base ?? columns.installs); column++) {
    const text = gridText(grid, row, column);
    if (text !== "") return text;
  }
  return "";
}

function rawRow({ row, installs, base }: Line, name: string): RawRow {
  return { row, name, installs, base };
}

function isHeaderLine(grid: Grid, row: number, columns: RawColumns): boolean {
  return (
    columnRole(gridText(grid, row, columns.installs))?.role === "installs" &&
    (columns.base === undefined || columnRole(gridText(grid, row, columns.base))?.role === "base")
  );
}

function endsTable(line: Line, closed: boolean, afterBlank: boolean): boolean {
  if (closed) return line.name === "" || !reported(line.installs) || (line.base !== null && !reported(line.base));
  return !line.counted && (afterBlank || isNoteLabel(line.name) || line.name.length > longestName);
}

function reported({ value }: RawFigure): boolean {
  return value !== null;
}

function sum(rows: readonly RawRow[]): number | null {
  return rows.length < 2 ? null : rows.reduce((total, { installs }) => total + (installs.value ?? 0), 0);
}
