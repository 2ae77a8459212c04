import { fail, ok, type Result } from "../../domain/failure";
import type { Area, CellValue, Position } from "../grid";
import { isBlank } from "../gridCell";
import type { InsertedSpan } from "../fittedPlan";
import type { SheetPlan, SheetState } from "../sheetPlan";
import { newColumns } from "./newColumns";

/** Whole rows and columns to be put in before a plan is written, so that what a person wrote there moves as one. */
export interface Room {
  /** From the top down, `first` counted in the rows before any is put in. */
  readonly rows: readonly InsertedSpan[];
  /** From left to right, `first` counted in the columns before any is put in. */
  readonly columns: readonly InsertedSpan[];
}

/** The room a plan needs on its sheet: columns where new ones come between those of the last build, or where it grows into
 * what a person wrote beside it; rows inside its table for units that came, so that references to the lines under it go with
 * them and ranges over the units grow; rows below where it still grows into what stands there. Nothing is put in where that
 * would part a person's own list.
 * @param plan the sheet to be
 * @param state the sheet as read just before
 * @param before the area that the last build owns; null where there is none
 * @returns the room, or the first cell in the way */
export function makeRoom(plan: SheetPlan, state: SheetState, before: Area | null): Result<Room, Position> {
  const inTheWay = (at: Position) => inside(at, plan.owned) && !(before && inside(at, before));
  if (!before) {
    const first = firstFilled(state, inTheWay);
    return first ? fail(first) : ok({ rows: [], columns: [] });
  }
  const bottom = before.row + before.rows;
  const beside = firstFilled(state, (at) => at.row < bottom && inTheWay(at));
  const right = before.column + before.columns;
  const between = columnsBetween(plan, state, before);
  if (beside && !between && partsAboutUs(state, before, right)) return fail(beside);
  const atEdge = beside ? [{ first: right, count: plan.owned.column + plan.owned.columns - right }] : [];
  const columns = between ?? atEdge;
  const wider = withColumns(state, columns);
  const widened = { ...before, columns: columns.reduce((sum, { count }) => sum + count, before.columns) };
  const within = rowsWithin(plan, wider);
  const higher = within ? withRows(wider, within) : wider;
  const grown = { ...widened, rows: widened.rows + (within?.count ?? 0) };
  const rows = within ? [within] : [];
  const below = firstFilled(higher, (at) => inside(at, plan.owned) && !inside(at, grown));
  const more = below || chartCovers(plan, higher, grown) ? rowsBelow(plan, higher, grown) : null;
  if (more) return ok({ rows: [...rows, { ...more, first: more.first - (within?.count ?? 0) }], columns });
  return below ? fail(below) : ok({ rows, columns });
}

/** Rows before the last unit for the units that came; null where none did, or a list beside the table would be parted. */
function rowsWithin({ owned, table: planned }: SheetPlan, state: SheetState): InsertedSpan | null {
  const { table } = state;
  const count = table && planned ? planned.area.rows - table.rows : 0;
  if (!table || table.rows < 2 || count <= 0) return null;
  const first = table.row + table.rows - 1;
  return partsBeside(owned, state, first) ? null : { first, count };
}

/** The columns that are new between those of the last build; null where there are none, or they can't be put in. */
function columnsBetween(plan: SheetPlan, state: SheetState, before: Area): readonly InsertedSpan[] | null {
  const known = state.written?.look.columnKeys;
  if (known?.length !== before.columns || plan.columnKeys.length !== plan.owned.columns) return null;
  const spans = newColumns(known, plan.columnKeys)?.map((span) => ({ ...span, first: before.column + span.first }));
  const isBetween = spans?.some(({ first }) => first < before.column + before.columns);
  return spans && isBetween && spans.every((span) => !partsAboutUs(state, before, span.first)) ? spans : null;
}

/** Whether a list of a person's own, above or below the last build, reaches over the edge before a column. */
function partsAboutUs(state: SheetState, before: Area, first: number): boolean {
  const isBesideUs = ({ row }: Position) => row >= before.row && row < before.row + before.rows;
  const isParted = (at: Position) =>
    at.column === first && !isBesideUs(at) && isFilled(state, { row: at.row, column: first - 1 });
  return firstFilled(state, isParted) !== null;
}

/** Whether the chart, moved down, would come to lie over what a person wrote under it. */
function chartCovers({ owned, chart }: SheetPlan, state: SheetState, before: Area): boolean {
  const down = owned.row + owned.rows - (before.row + before.rows);
  if (down <= 0 || chart === null || state.chartSeries === null) return false;
  const { row, rows } = chart.place;
  const reached = { ...chart.place, row: row + rows - Math.min(down, rows), rows: Math.min(down, rows) };
  return firstFilled(state, (at) => inside(at, reached)) !== null;
}

/** Null where a list of a person's own stands beside the edge of the last build and goes on under it. */
function rowsBelow({ owned }: SheetPlan, state: SheetState, before: Area): InsertedSpan | null {
  const first = before.row + before.rows;
  return partsBeside(owned, state, first) ? null : { first, count: owned.row + owned.rows - first };
}

/** Whether a list of a person's own beside the ranking reaches over the edge above a row. */
function partsBeside(owned: Area, state: SheetState, first: number): boolean {
  const outside = ({ column }: Position) => column < owned.column || column >= owned.column + owned.columns;
  const isParted = (at: Position) =>
    at.row === first && outside(at) && isFilled(state, { row: first - 1, column: at.column });
  return firstFilled(state, isParted) !== null;
}

/** A sheet as it is read after blank rows were put in. */
function withRows(state: SheetState, { first, count }: InsertedSpan): SheetState {
  const { used } = state;
  if (!used) return state;
  const at = Math.max(0, first - used.position.row);
  const blank = Array.from({ length: count }, () => new Array<string>(used.formulas[0]?.length ?? 0).fill(""));
  return {
    ...state,
    used: { ...used, formulas: [...used.formulas.slice(0, at), ...blank, ...used.formulas.slice(at)] },
  };
}

/** A sheet as it is read after blank columns were put in. */
function withColumns(state: SheetState, columns: readonly InsertedSpan[]): SheetState {
  const { used } = state;
  if (!used || columns.length === 0) return state;
  const formulas = used.formulas.map((line) =>
    columns.reduceRight((cells: readonly CellValue[], { first, count }) => {
      const at = Math.max(0, first - used.position.column);
      return [...cells.slice(0, at), ...new Array<string>(count).fill(""), ...cells.slice(at)];
    }, line),
  );
  return { ...state, used: { ...used, formulas } };
}

function inside({ row, column }: Position, area: Area): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function isFilled({ used }: SheetState, { row, column }: Position): boolean {
  return used !== null && !isBlank(used.formulas[row - used.position.row]?.[column - used.position.column] ?? "");
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
