import type { Sentences } from "./sentences";

/** What the pane says around the paragraph for the report. */
export const reportSectionSentences: Sentences<
  "title" | "fold" | "hint" | "copy" | "intoCell" | "intoBox" | "report-inserted" | "box-inserted"
> = {
  vi: {
    title: "Đoạn văn cho báo cáo",
    fold: "xem, sao chép",
    hint: "Các con số lấy đúng từ bảng xếp hạng.",
    copy: "Sao chép",
    intoCell: "Ghi vào ô",
    intoBox: "Chèn hộp chữ",
    "report-inserted": "Đã ghi đoạn văn vào ô {cell} trên sheet «{sheet}».",
    "box-inserted": "Đã chèn hộp chữ cạnh ô {cell} trên sheet «{sheet}».",
  },
  en: {
    title: "Paragraph for the report",
    fold: "read, copy",
    hint: "Every figure is taken from the ranking.",
    copy: "Copy",
    intoCell: "Write into cell",
    intoBox: "Insert text box",
    "report-inserted": "The paragraph is in cell {cell} on sheet “{sheet}”.",
    "box-inserted": "The text box stands at cell {cell} on sheet “{sheet}”.",
  },
};
