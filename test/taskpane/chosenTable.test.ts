import { headingsOf } from "../../src/ranking/columnsAgain";
import { findRawTables } from "../../src/ranking/findRawTables";
import type { CellValue, Grid } from "../../src/ranking/grid";
import type { RawColumns } from "../../src/ranking/rawTable";
import { chosenTable, type SourceChoice } from "../../src/taskpane/chosenTable";
import { rawCountCases } from "../helpers/rawCountCases";
import { districts } from "./districts";

const grid = (values: readonly (readonly CellValue[])[]): Grid => ({ sheet: "Dữ liệu", row: 0, column: 0, values });
const found = (grids: readonly Grid[]) => findRawTables(grids).map(({ table }) => table);
/** The districts with a second count and a second base, of which a person chose those that are not found by themselves. */
const wide = districts.map((row, index) => [
  ...row,
  index === 2 ? "Dân số 2009" : index > 2 ? 100000 + index : "",
  index === 2 ? "Lượt tải" : index > 2 ? 900 + index : "",
]);
const columns: RawColumns = { name: 0, installs: 4, base: 3 };
const choice: SourceChoice = {
  sheet: "Dữ liệu",
  headerRow: 2,
  columns,
  headings: headingsOf(found([grid(wide)])[0]!.choices, columns),
};
const figures = (values: readonly (readonly CellValue[])[]) => {
  const { table, findings } = chosenTable(choice, [grid(values)], found([grid(values)]));
  return {
    rows: table?.rows.map(({ installs, base }) => [installs.value, base?.value]),
    gone: findings.map(({ words }) => words["heading"]),
  };
};
const putIn = (at: number) => wide.map((row) => [...row.slice(0, at), "", ...row.slice(at)]);
const without = (at: number) => wide.map((row) => row.filter((_, column) => column !== at));
const renamed = (at: number, heading: string) =>
  wide.map((row, index) => (index === 2 ? row.map((cell, column) => (column === at ? heading : cell)) : row));
const asChosen = [
  [903, 100003],
  [904, 100004],
  [905, 100005],
];

test.each([
  ["nothing changed", wide],
  ["a column put in before the table", putIn(0)],
  ["two columns put in before the table", putIn(0).map((row) => ["", ...row])],
  ["a column put in before the base", putIn(3)],
  ["a column deleted before the base", without(2)],
  ["the chosen columns exchanged", wide.map((row) => [row[0]!, row[1]!, row[2]!, row[4]!, row[3]!])],
  ["rows put in above and a column before", [wide[1]!, wide[1]!, ...wide].map((row) => ["", ...row])],
])("chosenTable(choice, grids, found) reads the same figures with %s", (_, values) =>
  expect(figures(values)).toEqual({ rows: asChosen, gone: [] }),
);

test.each([
  ["renamed", renamed(3, "Số hộ"), "Dân số 2009"],
  ["deleted", without(3), "Dân số 2009"],
])(
  "chosenTable(choice, grids, found) forgets a base column that was %s, says so, and takes the one found",
  (_, values, heading) => {
    const { rows, gone } = figures(values);
    expect(gone).toEqual([heading]);
    expect(rows).toEqual(asChosen.map(([installs], index) => [installs, districts[index + 3]![2]]));
  },
);

test("chosenTable(choice, grids, found) forgets a deleted column of counts, says so, and takes the one found", () => {
  const { rows, gone } = figures(without(4));
  expect(gone).toEqual(["Lượt tải"]);
  expect(rows).toEqual(asChosen.map(([, base], index) => [districts[index + 3]![1], base]));
});

test("chosenTable(choice, grids, found) can't tell two tables of the same headings apart once both have moved, and says so", () => {
  const beside = districts.slice(2).map((row, index) => [...row, "", row[0]!, index === 0 ? row[1]! : 9, row[2]!]);
  const second = { name: 4, installs: 5, base: 6 };
  const tables = found([grid(beside)]);
  const kept = { sheet: "Dữ liệu", headerRow: 0, columns: second, headings: headingsOf(tables[1]!.choices, second) };
  expect(chosenTable(kept, [grid(beside)], tables).table?.columns).toEqual(second);
  const moved = beside.map((row) => ["", ...row]);
  const now = chosenTable(kept, [grid(moved)], found([grid(moved)]));
  expect([now.table, now.findings.map(({ code }) => code)]).toEqual([null, ["column-gone"]]);
});

test("chosenTable(choice, grids, found) holds to each table of the golden sheets that is chosen and left alone", () => {
  for (const { name, grids } of rawCountCases()) {
    const tables = found(grids);
    for (const table of tables) {
      const { sheet, headerRow, choices } = table;
      const kept = { sheet, headerRow, columns: table.columns, headings: headingsOf(choices, table.columns) };
      const again = chosenTable(kept, grids, tables);
      expect([name, again.findings, again.table?.columns]).toEqual([name, [], table.columns]);
    }
  }
});
