import { checkHiddenTotal } from "../../../src/ranking/check/checkHiddenTotal";
import { notedFindings, rawTable, type NotedUnit } from "../../helpers/rawFigures";

const units: readonly NotedUnit[] = [
  ["A", 10, 100],
  ["B", 20, 200],
];

describe("checkHiddenTotal(table)", () => {
  test.each<readonly [string, readonly NotedUnit[], NotedUnit | undefined, readonly string[]]>([
    ["a sum of all others", [...units, ["Cả vùng", 30, 300]], undefined, ["warning row-equals-rest at B4"]],
    [
      "a row that the total leaves out",
      [...units, ["C", 7, 1], ["Khối D", 5, 1]],
      ["Tổng", 37, 0],
      ["warning row-equals-rest at B5"],
    ],
    ["nothing in ordinary units", [...units, ["C", 31, 300]], undefined, []],
    [
      "nothing where two rows would do",
      [
        ["A", 0, 1],
        ["B", 7, 1],
        ["C", 7, 1],
      ],
      undefined,
      [],
    ],
  ])("finds %s", (_, rows, total, expected) => {
    expect(notedFindings(checkHiddenTotal(rawTable(rows, total ? { total } : {})))).toEqual(expected);
  });
});

const districts: readonly NotedUnit[] = [
  ["A", 10_620, 73_322],
  ["B", 6_310, 57_000],
  ["C", 5_710, 64_000],
  ["D", 8_110, 84_095],
];

test.each<readonly [string, NotedUnit, readonly string[]]>([
  ["nearly the sum of the others in counts and bases", ["HẬU GIANG", 33_000, 278_417], ["warning row-near-rest at B2"]],
  ["nearly it in counts alone", ["Thành phố", 33_000, 100_000], []],
  ["an ordinary unit", ["E", 9_000, 90_000], []],
])("checkHiddenTotal looks at a first row that is %s", (_, first, expected) => {
  expect(notedFindings(checkHiddenTotal(rawTable([first, ...districts])))).toEqual(expected);
});
