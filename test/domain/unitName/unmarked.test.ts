import { unmarked } from "../../../src/domain/unitName/unmarked";

test.each([
  ["Vị Thuỷ", "vi thuy"],
  ["ĐẮK LẮK", "dak lak"],
  ["Cư ÊBur", "cu ebur"],
  ["Phường 09", "phuong 09"],
  ["Münster", "munster"],
  ["", ""],
])("unmarked(%s) is %s", (text, plain) => {
  expect(unmarked(text)).toBe(plain);
  expect(unmarked(text.normalize("NFD"))).toBe(plain);
});
