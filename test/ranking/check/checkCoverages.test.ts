import { checkCoverages } from "../../../src/ranking/check/checkCoverages";
import { notedFindings, rawTable, type NotedUnit } from "../../helpers/rawFigures";

const usual: readonly NotedUnit[] = [
  ["A", 900, 10_000],
  ["B", 1_000, 10_000],
  ["C", 1_100, 10_000],
  ["D", 1_900, 10_000],
];
const found = (...units: readonly NotedUnit[]) => checkCoverages(rawTable([...usual, ...units]));

test.each<readonly [NotedUnit, readonly string[]]>([
  [["E", 400, 10_000], []],
  [["E", 5_000, 10_000], []],
  [["E", 100, 10_000], ["warning coverage-far-off at B6"]],
  [["E", 9_000, 10_000], ["warning coverage-far-off at B6"]],
  [["E", 1_000, 1_000], ["warning coverage-far-off at B6"]],
  [["E", 0, 10_000], ["warning coverage-far-off at B6"]],
])("checkCoverages of %j among coverages from 9 to 19%% finds %j", (unit, expected) => {
  expect(notedFindings(found(unit))).toEqual(expected);
});

test("checkCoverages lets a wide field alone, and one of fewer than five units", () => {
  const spread: readonly NotedUnit[] = [1, 3, 9, 27, 81].map((count) => [`U${String(count)}`, count, 1_000]);
  expect(checkCoverages(rawTable(spread))).toEqual([]);
  expect(checkCoverages(rawTable(usual.slice(1).concat([["E", 100, 10_000]])))).toEqual([]);
});

test("checkCoverages offers a thousand times the count where a whole number lost its thousands", () => {
  const [finding] = checkCoverages(rawTable([...usual.slice(2), ["E", 1, 10_000]]));
  expect(finding?.repair?.changes).toEqual([
    { cell: { sheet: "Dữ liệu", row: 3, column: 1 }, before: 1, after: 1_000 },
  ]);
  expect(found(["E", 100, 10_000])[0]?.repair).toBeUndefined();
});

test("checkCoverages sees it among counts that were broken in the same way, and in the base", () => {
  const broken: readonly NotedUnit[] = [
    ["Phụng Hiệp", 13.2, 188],
    ["Vị Thanh", 10, 73.322],
    ["Châu Thành A", 9.64, 97.5],
    ["Vị Thủy", 7_600, 91_500],
    ["Long Mỹ", 5_300, 60],
  ];
  const found = checkCoverages(rawTable(broken.map(([name, count, base]) => [name, count, base])));
  expect(found.map(({ words, repair }) => [words.name, repair?.changes[0]?.after])).toEqual([
    ["Phụng Hiệp", 188_000],
    ["Vị Thanh", 10_000],
    ["Long Mỹ", 60_000],
  ]);
});
