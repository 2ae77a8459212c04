import type { Sentences } from "./sentences";

/** What the history sheet says: its name and the headings of its columns. */
export type HistoryWord =
  "sheet" | "date" | "unit" | "installs" | "base" | "baseName" | "coverage" | "place" | "counted" | "seriesBreak";

/** The name of the history sheet and its headings; a sheet may not be called "History", which Excel keeps for itself. */
export const historyWords: Sentences<HistoryWord> = {
  vi: {
    sheet: "Lịch sử",
    date: "Ngày",
    unit: "Đơn vị",
    installs: "Số lượng",
    base: "Mẫu số",
    baseName: "Tính trên",
    coverage: "Độ phủ",
    place: "Hạng",
    counted: "Nội dung",
    seriesBreak: "Ngắt chuỗi",
  },
  en: {
    sheet: "Ranking history",
    date: "Date",
    unit: "Unit",
    installs: "Count",
    base: "Base",
    baseName: "Share of",
    coverage: "Coverage",
    place: "Rank",
    counted: "What was counted",
    seriesBreak: "Series break",
  },
};

/** What can be wrong with the history table. */
export type HistoryProblem =
  | "column-missing"
  | "column-twice"
  | "bad-date"
  | "bad-unit"
  | "bad-installs"
  | "bad-base"
  | "bad-place"
  | "unit-twice";

/** What is wrong with a row of the history, and what to do. */
export const historySentences: Sentences<HistoryProblem> = {
  vi: {
    "column-missing":
      "Bảng lịch sử trên sheet «{sheet}» không còn cột «{column}». Hãy thêm lại cột đó với đúng tên tiêu đề.",
    "column-twice": "Bảng lịch sử trên sheet «{sheet}» có hai cột cùng nghĩa «{column}». Hãy đổi tên một cột.",
    "bad-date":
      "Ô {cell} trong bảng lịch sử không phải ngày của Excel, nên dòng này chưa được dùng. Hãy nhập lại ngày.",
    "bad-unit": "Ô {cell} trong bảng lịch sử thiếu tên đơn vị, nên dòng này chưa được dùng. Hãy ghi tên đơn vị.",
    "bad-installs": "Ô {cell} trong bảng lịch sử phải là số nguyên từ 0, nên dòng này chưa được dùng. Hãy sửa lại số.",
    "bad-base": "Ô {cell} trong bảng lịch sử phải là số nguyên từ 0, nên mẫu số này chưa được dùng. Hãy sửa lại số.",
    "bad-place": "Ô {cell} trong bảng lịch sử phải là hạng từ 1, nên hạng này chưa được dùng. Hãy sửa lại số.",
    "unit-twice":
      "Đơn vị «{unit}» có hai dòng cùng ngày trong bảng lịch sử (ô {cell}); dòng sau chưa được dùng. Hãy xóa một dòng.",
  },
  en: {
    "column-missing":
      "The history table on sheet “{sheet}” has lost its column “{column}”. Add it again under that heading.",
    "column-twice": "The history table on sheet “{sheet}” has two columns that mean “{column}”. Rename one of them.",
    "bad-date": "Cell {cell} of the history table is no Excel date, so its row is not used. Enter the date again.",
    "bad-unit": "Cell {cell} of the history table names no unit, so its row is not used. Write the unit's name.",
    "bad-installs":
      "Cell {cell} of the history table must be a whole number from 0, so its row is not used. Correct it.",
    "bad-base": "Cell {cell} of the history table must be a whole number from 0, so this base is not used. Correct it.",
    "bad-place": "Cell {cell} of the history table must be a rank from 1, so this rank is not used. Correct it.",
    "unit-twice":
      "Unit “{unit}” has two rows of one date in the history table (cell {cell}); the later is not used. Delete one of them.",
  },
};
