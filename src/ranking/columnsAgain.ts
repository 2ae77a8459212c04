import { foldText } from "./foldText";
import { headingWithoutDay } from "./headingWithoutDay";
import type { RawColumns, RawTable } from "./rawTable";

type Role = keyof RawColumns;

/** The headings of chosen columns as they were when they were chosen, by what the column is for. */
export type ColumnHeadings = Readonly<Partial<Record<Role, string>>>;

/** Chosen columns in a table as it is now. */
export interface ColumnsAgain {
  /** Where each of those found again stands, worksheet columns from 0. */
  readonly columns: Partial<RawColumns>;
  /** What the columns are for that were not found again. */
  readonly gone: readonly Role[];
}

/** The headings of a table's chosen columns, to be kept with the choice; "" for a column without one.
 * @param choices every header cell of the table
 * @param columns worksheet columns, from 0
 * @example headingsOf([{ column: 1, heading: "Đơn vị" }], { name: 1, installs: 2 }) // => { name: "Đơn vị", installs: "" } */
export function headingsOf(choices: RawTable["choices"], columns: Partial<RawColumns>): ColumnHeadings {
  const text = new Map(choices.map(({ column, heading }) => [column, heading]));
  return Object.fromEntries(chosen(columns).map(([role, column]) => [role, text.get(column) ?? ""]));
}

/** Finds chosen columns again by their headings after columns were put in, moved, renamed or deleted: the one column that has
 * the heading, wherever it stands. Of a heading that stands over several columns, or over none but for another day,
 * the column is the same only where those with a heading of their own have all stayed in their places.
 * @param columns as they were chosen, worksheet columns from 0
 * @param headings as they were then; a column of which none was kept is taken to be where it was
 * @param choices every header cell of the table now
 * @returns the columns found; one that can't be told for sure is gone, never another */
export function columnsAgain(
  columns: RawColumns,
  headings: ColumnHeadings,
  choices: RawTable["choices"],
): ColumnsAgain {
  const now = choices.map(({ column, heading }) => ({ column, text: foldText(heading), undated: undated(heading) }));
  const textAt = new Map(now.map(({ column, text }) => [column, text]));
  const sought = chosen(columns).map(([role, column]) => {
    const heading = headings[role];
    const text = foldText(heading ?? "");
    const places = text === "" ? [] : now.filter((each) => each.text === text).map((each) => each.column);
    return { role, column, heading, text, places };
  });
  const sure = sought.filter(({ places }) => places.length === 1);
  const allStayed = sure.every(({ column, places }) => places[0] === column);
  const found = sought.map(({ role, column, heading, text, places }): readonly [Role, number | null] => {
    if (heading === undefined) return [role, column];
    if (places.length === 1) return [role, places[0] ?? null];
    const sameText = (textAt.get(column) ?? "") === text && (text !== "" || sure.length > 0);
    return [role, allStayed && (sameText || isRedated(heading, column, now)) ? column : null];
  });
  return {
    columns: Object.fromEntries(found.filter(([, column]) => column !== null)),
    gone: found.filter(([, column]) => column === null).map(([role]) => role),
  };
}

/** Whether a column is the only one headed so but for the day: its counts were brought up to date. */
function isRedated(
  heading: string,
  at: number,
  now: readonly { readonly column: number; readonly undated: string }[],
): boolean {
  const text = undated(heading);
  const alike = text === "" ? [] : now.filter((each) => each.undated === text);
  return alike.length === 1 && alike[0]?.column === at;
}

function undated(heading: string): string {
  return foldText(headingWithoutDay(heading));
}

function chosen(columns: Partial<RawColumns>): readonly (readonly [Role, number])[] {
  const roles: readonly Role[] = [
    "name",
    "installs",
    "base",
    "secondBase",
    "rate",
    "target",
    "date",
    "owner",
    "group",
    "parent",
  ];
  return roles.flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [[role, column] as const];
  });
}
