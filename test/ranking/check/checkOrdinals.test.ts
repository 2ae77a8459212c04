import { checkOrdinals } from "../../../src/ranking/check/checkOrdinals";
import type { CellValue } from "../../../src/ranking/grid";
import { gridFrom } from "../../helpers/grids";
import { notedFindings, rawTable, type NotedUnit } from "../../helpers/rawFigures";

const found = (numbers: readonly CellValue[], heading = "STT") => {
  const units = numbers.map((_, at): NotedUnit => [`U${String(at)}`, 1, 10]);
  const grid = gridFrom([
    ["Đơn vị", "Lượt cài đặt", "Dân số", heading],
    ...numbers.map((number, at): CellValue[] => [`U${String(at)}`, 1, 10, number]),
  ]);
  return checkOrdinals(rawTable(units), grid);
};

test.each<readonly [readonly CellValue[], readonly string[]]>([
  [[1, 2, 3, 4, 5], []],
  [["1", "2", "3", "4", "5"], []],
  [[1, 2, 4, 5, 6], ["warning ordinal-gap at D4"]],
  [[1, 2, 3, 1, 2], []],
  [[1, "", 2, 3, 4], []],
  [["I", 1, 2, "II", 1], []],
  [[7, 3, 9, 1, 8], []],
])("checkOrdinals of %j finds %j", (numbers, expected) => {
  expect(notedFindings(found(numbers))).toEqual(expected);
});

test("checkOrdinals reads no other column for a numbering", () => {
  expect(found([1, 2, 4, 5, 6], "Ghi chú")).toEqual([]);
});
