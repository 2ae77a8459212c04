import { fail, ok, type Result } from "../domain/failure";
import type { Area, Position } from "./grid";
import { isBlank } from "./gridCell";
import { ownedBefore } from "./rebuild/previousPlan";
import type { FitFailure, FittedPlan, InsertedRows, SheetPlan, SheetState } from "./sheetPlan";

/** A plan held against the sheet as it stands: what to create, what to clear and where to make room, or why it must not
 * be written. A sheet is ours where it holds the plan's table; there only the area written last time may be overwritten.
 * What a person put beside the table stays in its cells; what stands below it moves down, whole rows together, where the
 * table grows into it.
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
  const inTheWay = (at: Position) => inside(at, plan.owned) && !(before && inside(at, before));
  const cell = firstFilled(state, inTheWay);
  const insert = cell && before ? roomBelow(plan, state, before) : null;
  if (cell && !insert) return fail({ code: "in-the-way", sheet, cell });
  return ok({
    plan: { ...plan, sheet },
    createSheet: !state.exists,
    createTable: plan.table !== null && state.table === null,
    createChart: plan.chart !== null && !state.hasChart,
    moveChart: before !== null && before.rows !== plan.owned.rows,
    clear: before ? leftOf(before, plan.owned) : [],
    insert,
  });
}

/** Rows to put in below the last build; null where cells beside it would be parted, or more is in the way than below. */
function roomBelow(plan: SheetPlan, state: SheetState, before: Area): InsertedRows | null {
  const row = before.row + before.rows;
  const rows = plan.owned.row + plan.owned.rows - row;
  const beside = (at: Position) => at.row < row && inside(at, plan.owned) && !inside(at, before);
  const outside = (at: Position) =>
    at.column < plan.owned.column || at.column >= plan.owned.column + plan.owned.columns;
  const parted = (at: Position) => outside(at) && at.row === row && firstFilled(state, above(at)) !== null;
  return rows <= 0 || firstFilled(state, beside) || firstFilled(state, parted) ? null : { row, rows };
}

function above(at: Position): (other: Position) => boolean {
  return ({ row, column }) => row === at.row - 1 && column === at.column;
}

/** Where rows or columns were inserted before the table, writing at the old place would hit a person's cells. */
function movedTable(plan: SheetPlan, { table }: SheetState): Position | null {
  if (table === null || plan.table === null) return null;
  const { row, column } = plan.table.area;
  return table.row === row && table.column === column ? null : { row: table.row, column: table.column };
}

function inside({ row, column }: Position, area: Area): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function firstFilled({ used }: SheetState, counts: (at: Position) => boolean): Position | null {
  for (const [rowIndex, values] of used?.formulas.entries() ?? []) {
    for (const [columnIndex, value] of values.entries()) {
      if (isBlank(value) || !used) continue;
      const at = { row: used.position.row + rowIndex, column: used.position.column + columnIndex };
      if (counts(at)) return at;
    }
  }
  return null;
}

/** The parts of an area written before that the one written now does not cover.
 * @param before the area written before
 * @param now the area written now, from the same first cell */
export function leftOf(before: Area, now: Area): Area[] {
  const rowsBelow = before.row + before.rows - (now.row + now.rows);
  const columnsBeside = before.column + before.columns - (now.column + now.columns);
  const left: Area[] = [];
  if (rowsBelow > 0) left.push({ ...before, row: now.row + now.rows, rows: rowsBelow });
  if (columnsBeside > 0)
    left.push({ row: now.row, column: now.column + now.columns, rows: now.rows, columns: columnsBeside });
  return left;
}
