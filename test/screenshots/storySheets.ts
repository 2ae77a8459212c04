import type { CellValue } from "../../src/ranking/grid";

type Cells = readonly (readonly CellValue[])[];

/** The ministry's message of 16 August 2020 as it was pasted: some counts in words, a total. */
export const report: Cells = [
  ["SỐ LƯỢT CÀI ĐẶT ỨNG DỤNG BLUEZONE TRÊN ĐỊA BÀN TỈNH HẬU GIANG", "", "", ""],
  ["Đến hết ngày 16/8/2020", "", "", ""],
  ["", "", "", ""],
  ["STT", "Đơn vị", "Số lượt cài đặt", "Dân số (người)"],
  [1, "huyện Phụng Hiệp", 13200, 188000],
  [2, "thành phố Vị Thanh", 10000, 73322],
  [3, "huyện Châu Thành A", 9640, 97500],
  [4, "huyện Vị Thủy", 7600, 91500],
  [5, "huyện Châu Thành", 7570, 84095],
  [6, "thành phố Ngã Bảy", 6000, 57000],
  [7, "thị xã Long Mỹ", 5300, 64000],
  [8, "huyện Long Mỹ", 3700, 77600],
  ["", "Tổng cộng", 63163, 733017],
];

/** The same with what many hands do to a sheet. */
export const messyReport: Cells = report.map((row, index) => {
  if (index === 6) return [3, "huyện Châu Thành A", "chín nghìn sáu", 97500];
  if (index === 8) return [5, "huyện Châu Thành", 7570.5, 84095];
  if (index === 10) return [7, "thị xã Long Mỹ", "", 64000];
  if (index === 11) return [8, "huyện Long Mỹ", 83700, 77600];
  return row;
});

/** The statistics office's populations, with its own spellings. */
export const populations: Cells = [
  ["DÂN SỐ TRUNG BÌNH NĂM 2019 (Cục Thống kê)", ""],
  ["Đơn vị hành chính", "Dân số trung bình"],
  ["Thành phố Vị Thanh", 73322],
  ["Thành phố Ngã Bảy", 57000],
  ["Huyện Châu Thành A", 97500],
  ["Huyện Châu Thành", 84095],
  ["Huyện Phụng Hiệp", 188000],
  ["Huyện Vị Thuỷ", 91500],
  ["Huyện Long Mỹ", 77600],
  ["Thị xã Long Mỹ", 64000],
];
