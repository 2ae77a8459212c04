import { findAliases } from "../../../src/ranking/join/findAliases";
import { gridFrom } from "../../helpers/grids";

const table = [
  ["Bảng tên gọi", ""],
  ["Tên trong báo cáo", "Tên chuẩn"],
  ["Tĩnh Gia", "Nghi Sơn"],
  ["H. Long Mỹ", ""],
  ["Cà Mau", "Cà Mau"],
  ["Long Mỹ", "Huyện Long Mỹ"],
  ["", ""],
  ["không đọc", "nữa"],
];
const read = [
  { spelling: "Tĩnh Gia", name: "Nghi Sơn" },
  { spelling: "Long Mỹ", name: "Huyện Long Mỹ" },
];

test("findAliases reads a table under its headings, to its first blank row", () => {
  expect(findAliases([gridFrom(table, { sheet: "Tên gọi" })])).toEqual({ aliases: read, sheets: ["Tên gọi"] });
});

test.each([
  ["Alias", "Name"],
  ["TEN VIET TAT", "TEN CHUAN"],
  ["Cách viết khác", "Tên đơn vị"],
  ["Name in report", "Official name"],
])("findAliases knows the headings %s and %s, wherever they stand", (spelling, name) => {
  const rows = [
    ["STT", name, spelling],
    [1, "Nghi Sơn", "Tĩnh Gia"],
  ];
  expect(findAliases([gridFrom(rows, { row: 3, column: 2 })]).aliases).toEqual(read.slice(0, 1));
});

test("findAliases reads the Excel table BLUEZONE_TenGoi whatever its headings", () => {
  const rows = [
    ["Cũ", "Mới"],
    ["Tĩnh Gia", "Nghi Sơn"],
    ["Dưới bảng", "không đọc"],
  ];
  const tables = [{ name: "BLUEZONE_TenGoi", area: { row: 0, column: 0, rows: 2, columns: 2 } }];
  expect(findAliases([{ ...gridFrom(rows), tables }]).aliases).toEqual(read.slice(0, 1));
});

test("findAliases takes no table of counts for one of spellings", () => {
  const counts = [
    ["STT", "Tên đơn vị", "Lượt cài đặt"],
    [1, "Huyện Vị Thủy", 7_600],
  ];
  expect(findAliases([gridFrom(counts)])).toEqual({ aliases: [], sheets: [] });
});
