import { fail, ok, type Result } from "../domain/failure";
import type { Area, Position } from "./grid";
import { isBlank } from "./gridCell";
import { columnsChanged } from "./rebuild/columnsChanged";
import { fitChart } from "./rebuild/fitChart";
import { keepColumns } from "./rebuild/keepColumns";
import { keepRows } from "./rebuild/keepRows";
import { makeRoom, type Room } from "./rebuild/makeRoom";
import { movePlan } from "./rebuild/movePlan";
import { ownedBefore } from "./rebuild/previousPlan";
import { tableMoved } from "./rebuild/tableMoved";
import type { FitFailure, FittedPlan } from "./fittedPlan";
import type { SheetPlan, SheetState } from "./sheetPlan";

/** A plan held against the sheet as it stands: what to create, what to clear and where to make room, or why it must not
 * be written. A sheet is ours where it holds the plan's table; there only the area written last time may be overwritten,
 * wherever rows or columns put in before it have moved it to. What a person put beside or below the table moves to the
 * right or down, whole columns and rows together, where the table grows into it.
 * @param plan the sheet to be
 * @param state the sheet as read just before
 * @returns the plan, moved to the sheet's present name and the table's present place, or the reason with the cell that is
 * in the way */
export function fitPlan(plan: SheetPlan, state: SheetState): Result<FittedPlan, FitFailure> {
  const { sheet } = state;
  if (!state.exists && state.workbookProtected) return fail({ code: "workbook-protected", sheet });
  if (state.exists && state.protected) return fail({ code: "sheet-protected", sheet });
  if (state.exists && state.table === null && !isEmpty(state)) return fail({ code: "name-taken", sheet });
  const placed = followTable(plan, state);
  if (!placed.ok) return fail({ code: "table-moved", sheet, cell: placed.failure });
  const changed = columnsChanged(state);
  if (changed) return fail({ code: "columns-changed", sheet, cell: changed });

  const before = ownedBefore(placed.value, state);
  const kept = keepRows(keepColumns(placed.value, state, before), state, before);
  const { owned } = kept;
  const room = makeRoom(kept, state, before);
  if (!room.ok) return fail({ code: "in-the-way", sheet, cell: room.failure });
  return ok({
    plan: { ...kept, sheet },
    createSheet: !state.exists,
    createTable: plan.table !== null && state.table === null,
    ...fitChart(plan.chart, state),
    moveChart: before !== null && before.rows !== owned.rows,
    clear: before ? leftOf(withRoom(before, room.value), owned) : [],
    insertRows: room.value.rows,
    insertColumns: room.value.columns,
  });
}

/** The plan where the table stands now; the table's first cell where its title no longer stands above it. */
function followTable(plan: SheetPlan, state: SheetState): Result<SheetPlan, Position> {
  const { table } = state;
  if (table === null || plan.table === null) return ok(plan);
  const whole = tableMoved(state);
  if (!whole.ok) return whole;
  const { area } = plan.table;
  const by = { rows: table.row - area.row, columns: table.column - area.column };
  if (by.rows === 0 && by.columns === 0) return ok(plan);
  const isKnown = state.written?.look.table && plan.owned.row + by.rows >= 0 && plan.owned.column + by.columns >= 0;
  return isKnown ? ok(movePlan(plan, by)) : fail({ row: table.row, column: table.column });
}

/** An area with the rows and columns that are put into it. */
function withRoom(area: Area, { rows, columns }: Room): Area {
  const within = (spans: Room["rows"], end: number) =>
    spans.reduce((sum, { first, count }) => (first < end ? sum + count : sum), 0);
  return {
    ...area,
    rows: area.rows + within(rows, area.row + area.rows),
    columns: area.columns + within(columns, area.column + area.columns),
  };
}

function isEmpty({ used }: SheetState): boolean {
  return used === null || used.formulas.every((line) => line.every(isBlank));
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
