import { columnLetters } from "../ranking/address";
import { columnsAgain, type ColumnsAgain } from "../ranking/columnsAgain";
import { columnBand } from "../ranking/columnBands";
import { findingOf, type Finding } from "../ranking/finding";
import type { Grid } from "../ranking/grid";
import { readHeader } from "../ranking/header";
import type { RawColumns, RawTable } from "../ranking/rawTable";
import { readRawTable } from "../ranking/readRawTable";
import type { BuildSettings } from "../workbook/workbookPort";

/** The raw sheet, header row and columns a person chose. */
export type SourceChoice = NonNullable<BuildSettings["source"]>;

/** The table a person chose as it is now. */
export interface ChosenTable {
  /** Null where the choice can't be held to. */
  readonly table: RawTable | null;
  /** What was chosen and is no longer there. */
  readonly findings: readonly Finding[];
}

/** Whether a table is the one that a choice reads, or another reading of it; another may stand beside it. */
export function sameTable({ sheet, headerRow, span }: RawTable, choice: SourceChoice): boolean {
  const { name } = choice.columns;
  const isBeside = span !== undefined && (name < span.first || name > span.last);
  return sheet === choice.sheet && headerRow === choice.headerRow && !isBeside;
}

/** The table a person chose; where rows were put in above it, its columns under the header that is now found there, and
 * where columns were, those that have the headings chosen. A column that is gone is found as if nobody had chosen it, and
 * where it holds figures of the ranking a build asks first.
 * @param choice what a person chose
 * @param grids the used cells of each sheet
 * @param found the raw counts that are found without help */
export function chosenTable(choice: SourceChoice, grids: readonly Grid[], found: readonly RawTable[]): ChosenTable {
  const grid = grids.find(({ sheet }) => sheet === choice.sheet);
  if (!grid) return { table: null, findings: [] };
  const there = tableOf(
    choice,
    found.filter(({ sheet }) => sheet === choice.sheet),
  );
  if (there === "several") return { table: null, findings: goneFindings(choice, ["name"]) };
  const again = there
    ? inTable(choice, there)
    : columnsAgain(choice.columns, choice.headings ?? {}, headerCells(grid, choice));
  const columns = completed(again, there?.columns);
  const findings = goneFindings(choice, again.gone);
  if (columns === null) return { table: null, findings };
  const table = readRawTable(grid, there?.headerRow ?? choice.headerRow, columns);
  return { table: there || table.rows.length > 0 ? table : null, findings };
}

function inTable(choice: SourceChoice, table: RawTable): ColumnsAgain {
  return columnsAgain(choice.columns, choice.headings ?? {}, table.choices);
}

function headerCells(grid: Grid, { headerRow, columns }: SourceChoice): RawTable["choices"] {
  const header = readHeader(grid, headerRow, columnBand(grid, headerRow, columns.name));
  return header.headings.map(({ column, text }) => ({ column, heading: text }));
}

/** The table of a sheet that was chosen: the one in its place, else the one that has most of its columns, and of those the
 * one whose header is nearest. */
function tableOf(choice: SourceChoice, tables: readonly RawTable[]): RawTable | "several" | undefined {
  const inPlace = tables.find((table) => sameTable(table, choice));
  if (choice.headings === undefined) return inPlace ?? tables[0];
  if (inPlace && hasStayed(inTable(choice, inPlace), choice)) return inPlace;
  const ordered = tables
    .map((table) => ({
      table,
      gone: inTable(choice, table).gone.length,
      rows: Math.abs(table.headerRow - choice.headerRow),
    }))
    .sort((a, b) => a.gone - b.gone || a.rows - b.rows);
  const [best, next] = ordered;
  return best && next && best.gone === next.gone && best.rows === next.rows ? "several" : best?.table;
}

function hasStayed({ columns, gone }: ColumnsAgain, choice: SourceChoice): boolean {
  return gone.length === 0 && columns.name === choice.columns.name;
}

function completed({ columns, gone }: ColumnsAgain, found: RawColumns | undefined): RawColumns | null {
  const taken = new Set(Object.values(columns));
  const filled: Partial<Record<keyof RawColumns, number>> = { ...columns };
  for (const role of gone) {
    const column = found?.[role];
    if (column !== undefined && !taken.has(column)) filled[role] = column;
  }
  const { name, installs, ...others } = filled;
  return name === undefined || installs === undefined ? null : { name, installs, ...others };
}

function goneFindings(
  { sheet, columns, headings = {} }: SourceChoice,
  gone: readonly (keyof RawColumns)[],
): readonly Finding[] {
  return gone.map((role) =>
    findingOf("column-gone", role === "installs" || role === "base" ? "error" : "warning", null, {
      sheet,
      heading: headings[role] || columnLetters(columns[role] ?? 0),
    }),
  );
}
