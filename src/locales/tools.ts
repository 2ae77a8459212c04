import type { Sentences } from "./sentences";

/** What the pane says of the formulas of the workbook: repairing them, and turning them into values. */
export const toolSentences: Sentences<
  | "fold"
  | "chosen"
  | "repairTitle"
  | "repairHint"
  | "repair"
  | "freezeTitle"
  | "freezeHint"
  | "freezeSheet"
  | "freezeBook"
  | "askSheet"
  | "askBook"
  | "freeze"
  | "leave"
> = {
  vi: {
    fold: "Công thức đã có",
    chosen: "sửa, đổi ra giá trị",
    repairTitle: "Sửa công thức bị lỗi",
    repairHint:
      "Khi ô hiện #NAME? hoặc công thức có «_xldudf_», Excel đã lưu công thức sai dạng. BLUEZONE viết lại cho đúng trên mọi sheet.",
    repair: "Sửa công thức",
    freezeTitle: "Chuyển công thức thành giá trị",
    freezeHint: "Nên làm trước khi gửi tệp đi, để máy không có BLUEZONE vẫn hiện đúng số. Hoàn tác được.",
    freezeSheet: "Trên sheet đang mở",
    freezeBook: "Trên mọi sheet",
    askSheet: "Công thức BLUEZONE trên sheet đang mở sẽ thành giá trị và không tính lại nữa. Tiếp tục?",
    askBook: "Công thức BLUEZONE trên mọi sheet sẽ thành giá trị và không tính lại nữa. Tiếp tục?",
    freeze: "Chuyển thành giá trị",
    leave: "Thôi",
  },
  en: {
    fold: "Formulas in use",
    chosen: "repair, turn into values",
    repairTitle: "Repair broken formulas",
    repairHint:
      "Where a cell shows #NAME? or a formula has “_xldudf_”, Excel has stored it in a wrong form. BLUEZONE writes it anew, on every sheet.",
    repair: "Repair formulas",
    freezeTitle: "Turn formulas into values",
    freezeHint: "Best before you send the file, so that the figures show without BLUEZONE. Can be undone.",
    freezeSheet: "On this sheet",
    freezeBook: "On every sheet",
    askSheet: "The BLUEZONE formulas on this sheet will become values and no longer calculate. Go on?",
    askBook: "The BLUEZONE formulas on every sheet will become values and no longer calculate. Go on?",
    freeze: "Turn into values",
    leave: "Leave them",
  },
};
