import type { CellValue } from "../../src/ranking/grid";
import { gridFrom } from "../helpers/grids";
import { tableIn } from "../helpers/rawTables";

type Rows = readonly (readonly CellValue[])[];
const table: Rows = [
  ["Đơn vị", "Lượt cài đặt", "Dân số"],
  ["Huyện Phụng Hiệp", 13_200, 188_000],
  ["Thành phố Vị Thanh", 10_000, 73_322],
  ["Tổng cộng", 23_200, 261_322],
];
const blank: Rows = [["", "", ""]];
const line = (text: string): Rows => [[text, "", ""]];
const standing = (rows: Rows) => {
  const { whole } = tableIn(gridFrom(rows));
  return whole?.standing && [whole.standing.place, whole.standing.of];
};

test.each<[string, Rows, readonly number[] | null]>([
  ["a title line", [...line("Đến hết ngày 16/8/2020 (hạng 49/63)"), ...blank, ...table], [49, 63]],
  ["a note", [...line("Đến hết ngày 16/8/2020"), ...table, ...blank, ...line("Tỉnh xếp hạng 49/63.")], [49, 63]],
  [
    "the title of another table under it, which is not its own",
    [...line("Đến hết ngày 16/8/2020"), ...table, ...blank, ...line("Tỉnh khác: hạng 12/63"), ...table],
    null,
  ],
  [
    "the line right under the units, which is no total",
    [...table.slice(0, 3), ...line("Toàn tỉnh xếp hạng 49/63")],
    [49, 63],
  ],
  ["the line right under the total", [...table, ...line("Tỉnh đứng thứ 49/63")], [49, 63]],
  ["no line", table, null],
])("standingAround of %s", (_, rows, expected) => expect(standing(rows)).toEqual(expected));

test("a line that tells a place is neither unit nor total, and units may follow it", () => {
  const rows = [...table.slice(0, 2), ...line("Toàn tỉnh xếp hạng 49/63"), ...table.slice(2, 3)];
  const { rows: units, total } = tableIn(gridFrom(rows));
  expect([units.map(({ name }) => name), total]).toEqual([["Huyện Phụng Hiệp", "Thành phố Vị Thanh"], null]);
});
