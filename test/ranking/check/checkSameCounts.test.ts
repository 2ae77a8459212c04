import { checkSameCounts } from "../../../src/ranking/check/checkSameCounts";
import { notedFindings, rawTable, type NotedUnit } from "../../helpers/rawFigures";

test.each<readonly [string, readonly NotedUnit[], readonly string[]]>([
  [
    "one count in two units",
    [
      ["Hà Nội", 2_397_000, 1],
      ["TP.HCM", 2_397_000, 1],
    ],
    ["warning same-count at B3"],
  ],
  [
    "two counts that are round alike",
    [
      ["A", 12_000, 1],
      ["B", 12_000, 1],
    ],
    [],
  ],
  [
    "two figures that lost their thousands, which is said of each",
    [
      ["H. Châu Thành", 39.87, 120.45],
      ["H Châu Thành", 39.87, 120.45],
    ],
    [],
  ],
  [
    "two counts in the same words",
    [
      ["A", "hơn 13.240", 1],
      ["B", "hơn 13.240", 1],
    ],
    [],
  ],
  [
    "units that have none",
    [
      ["A", 0, 1],
      ["B", "", 1],
      ["C", "", 1],
      ["D", 0, 1],
    ],
    [],
  ],
])("checkSameCounts of %s", (_, units, expected) => {
  expect(notedFindings(checkSameCounts(rawTable(units)))).toEqual(expected);
});

test("checkSameCounts expects counts to meet by chance among many units", () => {
  const many = Array.from({ length: 1_000 }, (_, at): NotedUnit => [`Xã ${String(at)}`, 1_234 + (at % 999), 9_999]);
  expect(checkSameCounts(rawTable(many))).toEqual([]);
});
