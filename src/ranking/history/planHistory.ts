import { fail, ok, type Result } from "../../domain/failure";
import { historyWords } from "../../locales/history";
import { languages, type Language } from "../../locales/language";
import { dayFormat } from "../dayFormat";
import { foldText } from "../foldText";
import type { Area, CellValue, Position } from "../grid";
import { gridCell, isBlank } from "../gridCell";
import { sheetText } from "../sheetText";
import { historyColumns } from "./historyColumns";
import type { HistoryFailure, HistoryPlan } from "./historyPlan";
import type { HistoryRow, HistoryState } from "./historyTable";
import { newHistory } from "./newHistory";
import { readHistory } from "./readHistory";
import { replaceDay } from "./replaceDay";

/** The rows of a day put into the history: those of the same day and the same thing counted are replaced where they
 * stand, rows of units that are gone are closed up, the others go to the end. Cells of a person's own columns stay with
 * their row, and so does a series break.
 * @param rows of one day
 * @param state the history sheet; null where there is none yet
 * @param sheet a free name for a new sheet
 * @param language of the headings of a new sheet */
export function planHistory(
  rows: readonly HistoryRow[],
  state: HistoryState | null,
  sheet: string,
  language: Language,
): Result<HistoryPlan, HistoryFailure> {
  if (state === null) return ok(newHistory(rows, sheet, language));
  if (state.protected) return fail({ code: "history-protected", sheet: state.sheet });
  const { table, used } = state;
  const grid = { sheet: state.sheet, ...used.position, values: used.formulas };
  const headings = Array.from({ length: table.columns }, (_, column) =>
    gridCell(grid, table.row, table.column + column),
  );
  const columns = historyColumns(headings);
  if (!columns.ok)
    return fail({ code: "history-heading", sheet: state.sheet, problem: columns.problem, role: columns.role });

  const shown = { ...grid, values: used.values };
  const body = Array.from({ length: table.rows - 1 }, (_, index) =>
    headings.map((__, column) => {
      const [row, at] = [table.row + 1 + index, table.column + column];
      const cell = gridCell(grid, row, at);
      // A text that begins with "=" is given back like a formula, but shows itself.
      return typeof cell === "string" && cell === gridCell(shown, row, at) ? sheetText(cell) : cell;
    }),
  );
  const wanted = replaceDay(body, rows, knownRows(state), table.row + 1, columns.at);
  const tableNow = { ...table, rows: Math.max(2, wanted.length + 1) };
  const cell = firstBelow(state, tableNow);
  if (cell) return fail({ code: "history-in-the-way", sheet: state.sheet, cell });
  const blank = headings.map(() => "");
  const length = Math.max(body.length, wanted.length);
  const lines = Array.from({ length }, (_, index) => ({ was: body[index] ?? blank, will: wanted[index] ?? blank }));
  const changed = lines.flatMap(({ was, will }, index) => (was.every((old, c) => old === will[c]) ? [] : [index]));
  const block = (of: "was" | "will") =>
    stretches(changed).map(([first, last]) => ({
      area: { row: table.row + 1 + first, column: table.column, rows: last - first + 1, columns: table.columns },
      cells: lines
        .slice(first, last + 1)
        .map(({ was, will }) =>
          will.map((cell, c) => (cell === was[c] ? null : of === "will" ? cell : (was[c] ?? ""))),
        ),
    }));
  const both = { writes: block("will"), before: block("was") };
  return ok({
    sheet: state.sheet,
    createSheet: false,
    table: tableNow,
    tableBefore: table,
    ...both,
    columns: columns.at,
    dayFormat: dayFormat(headedIn(headings[columns.at.date])),
    print: null,
  });
}

/** The language of the heading over the days. */
function headedIn(heading: CellValue | undefined): Language {
  return languages.find((each) => foldText(historyWords[each].date) === foldText(String(heading))) ?? "vi";
}

function knownRows(state: HistoryState) {
  const { rows, repeated } = readHistory(state);
  return [...rows, ...repeated].sort((a, b) => a.row - b.row);
}

function firstBelow({ table, used }: HistoryState, now: Area): Position | null {
  const grid = { sheet: "", ...used.position, values: used.formulas };
  for (let row = table.row + table.rows; row < now.row + now.rows; row++)
    for (let column = table.column; column < table.column + table.columns; column++)
      if (!isBlank(gridCell(grid, row, column))) return { row, column };
  return null;
}

function stretches(indexes: readonly number[]): (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const index of indexes) {
    const last = found.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}
