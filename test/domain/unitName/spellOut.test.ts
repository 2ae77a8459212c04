import { spellOut } from "../../../src/domain/unitName/spellOut";

test.each([
  ["NT Phong Hải", "Nông trường Phong Hải"],
  ["N.T Việt Trung", "Nông trường Việt Trung"],
  ["N T Thái Bình", "Nông trường Thái Bình"],
  ["Nông trường Mộc Châu", "Nông trường Mộc Châu"],
  ["Ninh Thạnh", "Ninh Thạnh"],
  ["NT", "NT"],
])("spellOut(%s) is %s", (name, full) => {
  expect(spellOut(name)).toBe(full);
});
