import { checkDays } from "../../../src/ranking/check/checkDays";
import { notedFindings, rawTable, type NotedUnit } from "../../helpers/rawFigures";

const day = 44_070;
const dayOf = (value: number, row: number) => ({
  day: { value, cell: { sheet: "Dữ liệu", row, column: 3 }, printed: null, range: null },
});
const units: readonly NotedUnit[] = [
  ["Huyện U Minh", 5, 10],
  ["Huyện Thới Bình", 6, 10],
  ["Huyện Cái Nước", 7, 10],
];
const plain = rawTable(units);
const dated = plain.rows.map((row, at) => ({ ...row, ...dayOf(at === 1 ? 44_040 : day, row.row) }));
const earlier = [{ asOf: 44_080, sheet: "Tuần sau", counted: "", base: "", units: [], seriesBreak: "" }];

test.each([
  ["nothing where all is in order", { asOf: day }, undefined, []],
  ["that no day is known", { asOf: null }, undefined, ["note no-as-of"]],
  ["a unit of another day", { asOf: day, rows: dated }, undefined, ["warning day-differs at D3"]],
  [
    "it also where the table names none",
    { asOf: null, rows: dated },
    undefined,
    ["warning day-differs at D3", "note no-as-of"],
  ],
  ["a day after the deadline", { asOf: day }, day - 1, ["warning day-after-deadline"]],
  ["nothing on the deadline's day", { asOf: day }, day, []],
  ["a report that is newer", { asOf: day, earlier }, undefined, ["warning earlier-day-later"]],
])("checkDays finds %s", (_, more, deadline, expected) => {
  expect(notedFindings(checkDays({ ...plain, ...more }, deadline))).toEqual(expected);
});
