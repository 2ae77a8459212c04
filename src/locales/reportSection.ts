import type { Sentences } from "./sentences";

/** What the pane says around the paragraph for the report. */
export const reportSectionSentences: Sentences<
  | "title"
  | "fold"
  | "asBuilt"
  | "fromCounts"
  | "changed"
  | "changedValues"
  | "copy"
  | "intoCell"
  | "intoBox"
  | "report-inserted"
  | "box-inserted"
> = {
  vi: {
    title: "Đoạn văn cho báo cáo",
    fold: "xem, sao chép",
    asBuilt: "Các con số đúng như trên bảng xếp hạng.",
    fromCounts: "Các con số tính từ số liệu thô hiện nay, như bảng xếp hạng sẽ ghi khi dựng.",
    changed:
      "Số liệu hoặc lựa chọn đã đổi từ lần dựng: đoạn này theo số mới, bảng trên sheet thì chưa. Hãy dựng lại trước khi dùng.",
    changedValues:
      "Số liệu hoặc lựa chọn đã đổi từ lần dựng: đoạn này theo bảng giá trị trên sheet. Hãy dựng lại nếu cần số mới.",
    copy: "Sao chép",
    intoCell: "Ghi vào ô",
    intoBox: "Chèn hộp chữ",
    "report-inserted": "Đã ghi đoạn văn vào ô {cell} trên sheet «{sheet}».",
    "box-inserted": "Đã chèn hộp chữ cạnh ô {cell} trên sheet «{sheet}».",
  },
  en: {
    title: "Paragraph for the report",
    fold: "read, copy",
    asBuilt: "Every figure is as on the ranking sheet.",
    fromCounts: "The figures are of the raw counts now, as the ranking will have them when it is built.",
    changed:
      "Counts or choices changed since the build: this paragraph has the new ones, the sheet does not yet. Build again before you use it.",
    changedValues:
      "Counts or choices changed since the build: this paragraph follows the values on the sheet. Build again for the new ones.",
    copy: "Copy",
    intoCell: "Write into cell",
    intoBox: "Insert text box",
    "report-inserted": "The paragraph is in cell {cell} on sheet “{sheet}”.",
    "box-inserted": "The text box stands at cell {cell} on sheet “{sheet}”.",
  },
};
