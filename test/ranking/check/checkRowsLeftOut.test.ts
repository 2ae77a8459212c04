import { checkRowsLeftOut } from "../../../src/ranking/check/checkRowsLeftOut";
import type { CellValue } from "../../../src/ranking/grid";
import { gridFrom } from "../../helpers/grids";
import { notedFindings, rawTable, type NotedUnit } from "../../helpers/rawFigures";
import { countsSheet } from "../../helpers/rawTables";

const units: readonly NotedUnit[] = [
  ["A", 1, 10],
  ["B", 2, 10],
];

/** The findings on a sheet of which only the first two rows were read as units. */
const found = (...below: readonly (readonly CellValue[])[]) =>
  checkRowsLeftOut(
    rawTable(units),
    countsSheet([...units.map(([name, count, base]) => [name, count, base]), ...below]),
  );

test.each<readonly [string, readonly (readonly CellValue[])[], readonly string[]]>([
  ["a figure below that was not read", [[], ["C", 3, 10], ["D", "hơn 40", 10]], ["warning rows-left-out at B5"]],
  ["no note", [["Nguồn: báo cáo số 12"], ["(1) tính đến 16/8", ""]], []],
  ["no subtotal", [["Tổng cộng 2", 3, 20]], []],
  ["no repeated header", [["Đơn vị", "Lượt cài đặt 2020", "Dân số"]], []],
  ["no other table", [[], ["Đơn vị", "Lượt cài đặt", "Dân số"], ["C", 3, 10]], []],
])("checkRowsLeftOut finds %s", (_, below, expected) => {
  expect(notedFindings(found(...below))).toEqual(expected);
});

test.each([
  ["(1)", "(2)", "(3)"],
  ["A", 1, "2=1/3"],
])("checkRowsLeftOut knows a line that numbers the columns, right under the header: %s, %s, %s", (...numbers) => {
  const [header = [], ...rows] = countsSheet(units.map(([name, count, base]) => [name, count, base])).values;
  const table = rawTable([["", 0, 0], ...units]);
  const grid = gridFrom([header, numbers, ...rows]);
  expect(checkRowsLeftOut({ ...table, rows: table.rows.slice(1) }, grid)).toEqual([]);
});
