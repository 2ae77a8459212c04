import { editedCells, fingerprint } from "../../../src/ranking/rebuild/fingerprint";
import type { CellValue } from "../../../src/ranking/grid";

const area = { row: 6, column: 0, rows: 3, columns: 3 };
const cells: readonly (readonly CellValue[])[] = [
  ["Hạng", "Đơn vị", "Lượt cài đặt"],
  ['=IF(C8="","",RANK.EQ(C8,$C$8:$C$9,0))', "='Dữ liệu'!A5", "='Dữ liệu'!B5"],
  ['=IF(C9="","",RANK.EQ(C9,$C$8:$C$9,0))', "='Dữ liệu'!A4", 0.3],
];
const changed = (row: number, column: number, cell: CellValue) =>
  cells.map((line, r) => line.map((old, c) => (r === row && c === column ? cell : old)));

test("editedCells(before, cells) of what was written is nothing", () =>
  expect(editedCells(fingerprint(area, cells), cells)).toEqual([]));

test.each<[string, number, number, CellValue]>([
  ["a number over a formula", 1, 2, 10000],
  ["another formula", 2, 0, "=1"],
  ["another heading", 0, 1, "Huyện"],
  ["a cleared cell", 1, 1, ""],
  ["the number as text", 2, 2, "0.3"],
  ["another row of the raw sheet", 1, 2, "='Dữ liệu'!B9"],
  ["another cell of its own sheet", 1, 0, '=IF(C9="","",RANK.EQ(C8,$C$8:$C$9,0))'],
])("editedCells(before, cells) finds %s", (_, row, column, cell) =>
  expect(editedCells(fingerprint(area, cells), changed(row, column, cell))).toEqual([
    { row: 6 + row, column, rows: 1, columns: 1 },
  ]),
);

test.each<[string, (cell: string) => string]>([
  ["the raw sheet was renamed", (cell) => cell.replaceAll("'Dữ liệu'", "Data")],
  [
    "rows were put in above the raw counts",
    (cell) => cell.replace(/(!\w)(\d)/g, (_, a: string, b: string) => a + String(Number(b) + 3)),
  ],
  ["a column was put in before the raw counts", (cell) => cell.replace("!B", "!C").replace("!A", "!B")],
  ["a raw row was deleted", (cell) => cell.replace(/!\w5/g, "!#REF!")],
  [
    "Excel wrote the function in its own way",
    (cell) => cell.replace("RANK.EQ(", "_xlfn.rank.eq( ").replace("=IF", "=@if"),
  ],
])("editedCells(before, cells) says nothing where %s", (_, change) => {
  const moved = cells.map((line) => line.map((cell) => (typeof cell === "string" ? change(cell) : cell)));
  expect(moved).not.toEqual(cells);
  expect(editedCells(fingerprint(area, cells), moved)).toEqual([]);
});

test("fingerprint(area, cells) of 11,000 rows takes 33,000 characters and names the row that was edited", () => {
  const large = { row: 7, column: 0, rows: 11_000, columns: 12 };
  const rows = Array.from({ length: large.rows }, (_, row) =>
    Array.from({ length: large.columns }, (__, column) => `='Dữ liệu'!${"ABCDEFGHIJKL"[column]}${row + 5}`),
  );
  const written = fingerprint(large, rows);
  expect(written.hashes).toHaveLength(33_000);
  const edited = rows.map((row, index) => (index === 10_000 ? [...row.slice(0, 3), 1, ...row.slice(4)] : row));
  expect(editedCells(written, edited)).toEqual([{ row: 10_007, column: 0, rows: 1, columns: 12 }]);
});
