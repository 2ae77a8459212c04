import { count, type Count } from "../domain/count";
import { excelDay, type Day } from "../domain/excelDay";
import { fail, ok, type Result } from "../domain/failure";
import { share, type Share } from "../domain/share";
import { directiveShare, target, type Target } from "../domain/target";
import { argumentError, type ArgumentName } from "./cellError";
import { cellNumber, type NumberKind } from "./cellNumber";

/** One argument of a function: its cells, and how one of them becomes what a measure takes. */
export interface CellArgument<Value> {
  readonly name: ArgumentName;
  readonly rows: readonly (readonly unknown[])[];
  readonly read: (cell: unknown) => Value | CustomFunctions.Error;
}

/** Whether an optional argument is left out of the formula, and not given a blank cell, which is a matrix of one.
 * @param cells what Excel handed over */
export function leftOut(cells: unknown): boolean {
  return cells === null || cells === undefined;
}

/** The cells of an argument as rows of equal length.
 * @param cells what Excel handed over: a matrix, or a single value
 * @returns at least one cell; a matrix without any is one blank */
export function cellRows(cells: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(cells)) return [[cells]];
  const handed: readonly unknown[] = cells;
  if (isRectangular(handed)) return handed;
  const rows = handed.map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns === 0) return [[""]];
  return rows.map((row) => Array.from({ length: columns }, (_, index) => row[index]));
}

function isRectangular(cells: readonly unknown[]): cells is readonly (readonly unknown[])[] {
  const [first] = cells;
  const columns = Array.isArray(first) ? first.length : 0;
  return columns > 0 && cells.every((row) => Array.isArray(row) && row.length === columns);
}

/** An argument whose cells are counts; a blank counts as 0, as in Excel's own arithmetic.
 * @param name the argument's name in the formula
 * @param cells what Excel handed over */
export function counts(name: ArgumentName, cells: unknown): CellArgument<Count> {
  return numeric(name, cells, "count", count);
}

/** An argument whose cells are dates; the time of day is dropped, a blank counts as 0.
 * @param name the argument's name in the formula
 * @param cells what Excel handed over */
export function days(name: ArgumentName, cells: unknown): CellArgument<Day> {
  return numeric(name, cells, "day", (serial) => {
    const day = excelDay(serial);
    return day.ok || day.failure === "negative" ? day : fail("no-such-date");
  });
}

/** An argument whose cells are numbers of any kind; a blank counts as 0.
 * @param name the argument's name in the formula
 * @param cells what Excel handed over */
export function numbers(name: ArgumentName, cells: unknown): CellArgument<number> {
  return numeric(name, cells, "number", ok);
}

/** An argument whose cells are published rates from 0 to 1; a blank counts as 0.
 * @param name the argument's name in the formula
 * @param cells what Excel handed over */
export function rates(name: ArgumentName, cells: unknown): CellArgument<Share> {
  return numeric(name, cells, "number", (rate) => {
    if (rate < 0) return fail("negative");
    return rate > 1 ? fail("above-one") : ok(share(rate));
  });
}

/** The target of a function: 30% where it is left out of the formula; a blank cell counts as 0, like every blank.
 * @param cells what Excel handed over, or nothing */
export function targets(cells: unknown): CellArgument<Target> {
  return numeric("target", leftOut(cells) ? directiveShare : cells, "number", target);
}

/** An optional argument whose cells are one of a few numbers; a blank counts as 0.
 * @param name the argument's name in the formula
 * @param cells what Excel handed over, or nothing
 * @param standard the number meant where the argument is left out
 * @param choose what a number stands for */
export function options<Value>(
  name: ArgumentName,
  cells: unknown,
  standard: number,
  choose: (option: number) => Result<Value>,
): CellArgument<Value> {
  return numeric(name, leftOut(cells) ? standard : cells, "number", choose);
}

function numeric<Value>(
  name: ArgumentName,
  cells: unknown,
  kind: NumberKind,
  take: (value: number) => Result<Value>,
): CellArgument<Value> {
  const read = (cell: unknown) => {
    // Whole columns are numbers nearly everywhere: those take the short way.
    const number = typeof cell === "number" && Number.isFinite(cell) ? cell : (cellNumber(cell, name, kind) ?? 0);
    if (typeof number !== "number") return number;
    const taken = take(number);
    return taken.ok ? taken.value : argumentError(taken.failure, name, number);
  };
  return { name, rows: cellRows(cells), read };
}
