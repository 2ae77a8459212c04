const vietnamese = {
  pictures: "{count} hình ảnh",
  macros: "Macro (VBA)",
  comments: "Ghi chú và bình luận trong ô",
  pivots: "Bảng tổng hợp (PivotTable)",
  external: "Liên kết tới tệp khác; công thức dùng chúng giữ giá trị đã tính",
  connections: "Kết nối dữ liệu",
  chartSheets: "Trang chỉ chứa biểu đồ",
  names: "Tên vùng (công thức dùng địa chỉ ô thay cho tên): {names}",
  slicers: "Slicer và đường thời gian",
  controls: "Nút và ô điều khiển trên trang",
  richTexts: "Định dạng từng chữ trong {count} ô",
  charts: "Chi tiết của biểu đồ trên trang “{sheet}”",
  chartsRough: "Chi tiết của biểu đồ: {names}",
  tables: "Bảng: {names}",
  protection: "Mật khẩu bảo vệ trang “{sheet}”",
  customXml: "Dữ liệu XML riêng của phần mềm khác",
  noSheets: "tệp không có trang tính nào",
} as const;

/** What can be said of a file that was opened or saved. */
export type FileSentence = keyof typeof vietnamese;

const english: Readonly<Record<FileSentence, string>> = {
  pictures: "{count} pictures",
  macros: "Macros (VBA)",
  comments: "Notes and comments in cells",
  pivots: "PivotTables",
  external: "Links to other files; formulas that use them keep the values last calculated",
  connections: "Data connections",
  chartSheets: "Sheets that hold only a chart",
  names: "Named ranges (formulas use cell addresses instead of the names): {names}",
  slicers: "Slicers and timelines",
  controls: "Buttons and controls on sheets",
  richTexts: "Formats of single letters in {count} cells",
  charts: "Details of the charts on the sheet “{sheet}”",
  chartsRough: "Details of charts: {names}",
  tables: "Tables: {names}",
  protection: "The password that protects the sheet “{sheet}”",
  customXml: "Other software's own XML data",
  noSheets: "the file has no worksheet",
};

/** A sentence on a file with its holes filled.
 * @param language display language as a tag; anything but English is said in Vietnamese */
export function fileSentence(
  language: string,
  sentence: FileSentence,
  words: Readonly<Record<string, string | number>> = {},
): string {
  const sentences = /^en\b/i.test(language) ? english : vietnamese;
  return sentences[sentence].replace(/\{(\w+)\}/g, (hole, name: string) => String(words[name] ?? hole));
}
