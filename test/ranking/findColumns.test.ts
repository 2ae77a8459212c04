import { findColumns } from "../../src/ranking/findColumns";
import { gridFrom } from "../helpers/grids";

test.each([
  [["STT", "Đơn vị", "Lượt cài đặt", "Dân số"], { name: 1, installs: 2, base: 3 }],
  [["No.", "District", "Population", "Installs"], { name: 1, installs: 3, base: 2 }],
  [["DON VI", "DAN SO", "SO LUOT CAI DAT"], { name: 0, installs: 2, base: 1 }],
  [["Đơn vị", "Lượt cài đặt", "Dân số", "Tỷ lệ cài đặt/dân số", "Hạng"], { name: 0, installs: 1, base: 2 }],
  [["Đơn vị", "Lượt cài đặt đến 13/8", "Lượt cài đặt", "Dân số"], { name: 0, installs: 2, base: 3 }],
])("findColumns under %j", (header, columns) => {
  expect(findColumns(gridFrom([header]), 0)?.columns).toEqual(columns);
});

test("findColumns knows the column of names by its texts where no heading names it", () => {
  const grid = gridFrom([
    ["", "", "Lượt cài đặt", "Dân số"],
    [1, "Huyện Vị Thủy", 7600, 91500],
  ]);
  expect(findColumns(grid, 0)).toMatchObject({ columns: { name: 1, installs: 2, base: 3 }, nameHeading: false });
});

test.each([
  ["a title that speaks of installs", ["Số lượt cài đặt Bluezone tại tỉnh Hậu Giang"]],
  ["names alone", ["Đơn vị", "Ghi chú"]],
  ["a rate in place of counts", ["Đơn vị", "Dân số", "Tỷ lệ cài đặt trên dân số"]],
  ["numbers", [1, 2, 3]],
])("findColumns is null for %s", (_, header) => {
  expect(findColumns(gridFrom([header, ["A", 1, 2]]), 0)).toBeNull();
});

test("findColumns does not take the ranking sheet itself for raw counts, in either language", () => {
  const vi = ["Hạng", "Đơn vị", "Lượt cài đặt", "Dân số", "Độ phủ", "Cần để đạt chỉ tiêu", "Còn thiếu"];
  const en = ["Rank", "Unit", "Installs", "Population", "Coverage", "Needed for the target", "Gap"];
  expect(findColumns(gridFrom([vi]), 0)).toBeNull();
  expect(findColumns(gridFrom([en]), 0)).toBeNull();
});

test.each([
  ["households where nothing else is counted", ["Xã", "Số hộ", "Lượt cài đặt"], { base: 1 }],
  ["people before households", ["Xã", "Số hộ", "Dân số (người)", "Lượt cài đặt"], { base: 2 }],
  ["subscribers before households", ["Xã", "Số hộ", "Số thuê bao", "Lượt cài đặt"], { base: 2 }],
  [
    "people from an age on",
    ["Xã", "Số công dân từ 14 tuổi trở lên", "Số tài khoản đã kích hoạt"],
    { base: 1, installs: 2 },
  ],
])("findColumns takes for the base %s", (_, header, columns) => {
  const rows = [1, 2].map((row) => header.map((__, column) => (column === 0 ? `Xã ${row}` : 100 * row + column)));
  expect(findColumns(gridFrom([header, ...rows]), 0)?.columns).toMatchObject(columns);
});

test.each([
  [["Đơn vị", "Số thuê bao", "Dân số"], { installs: 1, base: 2 }],
  [["STT", "Đơn vị", "Dân số", "Tổng số thuê bao", "Tỷ lệ"], { installs: 3, base: 2 }],
  [["Đơn vị", "Số hộ tham gia", "Tổng số hộ"], { installs: 1, base: 2 }],
  [["Xã", "Số hộ", "Số hộ đã đăng ký"], { installs: 2, base: 1 }],
  [["Trường", "Số học sinh có thẻ BHYT", "Tổng số học sinh"], { installs: 1, base: 2 }],
  [["Đơn vị", "Số học sinh giỏi", "Tổng số học sinh"], { installs: 1, base: 2 }],
  [["Đơn vị", "Số thuê bao", "Đối tượng từ 18 tuổi trở lên"], { installs: 1, base: 2 }],
  [["Đơn vị", "Số thuê bao", "Dân số trong độ tuổi"], { installs: 1, base: 2 }],
])("findColumns under %j takes the one column of counts beside a base", (header, columns) => {
  const cell = (row: number, column: number) => 100 * row + 7 * column;
  const rows = [1, 2, 3].map((row) =>
    header.map((heading, column) =>
      /^(Đơn vị|Xã|Trường)$/.test(heading) ? `Xã ${"ABC"[row - 1]}` : cell(row, column),
    ),
  );
  expect(findColumns(gridFrom([header, ...rows]), 0)).toMatchObject({ columns, isBesideBase: true });
});

test.each([
  [["Đơn vị", "Dân số", "Thuê bao smartphone"]],
  [["Đơn vị", "Dân số", "Số thuê bao 3G/4G"]],
  [["Đơn vị", "Dân số 2018", "Dân số 2019"]],
  [["Đơn vị", "Dân số", "Dân số nữ"]],
  [["Đơn vị", "Số hộ", "Dân số"]],
  [["Đơn vị", "Dân số", "Số hộ", "Số thuê bao"]],
  [["Đơn vị", "Dân số", "Diện tích"]],
])("findColumns takes %j for bases alone", (header) => {
  const rows = [1, 2, 3].map((row) => header.map((_, column) => (column === 0 ? `Xã ${"ABC"[row - 1]}` : 90 * row)));
  expect(findColumns(gridFrom([header, ...rows]), 0)).toBeNull();
});
