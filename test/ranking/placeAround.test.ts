import type { CellValue } from "../../src/ranking/grid";
import { gridFrom } from "../helpers/grids";
import { tableIn } from "../helpers/rawTables";

const districts = ["Huyện Phụng Hiệp", "Thành phố Vị Thanh", "Thị xã Long Mỹ"];
const communes = ["Xã Vị Đông", "Xã Vị Bình", "Thị trấn Nàng Mau"];

function placeOf(lines: readonly string[], units: readonly string[] = districts) {
  const rows: CellValue[][] = units.map((name, index) => [name, 1000 + index * 7, 20_000]);
  const table = tableIn(gridFrom([...lines.map((line) => [line]), [], ["Đơn vị", "Lượt cài đặt", "Dân số"], ...rows]));
  return table.place && [table.place.kind, table.place.name];
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["a title", ["Số lượt cài đặt Bluezone tại tỉnh Hậu Giang"], ["province", "Hậu Giang"]],
  ["a title in capitals", ["KẾT QUẢ CÀI ĐẶT TẠI TỈNH HẬU GIANG ĐẾN NGÀY 16/8/2020"], ["province", "Hậu Giang"]],
  ["a title that goes on", ["Kết quả trên địa bàn tỉnh Hậu Giang, đến 16/8/2020"], ["province", "Hậu Giang"]],
  ["an English title", ["Bluezone installs in Hậu Giang province"], ["province", "Hậu Giang"]],
  ["a city over districts", ["Kết quả trên địa bàn TP. Cần Thơ"], ["city", "Cần Thơ"]],
])("placeAround of %s", (_, lines, expected) => expect(placeOf(lines)).toEqual(expected));

test("placeAround takes the lowest place that holds the units", () => {
  const lines = ["Kết quả trên địa bàn tỉnh Hậu Giang", "Số lượt cài đặt tại huyện Vị Thủy"];
  expect(placeOf(lines, communes)).toEqual(["district", "Vị Thủy"]);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["a letterhead", ["ỦY BAN NHÂN DÂN TỈNH HẬU GIANG", "Sở Thông tin và Truyền thông tỉnh Hậu Giang"], districts],
  [
    "units that are provinces themselves",
    ["Họp tại tỉnh Hậu Giang"],
    ["Tỉnh Cà Mau", "Tỉnh An Giang", "Tỉnh Bạc Liêu"],
  ],
  ["offices, which are not the province", ["Kết quả tại tỉnh Hậu Giang"], ["Sở Y tế", "Sở Tư pháp", "Sở Nội vụ"]],
  ["no line at all", [], districts],
])("placeAround takes no place from %s", (_, lines, units) => expect(placeOf(lines, units)).toBeNull());
