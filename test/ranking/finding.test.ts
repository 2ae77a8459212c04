import { findingOf } from "../../src/ranking/finding";

const at = (row: number) => ({ sheet: "Dữ liệu", row, column: 1 });

test("findingOf gives the same key wherever the row has moved to, and another where a figure is another", () => {
  const key = (row: number, value: number) =>
    findingOf("count-negative", "error", at(row), { name: "Huyện Vị Thủy", value }).key;
  expect(key(4, -5)).toBe(key(9, -5));
  expect(key(4, -5)).not.toBe(key(4, -6));
});

test("findingOf tells findings without a name apart by their cells", () => {
  const key = (row: number) => findingOf("name-missing", "error", at(row), {}).key;
  expect(key(4)).not.toBe(key(5));
});
