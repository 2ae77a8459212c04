import { checkNames } from "../../../src/ranking/check/checkNames";
import { notedFindings, rawTable, type NotedUnit } from "../../helpers/rawFigures";

const found = (names: readonly (readonly [name: string, parent?: string])[]) =>
  checkNames(rawTable(names.map(([name, parent]): NotedUnit => [name, 1, 10, parent === undefined ? {} : { parent }])));

test("checkNames names the first cell for each later twin", () => {
  const findings = found([["A"], ["B"], ["a"], ["A "]]);
  expect(notedFindings(findings)).toEqual(["error duplicate-name at A4", "error duplicate-name at A5"]);
  expect(findings.map(({ words }) => words.first)).toEqual(["A2", "A2"]);
});

test.each([
  ["Huyện Vị Thuỷ", "huyện Vị Thủy"],
  ["H. Vị Thủy", "Huyện Vị Thủy"],
  ["Huyện Lộc Hà", "Huyện  LộcHà"],
])("checkNames sees one name in %s and %s", (one, other) => {
  expect(found([[one], [other]]).map(({ code }) => code)).toEqual(["duplicate-name"]);
});

test.each([
  ["Xã Ia Ca", "Xã Ia Ka"],
  ["Bắc Kạn", "Bắc Cạn"],
  ["Long Mỹ", "Huyện Long Mỹ"],
])("checkNames warns that %s and %s may be one, and stops nothing", (one, other) => {
  expect(notedFindings(found([[one], [other]]))).toEqual(["warning name-alike at A3"]);
});

test.each([
  ["Khu phố C", "Khu phố K"],
  ["Tổ dân phố C2", "Tổ dân phố K2"],
  ["Huyện Long Mỹ", "Thị xã Long Mỹ"],
  ["Châu Thành", "Châu Thành A"],
  ["Xã Tân Phú", "Xã Tấn Phú"],
])("checkNames keeps %s and %s apart", (one, other) => {
  expect(found([[one], [other]])).toEqual([]);
});

test("checkNames lets a name stand in two parents, and not twice in one", () => {
  expect(
    found([
      ["Xã Tân Phú", "Huyện A"],
      ["Xã Tân Phú", "Huyện B"],
    ]),
  ).toEqual([]);
  expect(
    found([
      ["Xã Tân Phú", "Huyện A"],
      ["Xã Tân Phú", "huyện A"],
    ]).map(({ code }) => code),
  ).toEqual(["duplicate-name"]);
});

test("checkNames warns of a name without kind beside the same name with one", () => {
  expect(notedFindings(found([["Huyện Long Mỹ"], ["Long Mỹ"]]))).toEqual(["warning name-alike at A3"]);
});

test("checkNames tells of a missing name and of one that is a cell's error", () => {
  expect(notedFindings(found([["A"], [" "], ["#NAME?"]]))).toEqual([
    "error name-missing at A3",
    "error cell-error at A4",
  ]);
});
