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

/** What can be wrong with the history table; said in `historyFindings.ts`. */
export type HistoryProblem =
  | "column-missing"
  | "column-twice"
  | "bad-date"
  | "bad-unit"
  | "bad-installs"
  | "bad-base"
  | "bad-place"
  | "unit-twice";
