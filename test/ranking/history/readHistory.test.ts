import { readHistory } from "../../../src/ranking/history/readHistory";
import { historySheet } from "./historySheet";

const counted = "Lượt cài đặt";
/** 13/8/2020 and 16/8/2020. */
const [day13, day16] = [44056, 44059];

test("readHistory(state) reads the printed reports of 13/8/2020 and 16/8/2020", () => {
  const { rows, findings } = readHistory(
    historySheet([
      [day13, "Hậu Giang", 55289, 733017, "Dân số", 55289 / 733017, 50, counted],
      [day16, "Hậu Giang", 63163, 733017, "Dân số", 63163 / 733017, 49, counted],
    ]),
  );
  expect(findings).toEqual([]);
  expect(rows.map(({ row, date, installs, place, coverage }) => [row, date, installs, place, coverage])).toEqual([
    [1, day13, 55289, 50, 55289 / 733017],
    [2, day16, 63163, 49, 63163 / 733017],
  ]);
});

test("readHistory(state) reads rows in any order, columns moved and added, headings in either language", () => {
  const heads = [
    "Ghi chú",
    "Rank",
    "Date",
    "Unit",
    "Count",
    "Base",
    "Share of",
    "Coverage",
    "What was counted",
    "Series break",
  ];
  const { rows, findings } = readHistory(
    historySheet(
      [
        ["của tôi", 49, day16, "Hậu Giang", 63163, 733017, "Population", "", "Installs"],
        [],
        ["", 50, day13, "Hậu Giang", 55289, "", "", "", "Installs"],
      ],
      { heads },
    ),
  );
  expect(findings).toEqual([]);
  expect(rows).toEqual([
    {
      row: 1,
      date: day16,
      unit: "Hậu Giang",
      installs: 63163,
      base: 733017,
      baseName: "Population",
      coverage: 63163 / 733017,
      place: 49,
      counted: "Installs",
    },
    {
      row: 3,
      date: day13,
      unit: "Hậu Giang",
      installs: 55289,
      base: null,
      baseName: "",
      coverage: null,
      place: 50,
      counted: "Installs",
    },
  ]);
});

test.each([
  ["a date typed as text", ["13/8/2020", "Hậu Giang", 55289], "bad-date", 0],
  ["no date", ["", "Hậu Giang", 55289], "bad-date", 0],
  ["an error for a date", ["#N/A", "Hậu Giang", 55289], "bad-date", 0],
  ["no unit", [day13, " ", 55289], "bad-unit", 1],
  ["a count that can't be read", [day13, "Hậu Giang", "khoảng chừng"], "bad-installs", 2],
  ["a count that is not whole", [day13, "Hậu Giang", 55.289], "bad-installs", 2],
  ["a negative count", [day13, "Hậu Giang", -1], "bad-installs", 2],
] as const)("readHistory(state) does not use a row with %s and says which cell", (_, row, problem, column) => {
  const { rows, findings } = readHistory(historySheet([row]));
  expect(rows).toEqual([]);
  expect(findings).toMatchObject([{ problem, cell: { sheet: "Lịch sử", row: 1, column } }]);
});

test.each([
  ["base", [day13, "Hậu Giang", 55289, "733 nghìn", "", "", 50], "bad-base", 3, { base: null, place: 50 }],
  ["place", [day13, "Hậu Giang", 55289, 733017, "", "", "50/63"], "bad-place", 6, { base: 733017, place: null }],
] as const)(
  "readHistory(state) keeps a row without the %s that can't be understood",
  (_, row, problem, column, kept) => {
    const { rows, findings } = readHistory(historySheet([row]));
    expect(rows).toMatchObject([kept]);
    expect(findings).toMatchObject([{ problem, cell: { row: 1, column } }]);
  },
);

test("readHistory(state) reads a count in words as raw counts are read, and none where the cell says there is none", () => {
  const { rows, findings } = readHistory(
    historySheet([
      [day13, "Huyện Long Mỹ", "hơn 900"],
      [day13, "Huyện Vị Thủy", "55.289"],
      [day13, "Thị xã Long Mỹ", "chưa báo cáo"],
    ]),
  );
  expect(findings).toEqual([]);
  expect(rows.map(({ installs }) => installs)).toEqual([900, 55289, null]);
});

test("readHistory(state) knows a unit whose count can't be read, unless another row of the day tells it", () => {
  const { rows, unread, findings } = readHistory(
    historySheet([
      [day13, "Huyện Long Mỹ", "?"],
      [day13, "Huyện Vị Thủy", "?"],
      [day13, "Huyện Vị Thủy", 7600],
    ]),
  );
  expect(unread.map(({ unit, isUnread }) => [unit, isUnread])).toEqual([["Huyện Long Mỹ", true]]);
  expect(rows.map(({ unit, installs }) => [unit, installs])).toEqual([["Huyện Vị Thủy", 7600]]);
  expect(findings.map(({ problem }) => problem)).toEqual(["bad-installs", "bad-installs"]);
});

test("readHistory(state) uses the first of two rows of one unit and day", () => {
  const { rows, repeated, findings } = readHistory(
    historySheet([
      [day13, "Huyện Vị Thuỷ", 7600],
      [day13, "huyện Vị Thủy", 7700],
    ]),
  );
  expect([rows, repeated].map((list) => list.map(({ installs }) => installs))).toEqual([[7600], [7700]]);
  expect(findings).toMatchObject([{ problem: "unit-twice", cell: { row: 2, column: 1 } }]);
});

test("readHistory(state) reads a series break in a row of its own", () => {
  const { rows, breaks, findings } = readHistory(historySheet([[day16, "", "", "", "", "", "", "", "đổi cách đếm"]]));
  expect([rows, findings]).toEqual([[], []]);
  expect(breaks).toEqual([{ date: day16, counted: "", reason: "đổi cách đếm" }]);
});

test("readHistory(state) says which column a person took away or made twice", () => {
  const without = readHistory(historySheet([], { heads: ["Ngày", "Đơn vị"] }));
  expect(without.findings).toMatchObject([{ problem: "column-missing", words: { role: "installs" } }]);
  const twice = readHistory(historySheet([], { heads: ["Ngày", "Date", "Đơn vị"] }));
  expect(twice.findings).toMatchObject([{ problem: "column-twice", words: { role: "date" } }]);
});
