import type { CellValue } from "../../src/ranking/grid";

/** A small sheet of raw counts: three districts of which the second has the best coverage. */
export const districts: readonly (readonly CellValue[])[] = [
  ["Số lượt cài đặt Bluezone", "", ""],
  ["Đến hết ngày 16/8/2020", "", ""],
  ["Đơn vị", "Lượt cài đặt", "Dân số"],
  ["Huyện Phụng Hiệp", 13200, 188000],
  ["Thành phố Vị Thanh", 10000, 73322],
  ["Huyện Vị Thủy", 7600, 91500],
];

/** The day those counts stand for: 16 August 2020. */
export const districtsDay = 44059;
