import fc from "fast-check";
import { sameUnit } from "../../../src/domain/unitName/sameUnit";
import { propertyRuns } from "../../helpers/propertyRuns";
import { anyUnitName, anyWriting } from "./anyUnitName";

const runs = { ...propertyRuns, seed: 20200816 };

test.each([
  ["H. Vị Thuỷ", "huyện Vị Thủy"],
  ["Thành phố Vị Thanh", "Vị Thanh"],
  ["Q. Hải An", "Hải An"],
  ["TT Kon Dơng", "Thị trấn Kon Dơng"],
  ["Phường 09", "P. 9"],
  ["Quận 1", "Quan 1"],
  ["Thị Xã Phổ Yên", "TX. Phổ Yên"],
  ["Hải Châu 1", "Phường Hải Châu I"],
  ["Huyện Phú Qúy", "Phú Quý"],
  ["§¾c L¾c", "Tỉnh Đắk Lắk"],
  ["HÃ\u00A0 Giang", "Tỉnh Hà Giang"],
  ["Ea H\\'leo", "Huyện Ea H’ Leo"],
  ["Phưòng Hoà An", "Phường Hòa An"],
])('sameUnit("%s", "%s") is the same', (a, b) => {
  expect(sameUnit(a, b)).toBe("same");
});

test.each([
  ["Thị xã Long Mỹ", "Huyện Long Mỹ"],
  ["Phường Đồng Phú", "Xã Đồng Phú"],
  ["Meo Vac", "Huyện Mèo Vạc"],
  ["Thanh An", "Thạnh An"],
  ["Sa Pa", "Sa Pả"],
  ["Quan Son", "Son"],
])('sameUnit("%s", "%s") is unsure: only a whole column can tell', (a, b) => {
  expect(sameUnit(a, b)).toBe("unsure");
});

test.each([
  ["Châu Thành", "Châu Thành A"],
  ["Tân Phú", "Tấn Phú"],
  ["Mỹ Tho", "Mỹ Thọ"],
  ["Quận 1", "Quận 10"],
  ["Quận 1", "Phường 1"],
  ["Gò Công Đông", "Gò Công Tây"],
  ["Điện Biên", "Điện Biên Phủ"],
  ["Huyện Hoà Bình", "Tỉnh Hoà Bình"],
  ["Chư Păh", "Chư Pưh"],
  ["Phường Đúc", "Phường Phường Đúc"],
  ["Phương Canh", "Phường Canh"],
  ["", ""],
  ["", "Vị Thủy"],
])('sameUnit("%s", "%s") is different', (a, b) => {
  expect(sameUnit(a, b)).toBe("different");
});

test.each([
  ["Meo Vac", "Huyện Mèo Vạc", "same"],
  ["My Tho", "Mỹ Thọ", "same"],
  ["Mỹ Tho", "Mỹ Thọ", "different"],
  ["Huyen Long My", "Thị xã Long Mỹ", "unsure"],
  ["Quan Son", "Sơn", "unsure"],
  ["Quan Son", "Quan Sơn", "same"],
])('sameUnit("%s", "%s") with marks ignored is %s: a name that has marks keeps them', (a, b, sameness) => {
  expect(sameUnit(a, b, true)).toBe(sameness);
});

test("sameUnit(a, b) does not mind the order of the two", () => {
  fc.assert(
    fc.property(anyUnitName, anyUnitName, fc.boolean(), (a, b, ignore) => {
      expect(sameUnit(a, b, ignore)).toBe(sameUnit(b, a, ignore));
    }),
    runs,
  );
});

test("sameUnit(a, a) is the same, however it is written: composition, capitals, spaces, place of the tone mark", () => {
  fc.assert(
    fc.property(anyUnitName, anyWriting, anyWriting, (name, one, other) => {
      expect(sameUnit(one(name), other(name))).toBe("same");
    }),
    runs,
  );
});

test("sameUnit(a, b) takes any text without failing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (a, b) => {
      expect(["same", "unsure", "different"]).toContain(sameUnit(a, b));
    }),
    runs,
  );
});
