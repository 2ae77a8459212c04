import { usualRows } from "../../../src/domain/unitName/usualRows";

test.each([
  [[], 0],
  [[1, 1, 2], 1],
  [[3, 3, 3, 4], 3],
  [[2, 1], 1],
])("usualRows of units on %j rows is %i", (lengths, usual) => {
  expect(usualRows(lengths.map((length) => ({ rows: Array.from({ length }, (_, row) => row) })))).toBe(usual);
});
