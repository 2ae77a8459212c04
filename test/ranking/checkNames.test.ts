import { checkNames } from "../../src/ranking/checkNames";
import { countsSheet, tableIn } from "../helpers/rawTables";

test("checkNames names the first cell for each later twin", () => {
  const table = tableIn(
    countsSheet([
      ["A", 1, 10],
      ["B", 1, 10],
      ["a", 1, 10],
      ["A ", 1, 10],
    ]),
  );
  const findings = [...checkNames(table)].map(([row, [finding]]) => [row, finding?.code, finding?.words.first]);
  expect(findings).toEqual([
    [3, "duplicate-name", "A2"],
    [4, "duplicate-name", "A2"],
  ]);
});
