import { vietnameseLetter } from "../../../src/domain/unitName/vietnameseLetter";

test.each([
  ["a", "a", "a", ""],
  ["ế", "ê", "e", "1"],
  ["ằ", "ă", "a", "2"],
  ["ỷ", "y", "y", "3"],
  ["ỡ", "ơ", "o", "4"],
  ["ự", "ư", "u", "5"],
  ["đ", "đ", "d", ""],
])("vietnameseLetter(%s) is %s or %s with tone %s", (letter, untoned, plain, tone) => {
  expect(vietnameseLetter(letter)).toEqual({ untoned, plain, tone });
});

test.each(["b", "-", "1", "ö"])("vietnameseLetter(%s) has no parts", (letter) => {
  expect(vietnameseLetter(letter)).toBeUndefined();
});

test("vietnameseLetter(letter) knows every vowel with every tone", () => {
  const vowels = [..."aăâeêioôơuưy"].flatMap((v) =>
    ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"].map((m) => v + m),
  );
  expect(vowels.filter((vowel) => vietnameseLetter(vowel.normalize("NFC")) === undefined)).toEqual([]);
});
