import { readdirSync } from "node:fs";
import { formatNumber, formatShare } from "../../src/locales/sentences";
import type { CellValue } from "../../src/ranking/grid";
import { planRankingSheet } from "../../src/ranking/planRankingSheet";
import { rankUnits } from "../../src/ranking/rankUnits";
import { tellRanking } from "../../src/ranking/tellRanking";
import { gridFrom } from "../helpers/grids";
import { rankingCase } from "../helpers/rankingCase";
import { countsSheet, tableIn } from "../helpers/rawTables";

const folder = "test/golden/ranking-sheet";

const told = (rows: readonly (readonly CellValue[])[], target = 0.3) =>
  tellRanking(rankUnits(tableIn(countsSheet(rows)), { target }), "vi").join(" ");

/** Every way in which the sheet shows its figures. */
function shownOn(name: string): string {
  const { ranking, options } = rankingCase(`${folder}/${name}`);
  const { cells } = planRankingSheet(ranking, { ...options, language: "vi", mode: "values" });
  return cells
    .flat()
    .map((cell) => (typeof cell === "number" ? `${formatNumber(cell, "vi")} ${formatShare(cell, "vi")}` : String(cell)))
    .join(" ");
}

test("tellRanking(ranking, language) of the article's figures says what the article and the sums say", () => {
  const { ranking } = rankingCase(`${folder}/the-story`);
  const paragraph = tellRanking(ranking, "vi").join(" ");
  for (const figure of [
    ...["63.163 lượt", "hạng 49/63, tăng 1 bậc", "8,62%", "13,58%", "trên 465.000", "156.743 lượt", "11.196 lượt"],
    ...["14 ngày", "2.625 lượt", "99.908 lượt", "15/10/2020", "hơn 13.200 lượt", "gần 7.570 lượt"],
  ])
    expect(paragraph).toContain(figure);
});

test.each(readdirSync(folder))(
  "tellRanking(ranking, language) has its counts and shares from the sheet in the case %s",
  (name) => {
    const { ranking } = rankingCase(`${folder}/${name}`);
    const figures = tellRanking(ranking, "vi")
      .join(" ")
      .match(/\d{1,3}(\.\d{3})+|\d+,\d\d%/g);
    const sheet = shownOn(name);
    expect((figures ?? []).filter((figure) => !sheet.includes(figure))).toEqual([]);
  },
);

test.each([
  [29998, "29,998%"],
  [29999, "29,999%"],
  [30000, "30,00%"],
])("tellRanking(ranking, language) never rounds %d of 100,000 up to the target: %s", (installs, share) => {
  expect(told([["A", installs, 100000]])).toContain(`Tỷ lệ cài đặt là ${share}`);
});

test("tellRanking(ranking, language) says that the target is reached only where it is", () => {
  expect(told([["A", 29999, 100000]])).not.toMatch(/đã đạt/);
  expect(told([["A", 30000, 100000]])).toMatch(/So với chỉ tiêu 30%, tính chung đã đạt\./);
  expect(told([["A", 30001, 100000]])).toMatch(/vượt 1 lượt/);
});

test.each([
  ["gần 3.000", 10000, "có thể đã đạt"],
  ["khoảng 4.500", 15000, "có thể đã đạt"],
  ["hơn 3.000", 10000, "tính chung đã đạt."],
  ["trên 2.900", 10000, "cần thêm"],
])("tellRanking(ranking, language) says of %s on %d only what the words allow: %s", (installs, base, said) => {
  const paragraph = told([["A", installs, base]]);
  expect(paragraph).toContain(said);
});

test.each([
  ["about 700", "vi", "khoảng 700 lượt"],
  ["nearly 3.1 million installs", "vi", "gần 3.100.000 lượt"],
  ["gan 700", "vi", "gan 700 lượt"],
  ["gần 700", "en", "nearly 700 installs"],
] as const)(
  "tellRanking(ranking, language) says %s in the language of the paragraph, %s",
  (installs, language, said) => {
    const grid = countsSheet([
      ["A", installs, 10_000_000],
      ["B", 5, 10_000_000],
    ]);
    expect(tellRanking(rankUnits(tableIn(grid), { target: 0.3 }), language).join(" ")).toContain(said);
  },
);

test("tellRanking(ranking, language) keeps units that an estimate brings to the target apart from those that are there", () => {
  const paragraph = told([
    ["Huyện A", "gần 3.000", 10000],
    ["Huyện B", 3000, 10000],
    ["Huyện C", 9, 10000],
  ]);
  expect(paragraph).toContain("Có 1/3 đơn vị đã đạt chỉ tiêu: huyện B. Có 1/3 đơn vị có thể đã đạt chỉ tiêu");
  expect(paragraph).toContain("số liệu là ước lượng: huyện A.");
});

