import { isShortWord } from "../../../src/domain/unitName/isShortWord";

test.each([
  ["HCM", true],
  ["T", true],
  ["Đ", true],
  ["Huế", false],
  ["TPHCMC", false],
  ["", false],
])("isShortWord(%s) is %s", (word, short) => {
  expect(isShortWord(word)).toBe(short);
});
