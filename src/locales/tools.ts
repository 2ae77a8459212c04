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
    chosen: "sửa lỗi, chuyển thành giá trị",
    repairTitle: "Ô hiện #NAME? hoặc công thức có «_xldudf_»",
    repairHint: "Excel đã lưu công thức BLUEZONE sai dạng. Viết lại cho đúng trên mọi sheet.",
    repair: "Sửa công thức",
    freezeTitle: "Trước khi gửi tệp đi",
    freezeHint: "Thay công thức BLUEZONE bằng giá trị, để máy không có BLUEZONE vẫn thấy đúng số. Hoàn tác được.",
    freezeSheet: "Chuyển sheet đang mở",
    freezeBook: "Chuyển cả sổ làm việc",
    askSheet: "Công thức BLUEZONE trên sheet đang mở sẽ thành giá trị và không tính lại nữa. Chuyển chứ?",
    askBook: "Công thức BLUEZONE trên mọi sheet sẽ thành giá trị và không tính lại nữa. Chuyển chứ?",
    freeze: "Chuyển thành giá trị",
    leave: "Thôi",
  },
  en: {
    fold: "Formulas in use",
    chosen: "repair, turn into values",
    repairTitle: "Cells show #NAME?, or formulas “_xldudf_”",
    repairHint: "Excel has stored BLUEZONE formulas in a wrong form. Write them anew on every sheet.",
    repair: "Repair formulas",
    freezeTitle: "Before you send the file",
    freezeHint: "Put values in place of BLUEZONE formulas, so that the figures show without BLUEZONE. Can be undone.",
    freezeSheet: "Turn this sheet",
    freezeBook: "Turn the whole workbook",
    askSheet:
      "The BLUEZONE formulas on the sheet in front will become values and no longer calculate. Turn them into values?",
    askBook: "The BLUEZONE formulas on all sheets will become values and no longer calculate. Turn them into values?",
    freeze: "Turn into values",
    leave: "Leave them",
  },
};
