import { soundKey } from "../../../src/domain/unitName/soundKey";

test.each([
  ["Sốp Cộp", "Xốp Cộp"],
  ["Duyệt Trung", "Duyệt Chung"],
  ["Giồng Riềng", "Dồng Diềng"],
  ["Cư Yang", "Cư Jang"],
])("soundKey(%s) is that of %s", (a, b) => {
  expect(soundKey(a)).toBe(soundKey(b));
});

test.each([
  ["Sơn", "Tơn"],
  ["Giang", "Gang"],
  ["Ba Tri", "Ba Ti"],
])("soundKey(%s) is not that of %s", (a, b) => {
  expect(soundKey(a)).not.toBe(soundKey(b));
});
