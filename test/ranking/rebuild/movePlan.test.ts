import { planRankingSheet } from "../../../src/ranking/planRankingSheet";
import { rankUnits } from "../../../src/ranking/rankUnits";
import { movePlan } from "../../../src/ranking/rebuild/movePlan";
import { countsSheet, tableIn } from "../../helpers/rawTables";

const rows = [
  ["Huyện Phụng Hiệp", 13200, 188000],
  ["Thành phố Vị Thanh", 10000, 73322],
] as const;
const ranking = { ...rankUnits(tableIn(countsSheet(rows.map((row) => [...row]))), { target: 0.3 }), asOf: 44059 };
const plan = planRankingSheet(ranking, { language: "vi" });

/** Every row, and every reference to a row of the sheet itself, that a plan names. */
function rowsNamed(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(rowsNamed);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === "row" && typeof one === "number" ? [one] : rowsNamed(one),
  );
}

test("movePlan(plan, by) moves every area it names, its references and the row that is printed on each page", () => {
  const moved = movePlan(plan, { rows: 2, columns: 0 });
  expect(rowsNamed(moved)).toEqual(rowsNamed(plan).map((row) => row + 2));
  expect(moved.print?.titleRow).toBe((plan.print?.titleRow ?? 0) + 2);
  expect(moved.frozenRows).toBe(plan.frozenRows + 2);
  expect(plan.cells[7]?.[4]).toBe('=IF(COUNT(C8,D8)<2,"",IF(D8=0,"",C8/D8))');
  expect(moved.cells[7]?.[4]).toBe('=IF(COUNT(C10,D10)<2,"",IF(D10=0,"",C10/D10))');
  expect(moved.rules[0]?.formula).toBe("=AND(ISNUMBER($H10),$H10=0)");
});

test("movePlan(plan, by) and back again is the plan", () => {
  const by = { rows: 3, columns: 2 };
  expect(movePlan(movePlan(plan, by), { rows: -3, columns: -2 })).toEqual(plan);
});
