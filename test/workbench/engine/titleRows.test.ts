import { titleRowsAfter, titleRowsBefore, type RowCommand } from "../../../src/workbench/engine/oSpreadsheet/titleRows";

const put = (base: number, quantity: number, position: "before" | "after" = "before"): RowCommand => ({
  type: "ADD_COLUMNS_ROWS",
  dimension: "ROW",
  base,
  quantity,
  position,
});
const taken = (...elements: number[]): RowCommand => ({ type: "REMOVE_COLUMNS_ROWS", dimension: "ROW", elements });
const rows = (first: number, last: number) => ({ first, last });

test.each<[string, RowCommand, ReturnType<typeof rows> | null]>([
  ["rows put in above", put(0, 2), rows(7, 8)],
  ["rows put in right above", put(5, 2), rows(7, 8)],
  ["rows put in between them", put(5, 2, "after"), rows(5, 8)],
  ["rows put in below", put(6, 2, "after"), rows(5, 6)],
  ["rows taken out above", taken(0, 3), rows(3, 4)],
  ["one of them taken out", taken(6), rows(5, 5)],
  ["all of them taken out", taken(4, 5, 6), null],
  ["columns put in", { ...put(0, 2), dimension: "COL" }, rows(5, 6)],
  ["another command", { type: "UPDATE_CELL" }, rows(5, 6)],
])("titleRowsAfter(rows, command): %s", (_, command, after) =>
  expect(titleRowsAfter(rows(5, 6), command)).toEqual(after),
);

test.each([
  ["rows put in above", put(0, 2)],
  ["rows put in between", put(5, 2, "after")],
  ["rows taken out above", taken(3, 0)],
  ["rows taken out below", taken(8)],
])("titleRowsBefore(rows, command) is what they were before: %s", (_, command) => {
  const after = titleRowsAfter(rows(5, 6), command);
  expect(after && titleRowsBefore(after, command)).toEqual(rows(5, 6));
});
