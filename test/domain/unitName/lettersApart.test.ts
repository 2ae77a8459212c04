import { lettersApart } from "../../../src/domain/unitName/lettersApart";

test.each([
  ["", "", 0],
  ["ea", "", 2],
  ["longhung", "lonhhung", 1],
  ["hra", "hara", 1],
  ["cooi", "cooih", 1],
  ["trung", "chung", 2],
  ["abc", "cba", 2],
])("lettersApart(%s, %s) is %i, in either order", (a, b, letters) => {
  expect(lettersApart(a, b)).toBe(letters);
  expect(lettersApart(b, a)).toBe(letters);
});
