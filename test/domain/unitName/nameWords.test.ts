import { nameWords } from "../../../src/domain/unitName/nameWords";

test.each([
  ["Phan Rang-Tháp Chàm", ["phan", "rang", "thap", "cham"]],
  ["Ea H'leo", ["ea", "h", "leo"]],
  ["Hải Châu II", ["hai", "chau", "#2"]],
  ["H.C.M", ["h", "c", "m"]],
])("nameWords(%s) are %j", (name, words) => {
  expect(nameWords(name)).toEqual(words);
});
