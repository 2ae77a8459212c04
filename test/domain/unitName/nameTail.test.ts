import { nameTail } from "../../../src/domain/unitName/nameTail";

test.each([
  ["Châu Thành", ""],
  ["Châu Thành A", "a"],
  ["Gò Công Đông", "dong"],
  ["Đông Hải", ""],
  ["10", "#10"],
  ["Khu 2 Đông", "#2 dong"],
])("nameTail(%s) is %j", (name, tail) => {
  expect(nameTail(name)).toBe(tail);
});
