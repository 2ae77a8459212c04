import type { Position } from "../grid";
import type { SheetState } from "../sheetPlan";
import { editedCells } from "./fingerprint";
import { moved } from "./movePlan";
import { tableMoved } from "./tableMoved";
import { writtenCells } from "./writtenCells";

/** Where a person put a column into the ranking or took one out, so that its columns are no more where they were written. A
 * column that a table took in by itself at its right, since something was typed there, is none.
 * @param state of the sheet
 * @returns the first heading that is another's now; null where the columns are as they were, or nothing is remembered */
export function columnsChanged(state: SheetState): Position | null {
  const { table, written } = state;
  const remembered = written?.look.table?.area;
  const by = tableMoved(state);
  if (table === null || !written || !remembered || !by.ok || table.columns === remembered.columns) return null;
  const edited = editedCells(written.fingerprint, writtenCells(state, by.value)).map((area) => moved(area, by.value));
  const end = table.column + remembered.columns;
  const heading = edited.find(({ row, column }) => row === table.row && column < end);
  if (heading) return { row: heading.row, column: heading.column };
  return table.columns < remembered.columns ? { row: table.row, column: table.column } : null;
}
