import fc from "fast-check";
import { deletionKeys } from "../../../src/domain/unitName/deletionKeys";
import { lettersApart } from "../../../src/domain/unitName/lettersApart";
import { propertyRuns } from "../../helpers/propertyRuns";

test.each([
  ["abc", 0, ["abc"]],
  ["abc", 1, ["ab", "abc", "ac", "bc"]],
  ["abc", 2, ["a", "ab", "abc", "ac", "b", "bc", "c"]],
  ["aa", 1, ["a", "aa"]],
  ["", 2, [""]],
])("deletionKeys(%s, %i) are %j", (name, most, keys) => {
  expect([...deletionKeys(name, most)].sort()).toEqual(keys);
});

test("deletionKeys(name, most) of two names that are so near share a key", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "n"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (a, b, most) => {
      fc.pre(lettersApart(a, b) <= most);
      const keys = new Set(deletionKeys(a, most));
      expect(deletionKeys(b, most).some((key) => keys.has(key))).toBe(true);
    }),
    { ...propertyRuns, seed: 20200816 },
  );
});
