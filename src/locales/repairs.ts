import type { Sentences } from "./sentences";

/** What the button of a repair says. */
export type RepairSentence = "write-count" | "write-numbers";

/** The words on the buttons that repair a finding. */
export const repairSentences: Sentences<RepairSentence> = {
  vi: { "write-count": "Ghi {count}", "write-numbers": "Chuyển {count} ô thành số" },
  en: { "write-count": "Write {count}", "write-numbers": "Turn {count} cells into numbers" },
};

/** The words on the other buttons beside findings. */
export const findingButtons: Sentences<"ignore" | "showIgnored" | "undo" | "choose" | "ignored" | "repairAlike"> = {
  vi: {
    ignore: "Bỏ qua",
    ignored: "Đã bỏ qua {count} mục.",
    showIgnored: "Hiện lại",
    undo: "Hoàn tác",
    choose: "Là «{name}»",
    repairAlike: "Sửa cả {count} ô như vậy",
  },
  en: {
    ignore: "Ignore",
    ignored: "{count} findings are ignored.",
    showIgnored: "Show them again",
    undo: "Undo",
    choose: "It is “{name}”",
    repairAlike: "Repair all {count} such cells",
  },
};

/** How a repair ended. */
export const repairOutcomeSentences: Sentences<"repaired" | "repair-undone" | "repair-late"> = {
  vi: {
    repaired: "Đã sửa {count} ô trên sheet.",
    "repair-undone": "Đã trả {count} ô về như trước khi sửa.",
    "repair-late":
      "Chưa sửa gì: nội dung ô đã thay đổi từ lúc đọc, hoặc ô có công thức. Số liệu vừa được đọc lại; hãy xem lại mục này.",
  },
  en: {
    repaired: "Cells repaired on the sheet: {count}.",
    "repair-undone": "Cells put back to what they held before: {count}.",
    "repair-late":
      "Nothing was repaired: the cell has changed since it was read, or holds a formula. The figures have been read again; look at this once more.",
  },
};
