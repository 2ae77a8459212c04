import { approximationOf, scaleOf } from "../../src/domain/countWords";

test.each([
  ["", "exact"],
  ["hơn", "above"],
  ["trên", "above"],
  ["gần", "below"],
  ["khoảng", "about"],
  ["trên dưới", "about"],
  ["~", "about"],
  ["≈", "about"],
  ["ước", "about"],
  ["uoc khoang", "about"],
  ["khoảng hơn", "above"],
  ["khoảng gần", "below"],
  ["khoảng trên dưới", "about"],
  ["hon", "above"],
  ["gan", "below"],
  ["tren duoi", "about"],
  ["more than", "above"],
  ["nearly", "below"],
  ["approximately", "about"],
])("approximationOf(%j) is %s", (words, approximation) => {
  expect(approximationOf(words)).toBe(approximation);
});

test.each(["dưới", "under", "ít nhất", "hơn gần", "hơn khoảng", "hớn", "khoảng lẻ", "constructor"])(
  "approximationOf(%j) is unknown, no word is guessed",
  (words) => {
    expect(approximationOf(words)).toBeUndefined();
  },
);

test.each([
  ["", 1],
  ["nghìn", 1000],
  ["ngàn", 1000],
  ["nghin", 1000],
  ["triệu", 1_000_000],
  ["million", 1_000_000],
  ["tỷ", 1_000_000_000],
  ["tỉ", 1_000_000_000],
  ["lượt", 1],
  ["lượt cài đặt", 1],
  ["luot cai dat", 1],
  ["người dùng", 1],
  ["triệu thuê bao", 1_000_000],
  ["thousand installs", 1000],
])("scaleOf(%j) is %d", (words, scale) => {
  expect(scaleOf(words)).toBe(scale);
});

test.each(["%", "phần trăm", "triệu đồng", "triệu triệu", "m", "người nghìn"])(
  "scaleOf(%j) is unknown, no word is guessed",
  (words) => {
    expect(scaleOf(words)).toBeUndefined();
  },
);
