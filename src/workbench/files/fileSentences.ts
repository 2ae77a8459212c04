const vietnamese = {
  uncomputed: "{count} công thức không tính được ở đây, khi lưu vẫn giữ nguyên công thức: {cells}",
  otherwise: "{count} công thức cho kết quả khác với kết quả lưu trong tệp: {cells}",
  pictures: "{count} hình ảnh: không giữ được",
  macros: "Macro (VBA): không giữ được",
  comments: "Ghi chú trong ô: không hiện ở đây, được giữ khi lưu",
  threads: "Chuỗi bình luận: chỉ giữ được dưới dạng ghi chú",
  pivots: "Bảng tổng hợp (PivotTable): không giữ được, ô vẫn giữ giá trị",
  external: "Liên kết tới tệp khác: công thức dùng giá trị lấy lần trước, liên kết được giữ khi lưu",
  connections: "Kết nối dữ liệu: không giữ được",
  chartSheets: "Trang chỉ chứa biểu đồ: không giữ được",
  names:
    "Tên không phải là tên của một vùng ô: công thức ở đây dùng thẳng nội dung của tên, tên được giữ khi lưu ({names})",
  slicers: "Slicer và đường thời gian: không giữ được",
  controls: "Nút và ô điều khiển trên trang: không giữ được",
  objects: "Sơ đồ và đối tượng nhúng: không giữ được",
  richTexts: "Định dạng từng chữ trong {count} ô: không hiện ở đây, được giữ khi lưu",
  unreadFormats: "{count} định dạng có điều kiện: không giữ được",
  filter: "Bộ lọc trên trang “{sheet}”: hàng đã ẩn vẫn ẩn, không đổi được điều kiện lọc ở đây, được giữ khi lưu",
  protection: "Mật khẩu bảo vệ trang “{sheet}”: không hỏi ở đây, được giữ khi lưu",
  structure: "Bảo vệ cấu trúc sổ tính: không chặn ở đây, được giữ khi lưu",
  charts: "Một số biểu đồ trên trang “{sheet}”: không giữ được",
  sparklines: "Biểu đồ nhỏ trong ô trên trang “{sheet}”: không giữ được",
  strange: "Trang “{sheet}” còn có phần không giữ được: {names}",
  days: "Sổ tính đếm ngày từ năm 1904: ở đây và khi lưu đếm từ năm 1900, các ngày không đổi",
  customXml: "Dữ liệu XML riêng của phần mềm khác: không giữ được",
  chartsRough: "Chi tiết của biểu đồ: {names}",
  tables: "Bảng: {names}",
  textBoxes: "Hộp văn bản: {names}",
  structureHere: "Bảo vệ cấu trúc sổ tính do phần bổ trợ đặt",
  sheetTexts: "Dữ liệu riêng mà phần bổ trợ ghi kèm trang tính",
  movedNotes: "Ghi chú ở ô đã đổi nội dung hoặc đã dời chỗ trên trang “{sheet}”: {cells}",
  movedFilter: "Bộ lọc của vùng đã dời chỗ trên trang “{sheet}”",
  movedRules: "Lời nhắc nhập liệu của {count} quy tắc đã đổi trên trang “{sheet}”",
  noSheets: "tệp không có trang tính nào",
  notXlsx:
    "tệp không phải là sổ tính .xlsx, đã hỏng, hoặc cần mật khẩu để mở. Tệp .xls, .csv hãy lưu lại thành .xlsx trước",
} as const;

/** What can be said of a file that was opened or saved. */
export type FileSentence = keyof typeof vietnamese;

const english: Readonly<Record<FileSentence, string>> = {
  uncomputed: "{count} formulas can't be computed here; they are saved as they are: {cells}",
  otherwise: "{count} formulas give another result than the file holds: {cells}",
  pictures: "{count} pictures: lost",
  macros: "Macros (VBA): lost",
  comments: "Notes in cells: not shown here, kept when you save",
  threads: "Threads of comments: kept as notes only",
  pivots: "PivotTables: lost, their cells keep the values",
  external: "Links to other files: formulas use the values last read; the links are kept when you save",
  connections: "Data connections: lost",
  chartSheets: "Sheets that hold only a chart: lost",
  names:
    "Names of anything but a range: formulas here use what the name means; the names are kept when you save ({names})",
  slicers: "Slicers and timelines: lost",
  controls: "Buttons and controls on sheets: lost",
  objects: "Diagrams and embedded objects: lost",
  richTexts: "Formats of single letters in {count} cells: not shown here, kept when you save",
  unreadFormats: "{count} conditional formats: lost",
  filter:
    "The filter on the sheet “{sheet}”: hidden rows stay hidden, its conditions can't be changed here, kept when you save",
  protection: "The password that protects the sheet “{sheet}”: not asked for here, kept when you save",
  structure: "The protection of the workbook's structure: not enforced here, kept when you save",
  charts: "Some charts on the sheet “{sheet}”: lost",
  sparklines: "Sparklines on the sheet “{sheet}”: lost",
  strange: "The sheet “{sheet}” also has parts that are lost: {names}",
  days: "The workbook counts days from 1904: here and when you save they are counted from 1900; the dates stay the same",
  customXml: "Other software's own XML data: lost",
  chartsRough: "Details of charts: {names}",
  tables: "Tables: {names}",
  textBoxes: "Text boxes: {names}",
  structureHere: "The protection of the workbook's structure that an add-in set",
  sheetTexts: "What an add-in keeps with sheets for itself",
  movedNotes: "Notes of cells that were changed or moved on the sheet “{sheet}”: {cells}",
  movedFilter: "The filter of a range that was moved on the sheet “{sheet}”",
  movedRules: "The words of {count} input rules that were changed on the sheet “{sheet}”",
  noSheets: "the file has no worksheet",
  notXlsx: "the file is no .xlsx workbook, is damaged or needs a password to open. Save an .xls or .csv as .xlsx first",
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
