import { isSideWord } from "../../../src/domain/unitName/isSideWord";

test.each(["a", "b", "dong", "tay", "nam", "bac", "thuong", "ha", "#1"])("isSideWord(%s) is true", (word) => {
  expect(isSideWord(word)).toBe(true);
});

test.each(["o", "thanh", "my", "phu", ""])("isSideWord(%s) is false", (word) => {
  expect(isSideWord(word)).toBe(false);
});
