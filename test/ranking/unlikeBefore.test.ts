import type { CellValue } from "../../src/ranking/grid";
import type { EarlierReport } from "../../src/ranking/earlierReport";
import { planRankingSheet } from "../../src/ranking/planRankingSheet";
import { rankUnits } from "../../src/ranking/rankUnits";
import { tellRanking } from "../../src/ranking/tellRanking";
import { unlikeBefore } from "../../src/ranking/unlikeBefore";
import { countsSheet, tableIn } from "../helpers/rawTables";

const now: readonly (readonly CellValue[])[] = [
  ["A", 30, 100],
  ["B", 20, 100],
  ["C", 10, 100],
];
const then: EarlierReport = {
  asOf: 44056,
  sheet: "Lịch sử",
  counted: "",
  base: "",
  units: [
    { name: "A", installs: 25, base: 100, place: 1 },
    { name: "B", installs: 15, base: 100, place: 2 },
    { name: "C", installs: 5, base: 100, place: 3 },
  ],
  seriesBreak: "",
};

function ranked(report: Partial<EarlierReport>, rows = now) {
  const table = { ...tableIn(countsSheet(rows)), asOf: 44059 };
  return rankUnits(table, { target: 0.5, earlier: [{ ...then, ...report }] });
}

const [a, b, c] = then.units as [EarlierReport["units"][0], EarlierReport["units"][0], EarlierReport["units"][0]];
const withoutA: readonly (readonly CellValue[])[] = [["A", "", 100], ...now.slice(1)];

test.each([
  ["nothing differs", {}, now, []],
  ["a unit has not reported", {}, withoutA, [{ kind: "ranked", then: 3, now: 2 }]],
  ["a unit is new", { units: [a, b] }, now, [{ kind: "ranked", then: 2, now: 3 }]],
  [
    "a unit is gone",
    { units: [...then.units, { ...c, name: "D", place: 4 }] },
    now,
    [{ kind: "ranked", then: 4, now: 3 }],
  ],
  ["a base has changed", { units: [{ ...a, base: 90 }, b, c] }, now, [{ kind: "bases", count: 1 }]],
  ["the base is another", { base: "Thuê bao" }, now, [{ kind: "base", theirs: "Thuê bao" }]],
  ["another thing was counted", { counted: "Lượt tải" }, now, [{ kind: "counted", theirs: "Lượt tải" }]],
])("unlikeBefore(ranking) where %s", (_, report, rows, expected) => {
  expect(unlikeBefore(ranked(report, rows))).toEqual(expected);
});

test("unlikeBefore(ranking) leaves changed bases out of places by installs", () => {
  const table = { ...tableIn(countsSheet(now)), asOf: 44059 };
  const earlier = [{ ...then, units: [{ ...a, base: 90 }, b, c] }];
  expect(unlikeBefore(rankUnits(table, { target: 0.5, earlier, rankBy: "installs" }))).toEqual([]);
});

test("a rise that may be due to a missing unit alone is told with that, in the paragraph and under the table", () => {
  const ranking = ranked({}, withoutA);
  expect(tellRanking(ranking, "vi").join(" ")).toContain(
    "So với ngày 13/8/2020 (khi đó xếp hạng 3 đơn vị, nay 2 đơn vị, nên thứ hạng hai kỳ không so sánh được hoàn toàn), B tăng 1 bậc",
  );
  expect(tellRanking(ranking, "en").join(" ")).toContain(
    "Since 2020-08-13 (units ranked then: 3, now: 2, so the two rankings don't fully compare), B gained 1 place",
  );
  const notes = planRankingSheet(ranking, { language: "vi" })
    .cells.map(([first]) => first)
    .join(" ");
  expect(notes).toContain("Ngày 13/8/2020 xếp hạng 3 đơn vị, bảng này xếp hạng 2 đơn vị");
});
