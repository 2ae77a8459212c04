import { abbreviates } from "../../../src/domain/unitName/abbreviates";

test.each([
  ["HCM", "Hồ Chí Minh"],
  ["BR-VT", "Bà Rịa-Vũng Tàu"],
  ["T.Quang", "Tuyên Quang"],
  ["T.T.Huế", "Thừa Thiên Huế"],
  ["G. C. Đông", "Gò Công Đông"],
  ["Đ. B. Phủ", "Điện Biên Phủ"],
])("abbreviates(%s, %s)", (short, name) => {
  expect(abbreviates(short, name)).toBe(true);
});

test.each([
  ["HCM", "Hà Nam"],
  ["T.Quang", "Tuyên Hóa"],
  ["G. C. Đông", "Gò Công Tây"],
  ["Tân Phú", "Tân Phú"],
])("abbreviates(%s, %s) is false", (short, name) => {
  expect(abbreviates(short, name)).toBe(false);
});
