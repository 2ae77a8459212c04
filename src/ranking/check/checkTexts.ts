import { findingOf, type CellChange, type Finding } from "../finding";
import type { Grid } from "../grid";
import { cellFormula } from "../gridCell";
import type { RawFigure, RawRow, RawTable } from "../rawTable";
import { headingOf } from "./headingOf";

type Kind = "installs" | "base";

/** What texts among the counts are taken for: exact numbers stored as text, which formulas can't reckon with, and estimates
 * in words, which stay as they are.
 * @param table raw counts as read
 * @param grid the cells they were read from
 * @returns for each of installs and base at most one finding of each kind, at the first such cell */
export function checkTexts(table: RawTable, grid: Grid): readonly Finding[] {
  return (["installs", "base"] as const).flatMap((kind) => [
    ...numbersAsText(table, kind, grid),
    ...wordedCounts(table, kind),
  ]);
}

function figures(rows: readonly RawRow[], kind: Kind): readonly RawFigure[] {
  return rows.flatMap((row) => row[kind] ?? []);
}

function isWorded({ range }: RawFigure): boolean {
  return range !== null && range.lowest !== range.highest;
}

function numbersAsText(table: RawTable, kind: Kind, grid: Grid): readonly Finding[] {
  const { rows, total } = table;
  const stated = total?.[kind] ?? null;
  const texts = [...figures(rows, kind), ...(stated ? [stated] : [])].filter(
    (figure) => figure.value !== null && figure.printed !== null && !isWorded(figure),
  );
  const [first] = texts;
  if (!first) return [];
  const words = { count: texts.length, heading: headingOf(table, kind), value: first.printed ?? "" };
  const changes = texts.flatMap(({ cell, value, printed }): CellChange[] =>
    cell.sheet === grid.sheet && value !== null && printed !== null && cellFormula(grid, cell) === null
      ? [{ cell, before: printed, after: value }]
      : [],
  );
  const repair = { label: "write-numbers", words: { count: changes.length }, changes } as const;
  return [findingOf("numbers-as-text", "warning", first.cell, words, changes.length > 0 ? { repair } : {})];
}

function wordedCounts(table: RawTable, kind: Kind): readonly Finding[] {
  const worded = figures(table.rows, kind).filter(isWorded);
  const [first] = worded;
  if (!first) return [];
  const value = first.printed ?? first.beside ?? "";
  const words = { count: worded.length, heading: headingOf(table, kind), value };
  return [findingOf("worded-counts", "note", first.cell, words)];
}
