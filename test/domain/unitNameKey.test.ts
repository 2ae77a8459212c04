import fc from "fast-check";
import { unitNameKey } from "../../src/domain/unitNameKey";
import { propertyRuns } from "../helpers/propertyRuns";

test.each([
  ["Huyện Vị Thuỷ", "huyện Vị Thủy"],
  ["Hoà Bình", "Hòa Bình"],
  ["Phú Quý", "Phú Qúy"],
  ["Phường Thụy Khuê", "phường Thuỵ Khuê"],
  ["Huyện  Vũng Liêm ", "Huyện Vũng Liêm"],
  ["Huyện\u00A0Long Mỹ", "Huyện Long Mỹ"],
  ["Bàn Cờ".normalize("NFD"), "Bàn Cờ"],
  ["Óc Eo", "óc Eo"],
  ["\u00D0ông Anh", "Đông Anh"],
  ["Vị\u200B Thanh", "Vị Thanh"],
])("unitNameKey sees %j and %j as one name", (a, b) => {
  expect(unitNameKey(a)).toBe(unitNameKey(b));
});

test.each([
  ["Thị xã Long Mỹ", "Huyện Long Mỹ"],
  ["Châu Thành", "Châu Thành A"],
  ["Mỹ Tho", "Mỹ Thọ"],
  ["Cẩm Giang", "Cẩm Giàng"],
  ["Quận 1", "Quận 11"],
  ["Đạ Tẻh", "Da Tẻh"],
])("unitNameKey keeps %j and %j apart", (a, b) => {
  expect(unitNameKey(a)).not.toBe(unitNameKey(b));
});

test("unitNameKey of a blank name is empty", () => {
  expect(unitNameKey(" \u00A0 ")).toBe("");
});

test("unitNameKey(unitNameKey(name)) is unitNameKey(name)", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aăâeêioôơuưyđbchkmntvAĐ áạảãàếệểấởữự".split("")) }), (name) => {
      expect(unitNameKey(unitNameKey(name))).toBe(unitNameKey(name));
    }),
    propertyRuns,
  );
});
