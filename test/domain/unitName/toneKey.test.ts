import { toneKey } from "../../../src/domain/unitName/toneKey";

test.each([
  ["Hòa Bình", "Hoà Bình"],
  ["Vị Thủy", "Vị Thuỷ"],
  ["Phú Quý", "Phú Qúy"],
  ["Thanh Loà", "THANH LÒA"],
  ["Khỏe", "Khoẻ"],
])("toneKey(%s) is that of %s: where the mark stands makes no difference", (a, b) => {
  expect(toneKey(a)).toBe(toneKey(b));
  expect(toneKey(a.normalize("NFD"))).toBe(toneKey(b));
});

test.each([
  ["Tân Phú", "Tấn Phú"],
  ["Mỹ Tho", "Mỹ Thọ"],
  ["Văn Lang", "Văn Lăng"],
  ["Tu Lý", "Tú Lý"],
  ["Đa", "Da"],
])("toneKey(%s) is not that of %s", (a, b) => {
  expect(toneKey(a)).not.toBe(toneKey(b));
});

test.each([
  ["", ""],
  ["Ea H'Leo", "ea h'leo"],
  ["Phường 1", "phương2 1"],
])("toneKey(%s) is %s", (text, key) => {
  expect(toneKey(text)).toBe(key);
});
