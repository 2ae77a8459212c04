import { checkTotal } from "../../src/ranking/checkTotal";
import { countsSheet, tableIn } from "../helpers/rawTables";

const notes = (...total: readonly (string | number)[]) =>
  checkTotal(tableIn(countsSheet([["A", 10, 100], ["B", "", 200], [...total]]))).map(({ words }) => words.difference);

test.each([
  [["Tổng cộng", 10, 300], []],
  [
    ["Tổng cộng", 12, 290],
    [2, 10],
  ],
  [["Tổng cộng", "", ""], []],
])("checkTotal of %j differs by %j", (total, differences) => {
  expect(notes(...total)).toEqual(differences);
});
