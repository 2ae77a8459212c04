import { chooseTotal } from "./chooseTotal";
import type { Grid } from "./grid";
import { lineReader } from "./lineReader";
import { rawLines, type SortedLine } from "./rawLines";
import { wholeSpan, type ColumnSpan } from "./columnSpan";
import type { RawColumns, RawRow, RawSubtotal, RawTotal } from "./rawTable";
import { sectionName } from "./enumerated";
import { isUnitOverOthers, sectionLines } from "./sectionLines";

/** The rows of a table: its units, its total, the totals of its groups. */
export interface RawRows {
  readonly rows: readonly RawRow[];
  readonly total: RawTotal | null;
  readonly subtotals: readonly RawSubtotal[];
  /** Worksheet row (from 0) behind the table's last. */
  readonly end: number;
}

/** What bounds a table on its sheet, where that is known. */
export interface TableBounds {
  readonly span?: ColumnSpan;
  /** Worksheet row behind the last that may belong to the table. */
  readonly end?: number;
  /** Heading by column. */
  readonly headings?: ReadonlyMap<number, string>;
}

/** The units under a header, and the totals stated with them. A line that heads a group of units is no unit: its name is
 * the group, or the parent, of the units under it.
 * @param grid the used cells of the sheet
 * @param headerRow worksheet row of the header's last row, from 0
 * @param columns worksheet columns of the table, from 0
 * @param bounds of the table; the grid's own where left out
 * @returns units in the order of the sheet; the total is null where there is none */
export function rawRows(grid: Grid, headerRow: number, columns: RawColumns, bounds: TableBounds = {}): RawRows {
  const end = Math.min(bounds.end ?? Infinity, grid.row + grid.values.length);
  const first = (bounds.span ?? wholeSpan(grid)).first;
  const read = lineReader(grid, headerRow, columns, first, bounds.headings ?? new Map());
  const found = rawLines(grid, headerRow, columns, end, read);
  const lines = sectionLines(found.lines);
  const { total, parts, units } = chooseTotal(lines);
  const sections = sectionOf(lines);
  const rows = units.map((line) => inSection(line.source, sections.get(line)));
  const partTotals = parts.map(({ line, units: of }) => ({
    ...line.source,
    name: line.label,
    units: of.map(({ source }) => source.row),
  }));
  return {
    rows,
    total: total && { ...total.source, name: total.label },
    subtotals: [...sectionTotals(lines, units), ...partTotals].sort((a, b) => a.row - b.row),
    end: found.end,
  };
}

function sectionOf(lines: readonly SortedLine[]): ReadonlyMap<SortedLine, SortedLine> {
  const found = new Map<SortedLine, SortedLine>();
  let section: SortedLine | null = null;
  for (const line of lines) {
    if (line.kind === "section") section = line;
    else if (line.kind === "unit" && section) found.set(line, section);
  }
  return found;
}

function inSection(row: RawRow, section: SortedLine | undefined): RawRow {
  if (!section) return row;
  const name = sectionName(section.label);
  if (isUnitOverOthers(name)) return row.parent === undefined ? { ...row, parent: name } : row;
  return row.group === undefined ? { ...row, group: name } : row;
}

function sectionTotals(lines: readonly SortedLine[], units: readonly SortedLine[]): RawSubtotal[] {
  const isUnit = new Set(units);
  return lines.flatMap((line, index) => {
    if (line.kind !== "section" || !line.counted) return [];
    const rows: number[] = [];
    for (let next = index + 1; next < lines.length && lines[next]?.kind !== "section"; next++) {
      const below = lines[next];
      if (below && isUnit.has(below)) rows.push(below.source.row);
    }
    return [{ ...line.source, name: sectionName(line.label), units: rows }];
  });
}
