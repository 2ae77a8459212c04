import { numerals } from "../../../src/domain/unitName/numerals";

test.each([
  ["1", "#1"],
  ["09", "#9"],
  ["IV", "#4"],
  ["ix", "#9"],
  ["XX", "#20"],
  ["Hải Châu I", "Hải Châu #1"],
  ["Hòa Tú Ii", "Hòa Tú #2"],
  ["Khu 02 Đông", "Khu #2 Đông"],
  ["Châu Thành A", "Châu Thành A"],
  ["Vĩnh Lộc C", "Vĩnh Lộc C"],
  ["I Bình", "I Bình"],
  ["XXI", "XXI"],
  ["0", "#0"],
  ["", ""],
])("numerals(%s) is %s", (name, written) => {
  expect(numerals(name)).toBe(written);
});
