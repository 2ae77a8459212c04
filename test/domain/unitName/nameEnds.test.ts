import { nameEnds } from "../../../src/domain/unitName/nameEnds";

test.each([
  ["Đắk Kơ Ning", ["coning"]],
  ["Phường Đúc", ["duc"]],
  ["Vũ Quang Vũ Quang", ["quangvuquang", "vuquang"]],
  ["Bắc Tân Uyên", []],
  ["Nam Sầm Sơn", []],
  ["Song Hồ", []],
  ["Hồ", []],
])("nameEnds(%s) are %j", (name, ends) => {
  expect(nameEnds(name)).toEqual(ends);
});
