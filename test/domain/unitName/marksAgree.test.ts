import { marksAgree } from "../../../src/domain/unitName/marksAgree";

test.each([
  ["my4tho", "mytho", "my4tho", true],
  ["mytho", "mytho", "my4tho5", true],
  ["my4tho", "mytho", "my4tho5", false],
])("marksAgree of %s (%s) and %s is decided by whether both carry marks", (loose, plain, other, agree) => {
  expect(marksAgree({ loose, plain }, { loose: other, plain })).toBe(agree);
  expect(marksAgree({ loose: other, plain }, { loose, plain })).toBe(agree);
});
