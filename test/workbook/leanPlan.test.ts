import { planRankingSheet } from "../../src/ranking/planRankingSheet";
import { rankUnits } from "../../src/ranking/rankUnits";
import { leanPlan, wholePlan } from "../../src/workbook/leanPlan";
import { countsSheet, tableIn } from "../helpers/rawTables";

const rows = Array.from({ length: 30 }, (_, index) => [`Xã T${index + 8}`, 100 + index, 9000 - index]);
const plan = planRankingSheet(rankUnits(tableIn(countsSheet(rows)), { target: 0.3 }), { language: "vi" });

test("wholePlan gives back every cell and format that leanPlan made lean", () => {
  expect(wholePlan(leanPlan(plan))).toEqual(plan);
});

test("wholePlan gives back formulas that name their row in a text, in other sheets or as part of a longer number", () => {
  const line = ["=C8", '="T8"&C8&C88', "='T8'!$A8+$A$8", "C8", 8, "'=C8"];
  const cells = plan.cells.map((cellsOf, row) => (row === 7 ? line : cellsOf));
  const odd = { ...plan, cells };
  expect(wholePlan(leanPlan(odd))).toEqual(odd);
});

test("leanPlan writes what is alike in all rows as one text", () => {
  const coverage = plan.columnKeys.indexOf("coverage");
  const { cells } = leanPlan(plan);
  expect(new Set(cells.slice(7, 37).map((line) => line[coverage])).size).toBe(1);
});
