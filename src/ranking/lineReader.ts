import { dayOfCell } from "./dayOfCell";
import type { Grid } from "./grid";
import { gridCell, gridText, isBlank } from "./gridCell";
import { mergedDown } from "./mergedDown";
import { printedBeside } from "./printedBeside";
import { rawFigure } from "./rawFigure";
import type { RawColumns, RawFigure, RawRow } from "./rawTable";
import { isInPercents, shareFigure } from "./shareFigure";

/** A row under a header, before it is known whether it holds a unit, a total or something else. */
export interface RawLine {
  /** The row as a unit's. */
  readonly source: RawRow;
  /** The name, or where that is blank the text left of the counts: total labels often stand there. */
  readonly label: string;
  /** What stands left of the name: "1", "II", "A". */
  readonly ordinal: string;
  /** Whether a cell of counts or of bases holds anything. */
  readonly counted: boolean;
}

type Optional =
  "secondBase" | "rate" | "target" | "owner" | "group" | "parent" | "parentCell" | "day" | "nameCell" | "nameText";

/** Reads the rows of a table one after the other, from the top; what is merged over several rows holds for each of them.
 * @param grid the used cells of the sheet
 * @param headerRow worksheet row of the header's last row, from 0
 * @param columns worksheet columns of the table
 * @param first the table's first column
 * @param headings heading by column, by which a rate is known to be in percents */
export function lineReader(
  grid: Grid,
  headerRow: number,
  columns: RawColumns,
  first: number,
  headings: ReadonlyMap<number, string>,
): (row: number) => RawLine {
  const { name: nameColumn, owner, group, parent, date } = columns;
  const down = mergedDown(
    grid,
    [nameColumn, owner, group, parent, date].filter((column) => column !== undefined),
  );
  const valueRow = (row: number, column: number) => down.get(column)?.get(row) ?? row;
  const text = (row: number, column: number) => gridText(grid, valueRow(row, column), column);
  const below = Array.from(
    { length: Math.min(60, grid.row + grid.values.length - headerRow - 1) },
    (_, i) => headerRow + 1 + i,
  );
  const share = (column: number | undefined) => {
    if (column === undefined) return undefined;
    const inPercents = isInPercents(grid, below, column, headings.get(column) ?? "");
    return (row: number) => shareFigure(grid, row, column, inPercents);
  };
  const installs = (row: number) => {
    const figure = rawFigure(grid, row, columns.installs);
    return columns.printed === undefined ? figure : printedBeside(figure, text(row, columns.printed));
  };
  const rate = share(columns.rate);
  const target = share(columns.target);
  const ordinalColumn = nameColumn > first ? nameColumn - 1 : null;
  const labelEnd = Math.min(columns.installs, columns.base ?? columns.installs);
  let lastParent: Pick<RawRow, "parent" | "parentCell"> = { parent: "" };
  return (row) => {
    const name = text(row, nameColumn);
    const held = gridCell(grid, valueRow(row, nameColumn), nameColumn);
    const counted = [columns.installs, columns.base].some(
      (column) => column !== undefined && !isBlank(gridCell(grid, row, column)),
    );
    if (parent !== undefined && name !== "") lastParent = parentIn(grid, valueRow(row, parent), parent) ?? lastParent;
    const optional: Pick<RawRow, Optional> = {
      ...(columns.secondBase === undefined ? {} : { secondBase: rawFigure(grid, row, columns.secondBase) }),
      ...(rate ? { rate: rate(row) } : {}),
      ...(target ? { target: target(row) } : {}),
      ...(owner === undefined ? {} : { owner: text(row, owner) }),
      ...(group === undefined ? {} : { group: text(row, group) }),
      ...(parent === undefined || name === "" ? {} : lastParent),
      ...(date === undefined ? {} : { day: dayFigure(grid, valueRow(row, date), date) }),
      ...(held === name ? {} : { nameText: typeof held === "string" ? held : null }),
      ...(valueRow(row, nameColumn) === row
        ? {}
        : { nameCell: { sheet: grid.sheet, row: valueRow(row, nameColumn), column: nameColumn } }),
    };
    const source = {
      row,
      name,
      installs: installs(row),
      base: columns.base === undefined ? null : rawFigure(grid, row, columns.base),
      ...optional,
    };
    return {
      source,
      label: name || labelBefore(grid, row, first, labelEnd),
      ordinal: ordinalColumn === null ? "" : gridText(grid, row, ordinalColumn),
      counted,
    };
  };
}

function parentIn(grid: Grid, row: number, column: number): Required<Pick<RawRow, "parent" | "parentCell">> | null {
  const held = gridCell(grid, row, column);
  const parent = gridText(grid, row, column);
  const parentText = typeof held === "string" ? held : null;
  return parent === "" ? null : { parent, parentCell: { sheet: grid.sheet, row, column, text: parentText } };
}

function labelBefore(grid: Grid, row: number, first: number, end: number): string {
  for (let column = first; column < end; column++) {
    const value = gridCell(grid, row, column);
    if (typeof value === "string" && !isBlank(value)) return gridText(grid, row, column);
  }
  return "";
}

function dayFigure(grid: Grid, row: number, column: number): RawFigure {
  const held = gridCell(grid, row, column);
  const value = dayOfCell(grid, row, column);
  const printed = typeof held === "number" || isBlank(held) ? null : String(held);
  const range = value === null ? null : { lowest: value, highest: value };
  return { value, cell: { sheet: grid.sheet, row, column }, printed, range };
}
