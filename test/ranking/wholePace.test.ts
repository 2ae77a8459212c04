import type { EarlierReport } from "../../src/ranking/earlierReport";
import { rankUnits } from "../../src/ranking/rankUnits";
import { tellRanking } from "../../src/ranking/tellRanking";
import { gridFrom } from "../helpers/grids";
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
    "bình quân mỗi ngày 100 lượt (tính từ ngày 6/8/2020 là 50 lượt). Nếu giữ tốc độ trong khoảng đó, đến ngày 26/8/2020 có từ khoảng 1.500 (15,00%) đến khoảng 2.000 lượt (20,00%), phải trong khoảng",
  );
  expect(tellRanking(both, "en").join(" ")).toContain("100 installs a day (50 installs a day since 2020-08-06)");
  expect(tellRanking(ranked(report(44057, 800)), "vi").join(" ")).toContain("đến ngày 26/8/2020 có khoảng 2.000 lượt");
});

const day = { "26/8/2020": 44069, "9/9/2020": 44083, "1/10/2020": 44105 } as const;

test.each([
  [
    "both paces come too late",
    day["26/8/2020"],
    ", phải trong khoảng từ ngày 5/9/2020 đến ngày 25/9/2020 mới đạt chỉ tiêu.",
  ],
  ["both come in time", day["1/10/2020"], ", đạt chỉ tiêu trong khoảng từ ngày 5/9/2020 đến ngày 25/9/2020."],
  [
    "one comes in time",
    day["9/9/2020"],
    ", đạt chỉ tiêu sớm nhất ngày 5/9/2020, muộn nhất ngày 25/9/2020: có thể kịp, cũng có thể không kịp thời hạn.",
  ],
  [
    "there is no deadline",
    null,
    "Nếu giữ tốc độ trong khoảng đó, đạt chỉ tiêu trong khoảng từ ngày 5/9/2020 đến ngày 25/9/2020.",
  ],
])("tellRanking gives the first and the last day that two paces lead to where %s", (_, deadline, said) => {
  const earlier = [report(44049, 500), report(44057, 800)];
  expect(tellRanking(rankUnits(table, { target: 0.3, deadline, earlier }), "vi").join(" ")).toContain(said);
});

test("tellRanking gives one day where both paces lead to it", () => {
  const earlier = [report(44049, 0), report(44057, 800)];
  const paragraph = tellRanking(rankUnits(table, { target: 0.3, deadline: 44073, earlier }), "vi").join(" ");
  expect(paragraph).toContain("đến ngày 5/9/2020 mới đạt chỉ tiêu.");
});

const twoDays = (rows: readonly (readonly (string | number)[])[]) =>
  rankUnits(tableIn(gridFrom([["Đơn vị", "Lượt cài đặt 13/8/2020", "Lượt cài đặt 16/8/2020", "Dân số"], ...rows])), {
    target: 0.3,
    deadline: 44073,
  });
const unitsThen = [
  ["Huyện Vị Thủy", 6900, 7600, 91_500],
  ["Huyện Long Mỹ", 3100, 3700, 80_000],
  ["Huyện Phụng Hiệp", 12_000, 13_200, 190_000],
];

test("rankUnits takes the pace of a stated total from the total's own cells of both days, not from the units", () => {
  const { progress, stated } = twoDays([...unitsThen, ["Toàn tỉnh", 55_289, 63_163, 733_017]]);
  expect([stated?.installs, progress?.perDay]).toEqual([63_163, (63_163 - 55_289) / 3]);
  expect(progress?.projected).toBe(99_908);
});

test.each([
  ["is blank", ["Toàn tỉnh", "", 63_163, 733_017]],
  ["can't be read", ["Toàn tỉnh", "465,00", 63_163, 733_017]],
])("rankUnits takes the rise of the units where the earlier cell of the total %s", (_, total) => {
  const { progress } = twoDays([...unitsThen, total]);
  expect(progress?.perDay).toBe((24_500 - 22_000) / 3);
});

test("rankUnits takes both days from the units where the total has no base, as the figures of the whole are theirs", () => {
  const { progress } = twoDays([...unitsThen, ["Toàn tỉnh", 55_289, 63_163, ""]]);
  expect(progress?.perDay).toBe((24_500 - 22_000) / 3);
});

test("rankUnits takes the pace from the units where the stated total is that of those that reported", () => {
  const { progress } = twoDays([
    ...unitsThen,
    ["Huyện Châu Thành", 8000, "", 84_000],
    ["Toàn tỉnh", 30_000, 24_500, 445_500],
  ]);
  expect(progress?.perDay).toBe((24_500 - 22_000) / 3);
});

test("rankUnits does not hold a total against one of another name on an older sheet", () => {
  const whole = { name: "Cộng", installs: 22_000, base: null, place: null };
  const units = [{ name: "A", installs: 800, base: 10_000, place: 1 }];
  const before = (total: EarlierReport["total"]) => ranked({ ...report(44057, 0), units, ...(total ? { total } : {}) });
  expect(before({ ...whole, name: "TỔNG CỘNG", installs: 900 }).progress?.perDay).toBe(50);
  expect(before(whole).progress?.perDay).toBe(100);
});
