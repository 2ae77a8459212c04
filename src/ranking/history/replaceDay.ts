import { unitNameKey } from "../../domain/unitNameKey";
import { foldText } from "../foldText";
import type { CellValue } from "../grid";
import { isBlank } from "../gridCell";
import { sheetText } from "../sheetText";
import { historyRoles, type HistoryRole, type HistoryRow, type KnownRow } from "./historyTable";

type Line = readonly CellValue[];

/** A unit's name with the number of its turn, so that two units of one name keep a row each. */
function turns(units: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return units.map((unit) => {
    const key = unitNameKey(unit);
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return `${seen.get(key) ?? 1} ${key}`;
  });
}

function isFormula(cell: CellValue | undefined): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

/** What a row of the history holds in a column that the add-in writes. */
export function historyCell(row: HistoryRow, role: Exclude<HistoryRole, "seriesBreak">): CellValue {
  const value = row[role] ?? "";
  return typeof value === "string" ? sheetText(value) : value;
}

function filled(line: Line, row: HistoryRow, at: Readonly<Record<HistoryRole, number>>): CellValue[] {
  const now = [...line];
  for (const role of historyRoles) if (role !== "seriesBreak") now[at[role]] = historyCell(row, role);
  return now;
}

/** The rows of the history's table after one day was put in: rows of the same day and the same thing counted are replaced
 * where they stand, those of units that are gone are closed up, the others go to the end. A formula of a person's own
 * stays in its row, since another row's cells are not its own; a series break goes with the day.
 * @param body rows of the table now, formulas and values
 * @param rows of one day
 * @param known the same table's rows as they were read
 * @param first worksheet row of the table's first row under its header
 * @param at where each column is */
export function replaceDay(
  body: readonly Line[],
  rows: readonly HistoryRow[],
  known: readonly KnownRow[],
  first: number,
  at: Readonly<Record<HistoryRole, number>>,
): readonly Line[] {
  const counted = foldText(rows[0]?.counted ?? "");
  const here = known.filter((row) => row.date === rows[0]?.date && foldText(row.counted) === counted);
  const unitAt = new Map(
    turns(here.map(({ unit }) => unit)).map((key, index) => [(here[index]?.row ?? 0) - first, key]),
  );
  const left = new Map(turns(rows.map(({ unit }) => unit)).map((key, index) => [key, rows[index]]));
  const marks: CellValue[] = [];
  const kept = body.flatMap((line, index) => {
    const key = unitAt.get(index);
    if (key === undefined) return line.every(isBlank) ? [] : [line];
    const row = left.get(key);
    left.delete(key);
    if (row) return [filled(line, row, at)];
    marks.push(line[at.seriesBreak] ?? "");
    return [];
  });
  const blank = (body[0] ?? []).map(() => "");
  const added = [...left.values()].flatMap((row) => (row ? [filled(blank, row, at)] : []));
  const mark = marks.find((one) => !isBlank(one));
  const all = [...kept, ...added];
  const marked = all.findIndex((line) => line[at.date] === rows[0]?.date);
  return all.map((line, index) => {
    const own = body[index];
    const placed =
      line === own ? line : line.map((cell, c) => (isFormula(cell) && isFormula(own?.[c]) ? own[c] : cell));
    if (index !== marked || mark === undefined || !isBlank(placed[at.seriesBreak] ?? "")) return placed;
    return placed.map((cell, c) => (c === at.seriesBreak ? mark : cell));
  });
}
