import type { CellValue } from "../../src/ranking/grid";

type Cells = readonly (readonly CellValue[])[];

/** The ministry's message of 16 August 2020 as it was pasted: counts in words, a total, no populations. */
export const report: Cells = [
  ["SỐ LƯỢT CÀI ĐẶT ỨNG DỤNG BLUEZONE TRÊN ĐỊA BÀN TỈNH HẬU GIANG", "", ""],
  ["Đến hết ngày 16/8/2020", "", ""],
  ["", "", ""],
  ["STT", "Đơn vị", "Số lượt cài đặt"],
  [1, "huyện Phụng Hiệp", "hơn 13.200"],
  [2, "thành phố Vị Thanh", "trên 10.000"],
  [3, "huyện Châu Thành A", 9640],
  [4, "huyện Vị Thủy", "hơn 7.600"],
  [5, "huyện Châu Thành", "gần 7.570"],
  [6, "thành phố Ngã Bảy", "gần 6.000"],
  [7, "thị xã Long Mỹ", "gần 5.300"],
  [8, "huyện Long Mỹ", "hơn 3.700"],
  ["", "Toàn tỉnh", 63163],
];

/** The same with what many hands do to a sheet: a count in thousands, words, a blank, a count above the population. */
export const messyReport: Cells = report.map((row, index) => {
  if (index === 4) return [1, "huyện Phụng Hiệp", 13.2];
  if (index === 6) return [3, "huyện Châu Thành A", "9,6 nghìn lẻ"];
  if (index === 10) return [7, "thị xã Long Mỹ", ""];
  if (index === 11) return [8, "huyện Long Mỹ", 83700];
  return row;
});

/** The counts of 13 August, from last week's workbook. */
export const reportBefore: Cells = [
  ["SỐ LƯỢT CÀI ĐẶT ỨNG DỤNG BLUEZONE TRÊN ĐỊA BÀN TỈNH HẬU GIANG", "", ""],
  ["Đến hết ngày 13/8/2020", "", ""],
  ["", "", ""],
  ["STT", "Đơn vị", "Số lượt cài đặt"],
  [1, "huyện Phụng Hiệp", 11800],
  [2, "thành phố Vị Thanh", 8900],
  [3, "huyện Châu Thành A", 8100],
  [4, "huyện Vị Thủy", 6500],
  [5, "huyện Châu Thành", 6850],
  [6, "thành phố Ngã Bảy", 5100],
  [7, "thị xã Long Mỹ", 4850],
  [8, "huyện Long Mỹ", 3189],
  ["", "Toàn tỉnh", 55289],
];

/** The statistics office's populations, with its own spellings and order. */
export const populations: Cells = [
  ["DÂN SỐ TRUNG BÌNH NĂM 2019", ""],
  ["Nguồn: Cục Thống kê tỉnh Hậu Giang", ""],
  ["Đơn vị hành chính", "Dân số trung bình năm 2019 (người)"],
  ["Thành phố Vị Thanh", 73322],
  ["Thành phố Ngã Bảy", 57000],
  ["Huyện Châu Thành A", 97500],
  ["Huyện Châu Thành", 84095],
  ["Huyện Phụng Hiệp", 188000],
  ["Huyện Vị Thuỷ", 91500],
  ["Huyện Long Mỹ", 77600],
  ["Thị xã Long Mỹ", 64000],
  ["Tổng số", 733017],
];
