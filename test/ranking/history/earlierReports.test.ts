import { earlierReports } from "../../../src/ranking/history/earlierReports";
import { readHistory } from "../../../src/ranking/history/readHistory";
import type { CellValue } from "../../../src/ranking/grid";
import { historySheet } from "./historySheet";

const counted = "Lượt cài đặt Bluezone";
const [day10, day13, day16] = [44053, 44056, 44059];
const row = (date: number, installs: number, place: number, of = counted, mark = ""): CellValue[] => [
  date,
  "Hậu Giang",
  installs,
  733017,
  "Dân số",
  installs / 733017,
  place,
  of,
  mark,
];
const reports = (rows: readonly (readonly CellValue[])[], asOf = day16, of = counted) =>
  earlierReports(readHistory(historySheet(rows)), "Lịch sử", asOf, of);
const shown = (...given: Parameters<typeof reports>) =>
  reports(...given).map(({ asOf, units, seriesBreak }) => [asOf, units[0]?.installs, units[0]?.place, seriesBreak]);

test("earlierReports(history, sheet, asOf, counted) of 16/8/2020 gives the report of 13/8/2020", () =>
  expect(reports([row(day16, 63163, 49), row(day13, 55289, 50)])).toEqual([
    {
      asOf: day13,
      sheet: "Lịch sử",
      counted,
      base: "Dân số",
      units: [{ name: "Hậu Giang", installs: 55289, base: 733017, place: 50 }],
      seriesBreak: "",
    },
  ]));

test("earlierReports(…) are the newest first, whatever the order of the rows", () =>
  expect(shown([row(day13, 55289, 50), row(day16, 63163, 49), row(day10, 41000, 51)])).toEqual([
    [day13, 55289, 50, ""],
    [day10, 41000, 51, ""],
  ]));

test("earlierReports(…) leaves out what counts something else, and keeps what does not say", () =>
  expect(shown([row(day13, 1, 1, "Lượt tải PC-Covid"), row(day10, 41000, 51, "")])).toEqual([[day10, 41000, 51, ""]]));

test.each([
  ["on the day itself", [row(day16, 63163, 49, counted, "x"), row(day13, 55289, 50), row(day10, 41000, 51)], ["x", ""]],
  ["on a day between", [row(day16, 63163, 49), row(day13, 55289, 50, counted, "x"), row(day10, 41000, 51)], ["", "x"]],
  [
    "in a row of its own",
    [[44058, "", "", "", "", "", "", "", "đổi cách đếm"], row(day13, 55289, 50)],
    ["đổi cách đếm"],
  ],
  ["of something else", [row(day16, 5, 1, "PC-Covid", "x"), row(day13, 55289, 50)], [""]],
  ["of a later day", [row(44070, 63163, 49, counted, "x"), row(day13, 55289, 50)], [""]],
] as const)("earlierReports(…) parts the reports at a series break %s", (_, rows, breaks) =>
  expect(reports(rows).map(({ seriesBreak }) => seriesBreak)).toEqual(breaks),
);
