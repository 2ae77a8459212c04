import { checkDays } from "../../../src/ranking/check/checkDays";
import { gridFrom } from "../../helpers/grids";
import { notedFindings, rawTable, type NotedUnit } from "../../helpers/rawFigures";

const units: readonly NotedUnit[] = [
  ["Huyện U Minh", 5, 10],
  ["Huyện Thới Bình", 6, 10],
  ["Huyện Cái Nước", 7, 10],
];
const day = 44_070;
const columns = { name: 0, installs: 1, base: 2, date: 3 };
const grid = gridFrom([
  ["Đơn vị", "Lượt cài đặt", "Dân số", "Ngày"],
  ["Huyện U Minh", 5, 10, "27/8/2020"],
  ["Huyện Thới Bình", 6, 10, "28/7/2020"],
  ["Huyện Cái Nước", 7, 10, day],
]);
const earlier = [{ asOf: 44_080, sheet: "Tuần sau", counted: "", base: "", units: [], seriesBreak: "" }];

test.each([
  ["nothing where all is in order", { asOf: day }, undefined, []],
  ["that no day is known", { asOf: null }, undefined, ["note no-as-of"]],
  ["a unit of another day", { asOf: day, columns }, undefined, ["warning day-differs at D3"]],
  [
    "it also where the table names none",
    { asOf: null, columns },
    undefined,
    ["warning day-differs at D3", "note no-as-of"],
  ],
  ["a day after the deadline", { asOf: day }, day - 1, ["warning day-after-deadline"]],
  ["nothing on the deadline's day", { asOf: day }, day, []],
  ["a report that is newer", { asOf: day, earlier }, undefined, ["warning earlier-day-later"]],
])("checkDays finds %s", (_, more, deadline, expected) => {
  expect(notedFindings(checkDays(rawTable(units, more), grid, deadline))).toEqual(expected);
});
