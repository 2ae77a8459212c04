import { checkRow } from "../../src/ranking/checkRow";
import { countsSheet, tableIn } from "../helpers/rawTables";

test("checkRow refuses a count too large to be held exactly", () => {
  const grid = countsSheet([["A", 9_007_199_254_740_992, 1e300]]);
  const table = tableIn(grid);
  const codes = checkRow(table.rows[0]!, table, grid).map(({ code }) => code);
  expect(codes).toEqual(["count-not-whole", "base-not-whole"]);
});
