import type { EarlierReport } from "../../src/ranking/earlierReport";
import { rankUnits } from "../../src/ranking/rankUnits";
import { tellRanking } from "../../src/ranking/tellRanking";
import { countsSheet, tableIn } from "../helpers/rawTables";

const table = {
  ...tableIn(
    countsSheet([
      ["A", 1000, 10_000],
      ["Tổng cộng", 1000, 10_000],
    ]),
  ),
  asOf: 44059,
};
const report = (asOf: number, installs: number, seriesBreak = "", counted = ""): EarlierReport => ({
  asOf,
  sheet: "Lịch sử",
  counted,
  base: "",
  units: [
    { name: "A", installs, base: 10_000, place: 1 },
    { name: "Tổng cộng", installs, base: 10_000, place: null },
  ],
  seriesBreak,
});
const ranked = (...earlier: readonly EarlierReport[]) => rankUnits(table, { target: 0.3, deadline: 44069, earlier });

test("rankUnits gives the pace of the last interval and of the whole series", () => {
  const { progress } = ranked(report(44049, 500), report(44054, 600), report(44057, 800));
  expect([progress?.perDay, progress?.projected]).toEqual([100, 2000]);
  expect([progress?.whole?.from, progress?.whole?.perDay, progress?.whole?.projected]).toEqual([44049, 50, 1500]);
});

test.each([
  ["one earlier report", [report(44057, 800)], null],
  ["a break before the last", [report(44049, 500, "đổi cách tính"), report(44057, 800)], null],
  ["a break before the last two", [report(44049, 500, "đổi"), report(44054, 600), report(44057, 800)], 44054],
  ["an older report of another count", [report(44049, 500, "", "Lượt tải"), report(44057, 800)], null],
])("rankUnits has the whole pace with %s from its series alone", (_, earlier, from) =>
  expect(ranked(...earlier).progress?.whole?.from ?? null).toBe(from),
);

test("tellRanking says both paces and where they lead as a range, and one where there is one", () => {
  const both = ranked(report(44049, 500), report(44057, 800));
  expect(tellRanking(both, "vi").join(" ")).toContain(
    "bình quân mỗi ngày 100 lượt (tính từ ngày 6/8/2020 là 50 lượt). Nếu giữ tốc độ trong khoảng đó, đến ngày 26/8/2020 có từ khoảng 1.500 (15,00%) đến khoảng 2.000 lượt (20,00%).",
  );
  expect(tellRanking(both, "en").join(" ")).toContain("100 installs a day (50 installs a day since 2020-08-06)");
  expect(tellRanking(ranked(report(44057, 800)), "vi").join(" ")).toContain("đến ngày 26/8/2020 có khoảng 2.000 lượt");
});
