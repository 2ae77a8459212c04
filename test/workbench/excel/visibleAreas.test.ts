import { visibleAreas } from "../../../src/workbench/excel/visibleAreas";

const area = { row: 2, column: 1, rows: 5, columns: 3 };
const shown = (rows: readonly number[], columns: readonly number[]) =>
  visibleAreas(area, (dimension, index) => (dimension === "row" ? rows : columns).includes(index));

test("visibleAreas of a range without hidden rows or columns is the range", () => {
  expect(shown([], [])).toEqual([area]);
});

test("visibleAreas parts a range at its hidden rows and columns", () => {
  expect(shown([3], [])).toEqual([
    { row: 2, column: 1, rows: 1, columns: 3 },
    { row: 4, column: 1, rows: 3, columns: 3 },
  ]);
  expect(shown([2, 6], [2])).toEqual([
    { row: 3, column: 1, rows: 3, columns: 1 },
    { row: 3, column: 3, rows: 3, columns: 1 },
  ]);
});

test("visibleAreas of a hidden range is none", () => {
  expect(shown([2, 3, 4, 5, 6], [])).toEqual([]);
});
