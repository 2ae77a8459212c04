import type { PageLayout } from "../sheets";

type TitleRows = NonNullable<PageLayout["titleRows"]>;

/** A command of the engine that puts rows in or takes rows out. */
export interface RowCommand {
  readonly type?: string;
  readonly dimension?: "ROW" | "COL";
  readonly base?: number;
  readonly quantity?: number;
  readonly position?: "before" | "after";
  readonly elements?: readonly number[];
}

function put({ first, last }: TitleRows, at: number, count: number): TitleRows {
  return { first: at <= first ? first + count : first, last: at <= last ? last + count : last };
}

function taken({ first, last }: TitleRows, rows: readonly number[]): TitleRows | null {
  const before = (row: number) => rows.filter((gone) => gone < row).length;
  const left = { first: first - before(first), last: last - before(last + 1) };
  return left.first > left.last ? null : left;
}

/** The rows repeated on every page after rows were put in or taken out, as Excel keeps them: they go with their cells.
 * @param titleRows before
 * @param command that was carried out
 * @returns null where they were all taken out
 * @example titleRowsAfter({ first: 6, last: 6 }, { type: "ADD_COLUMNS_ROWS", dimension: "ROW", base: 0, quantity: 2, position: "before" }) // => { first: 8, last: 8 } */
export function titleRowsAfter(titleRows: TitleRows, command: RowCommand): TitleRows | null {
  const { type, dimension, base = 0, quantity = 0, position, elements = [] } = command;
  if (dimension !== "ROW") return titleRows;
  if (type === "ADD_COLUMNS_ROWS") return put(titleRows, position === "after" ? base + 1 : base, quantity);
  return type === "REMOVE_COLUMNS_ROWS" ? taken(titleRows, elements) : titleRows;
}

/** The same after a command was undone; rows that it had taken out whole stay without.
 * @param titleRows before
 * @param command that was undone
 * @example titleRowsBefore({ first: 8, last: 8 }, { type: "ADD_COLUMNS_ROWS", dimension: "ROW", base: 0, quantity: 2, position: "before" }) // => { first: 6, last: 6 } */
export function titleRowsBefore(titleRows: TitleRows, command: RowCommand): TitleRows | null {
  const { type, dimension, base = 0, quantity = 0, position, elements = [] } = command;
  if (dimension !== "ROW") return titleRows;
  const first = position === "after" ? base + 1 : base;
  if (type === "ADD_COLUMNS_ROWS")
    return taken(
      titleRows,
      Array.from({ length: quantity }, (_, index) => first + index),
    );
  if (type !== "REMOVE_COLUMNS_ROWS") return titleRows;
  return [...elements].sort((a, b) => a - b).reduce((rows, row) => put(rows, row, 1), titleRows);
}
