import { fail, ok, type Result } from "../domain/failure";
import type { Area, Position } from "./grid";
import { isBlank } from "./gridCell";
import type { FitFailure, FittedPlan, SheetPlan, SheetState } from "./sheetPlan";

/** A plan held against the sheet as it stands: what to create and what to clear, or why it must not be written. A sheet
 * is ours where it holds the plan's table; there only the area written last time may be overwritten.
 * @param plan the sheet to be
 * @param state the sheet as read just before
 * @returns the plan, moved to the sheet's present name, or the reason with the cell that is in the way */
export function fitPlan(plan: SheetPlan, state: SheetState): Result<FittedPlan, FitFailure> {
  const { sheet } = state;
  if (!state.exists && state.workbookProtected) return fail({ code: "workbook-protected", sheet });
  if (state.exists && state.protected) return fail({ code: "sheet-protected", sheet });
  if (state.exists && state.table === null && firstFilled(state, () => true))
    return fail({ code: "name-taken", sheet });
  const moved = movedTable(plan, state);
  if (moved) return fail({ code: "in-the-way", sheet, cell: moved });

  const before = ownedBefore(plan, state);
  const cell = firstFilled(state, (at) => inside(at, plan.owned) && !(before && inside(at, before)));
  if (cell) return fail({ code: "in-the-way", sheet, cell });
  return ok({
    plan: { ...plan, sheet },
    createSheet: !state.exists,
    createTable: plan.table !== null && state.table === null,
    createChart: plan.chart !== null && !state.hasChart,
    clear: before ? leftOf(before, plan.owned) : [],
  });
}

/** Where rows or columns were inserted before the table, writing at the old place would hit a person's cells. */
function movedTable(plan: SheetPlan, { table }: SheetState): Position | null {
  if (table === null || plan.table === null) return null;
  const { row, column } = plan.table.area;
  return table.row === row && table.column === column ? null : { row: table.row, column: table.column };
}

function ownedBefore(plan: SheetPlan, { table, owned }: SheetState): Area | null {
  if (table === null || owned) return table === null ? null : owned;
  const overallRow = 1;
  return { ...plan.owned, rows: table.row + table.rows + overallRow - plan.owned.row };
}

function inside({ row, column }: Position, area: Area): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function firstFilled({ used }: SheetState, counts: (at: Position) => boolean): Position | null {
  for (const [rowIndex, values] of used?.values.entries() ?? []) {
    for (const [columnIndex, value] of values.entries()) {
      if (isBlank(value) || !used) continue;
      const at = { row: used.position.row + rowIndex, column: used.position.column + columnIndex };
      if (counts(at)) return at;
    }
  }
  return null;
}

function leftOf(before: Area, now: Area): Area[] {
  const rowsBelow = before.row + before.rows - (now.row + now.rows);
  const columnsBeside = before.column + before.columns - (now.column + now.columns);
  const left: Area[] = [];
  if (rowsBelow > 0) left.push({ ...before, row: now.row + now.rows, rows: rowsBelow });
  if (columnsBeside > 0)
    left.push({ row: now.row, column: now.column + now.columns, rows: now.rows, columns: columnsBeside });
  return left;
}