describe("a stated total where a unit has not reported", () => {
  const units = [
    ["Huyện A", 13200, 100000],
    ["Huyện B", "", 90000],
    ["Huyện C", 22210, 127000],
  ];

  test("is told as that of the units that reported, on their bases, where it is their sum", () => {
    const paragraph = told([...units, ["Toàn tỉnh", 35410, 317000]]);
    expect(paragraph).toContain("3 đơn vị có 35.410 lượt cài đặt (trên 2/3 đơn vị có báo cáo).");
    expect(paragraph).toContain("Tỷ lệ cài đặt là 15,60%, tính theo dân số là 227.000.");
    expect(paragraph).not.toContain("11,17%");
  });

  test("stays that of all where it is another figure", () => {
    const paragraph = told([...units, ["Toàn tỉnh", 40000, 317000]]);
    expect(paragraph).toContain("toàn tỉnh có 40.000 lượt cài đặt.");
    expect(paragraph).toContain("Tỷ lệ cài đặt là 12,62%, tính theo dân số là 317.000.");
  });
});

test("tellRanking(ranking, language) names units that have the same count together", () => {
  expect(
    told([
      ["Huyện A", 9, 10],
      ["Huyện B", 9, 20],
      ["Xã C", 1, 30],
    ]),
  ).toContain("huyện A và huyện B có số lượt cài đặt nhiều nhất, mỗi đơn vị 9 lượt; thấp nhất là xã C với 1 lượt.");
});

test("tellRanking(ranking, language) says on how many units a sum stands", () => {
  expect(
    told([
      ["A", 9, 10],
      ["B", 3, 20],
      ["C", "", 30],
    ]),
  ).toContain("3 đơn vị có 12 lượt cài đặt (trên 2/3 đơn vị có báo cáo).");
});

test("tellRanking(ranking, language) is silent about deadline, place and movement where they are not known", () => {
  expect(told([["A", 9, 100]])).not.toMatch(/hạng|ngày|tốc độ/);
});

describe("where the whole place stands among its kind", () => {
  const standing = { place: 49, of: 63, placeBefore: 50 };
  const stands = (names: readonly string[], total: string, title: string, language: "vi" | "en") => {
    const units = names.map((name, index) => [name, 100 + index, 1000]);
    const sum = [total, units.reduce((all, [, count]) => all + Number(count), 0), units.length * 1000];
    const header = ["Đơn vị", "Lượt cài đặt", "Dân số"];
    const grid = gridFrom([[title], [], header, ...units, ...(total === "" ? [] : [sum])]);
    return tellRanking(rankUnits(tableIn(grid), { target: 0.3, standing }), language).join(" ");
  };
  const districts = ["Huyện A", "Huyện B", "Thị xã C"];
  const title = "Số lượt cài đặt tại tỉnh Hậu Giang";

  test.each([
    [
      "by the label of its total",
      districts,
      "Toàn tỉnh",
      "",
      "toàn tỉnh xếp hạng 49/63",
      "the province ranked 49th of 63",
    ],
    ["by the title", districts, "", title, "tỉnh Hậu Giang xếp hạng 49/63", "Hậu Giang province ranked 49th of 63"],
    ["by its units", districts, "Tổng cộng", "", "toàn tỉnh xếp hạng 49/63", "the province ranked 49th of 63"],
    ["by its units", ["Quận A", "Quận B", "Huyện C"], "", "", "toàn thành phố xếp hạng", "the city ranked 49th"],
    ["by no word", ["A", "B", "C"], "", "", "địa phương xếp hạng 49/63", "the place as a whole ranked 49th of 63"],
  ])("is called %s", (_, names, total, over, vi, en) => {
    expect(stands(names, total, over, "vi")).toContain(`Với số lượng trên, ${vi}`);
    expect(stands(names, total, over, "en")).toContain(`With this, ${en}`);
  });
});

test("tellRanking(ranking, language) never says of some units that they are the province", () => {
  const grid = gridFrom([
    ["Số lượt cài đặt tại tỉnh Hậu Giang"],
    [],
    ["Đơn vị", "Lượt cài đặt", "Dân số"],
    ["Huyện A", 9, 10],
    ["Huyện B", 3, 20],
    ["Huyện C", "", 30],
  ]);
  const [total] = tellRanking(rankUnits(tableIn(grid), { target: 0.3 }), "vi");
  expect(total).toBe("Theo số liệu đã báo cáo, 3 đơn vị có 12 lượt cài đặt (trên 2/3 đơn vị có báo cáo).");
});
