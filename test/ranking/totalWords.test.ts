import { isNoteLabel, isTotalLabel } from "../../src/ranking/totalWords";

test.each([
  "Tổng cộng",
  "TỔNG CỘNG:",
  "Toàn tỉnh",
  "Toàn tỉnh Hậu Giang",
  "Cộng",
  "Tổng số",
  "TC",
  "Total",
  "Grand total",
  "Tong cong (8 don vi)",
  "Tổng cộng toàn tỉnh",
  "Cả nước",
  "Whole province",
])("isTotalLabel(%j)", (label) => {
  expect(isTotalLabel(label)).toBe(true);
});

test.each(["Huyện Vị Thủy", "Tổng công ty Điện lực", "Thành phố Vị Thanh", "Xã Cộng Hòa", "Phường Toàn Thắng", ""])(
  "isTotalLabel(%j) is false",
  (label) => {
    expect(isTotalLabel(label)).toBe(false);
  },
);

test.each([
  ["Nguồn: Báo Hậu Giang", true],
  ["* Số liệu ước tính", true],
  ["(1) Theo Tổng điều tra", true],
  ["Note: estimated", true],
  ["Ghi chú", true],
  ["Huyện Vị Thủy", false],
  ["Nguồn Lực", true],
  ["Notre Dame", false],
])("isNoteLabel(%j) is %s", (label, expected) => {
  expect(isNoteLabel(label)).toBe(expected);
});
