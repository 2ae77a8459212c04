import type { Sentences } from "./sentences";

/** What building again, taking back, repairing and freezing say. */
export type RebuildSentence =
  | "copySheet"
  | "edited"
  | "editedMore"
  | "keepCopy"
  | "overwrite"
  | "stop"
  | "copyKept"
  | "remarks"
  | "cancelled"
  | "cancel"
  | "cancelling"
  | "progress"
  | "undo"
  | "undone"
  | "undo-edited"
  | "nothing-to-undo"
  | "unfinished"
  | "unfinished-large"
  | "restore"
  | "restored"
  | "no-day"
  | "history-protected"
  | "history-in-the-way"
  | "history-heading"
  | "mended"
  | "nothing-to-repair"
  | "frozen"
  | "nothing-to-freeze"
  | "left-protected"
  | "mending"
  | "left-unsettled"
  | "freezing"
  | "undoing"
  | "cut-off";

export const rebuildSentences: Sentences<RebuildSentence> = {
  vi: {
    copySheet: "{sheet} (bản giữ)",
    edited:
      "Bảng trên sheet «{sheet}» đã được sửa tay ở {cells}. Dựng lại sẽ ghi đè lên các chỗ đó, nên BLUEZONE chưa thay đổi gì.",
    editedMore: "{cells} và {count} chỗ nữa",
    keepCopy: "Giữ bản cũ, dựng lại",
    overwrite: "Ghi đè",
    stop: "Thôi",
    copyKept: "Sheet cũ được giữ ở sheet «{sheet}».",
    remarks:
      "Thứ tự đơn vị đã đổi, còn nội dung ở {cells} bên cạnh bảng vẫn ở hàng cũ: hãy xem lại từng ô nói về đơn vị nào.",
    cancelled: "Đã dừng: sổ làm việc vẫn như trước khi dựng.",
    cancel: "Dừng",
    cancelling: "Đang dừng…",
    progress: "Đang ghi phần {done}/{of}…",
    undo: "Hoàn tác",
    undone: "Đã hoàn tác: sổ làm việc trở lại như trước.",
    "undo-edited":
      "Chưa hoàn tác: từ lúc đó đã có ô được sửa ({cells}), hoàn tác sẽ làm mất. Hãy chuyển nội dung sửa sang chỗ khác, trả ô về như cũ, rồi thử lại.",
    "nothing-to-undo": "Không có việc nào của BLUEZONE để hoàn tác trong phiên này.",
    unfinished:
      "Lần dựng trước bị ngắt giữa chừng nên sheet «{sheet}» có thể còn dở dang. Hãy bấm «Khôi phục» để trở lại như trước đó.",
    "unfinished-large":
      "Lần dựng trước bị ngắt giữa chừng nên sheet «{sheet}» có thể còn dở dang. Hãy dựng lại để bảng được ghi đủ.",
    restore: "Khôi phục",
    restored: "Đã khôi phục: sổ làm việc trở lại như trước lần dựng bị ngắt.",
    "no-day": "Số liệu không ghi ngày nên chưa được đưa vào lịch sử. Hãy nhập «Số liệu đến hết ngày» rồi dựng lại.",
    "history-protected": "Sheet lịch sử «{sheet}» đang được bảo vệ nên lần này chưa được ghi vào lịch sử.",
    "history-in-the-way":
      "Ô {cell} trên sheet «{sheet}» có nội dung ngay dưới bảng lịch sử nên lần này chưa được ghi vào lịch sử. Hãy chuyển nội dung đó đi rồi dựng lại.",
    "history-heading":
      "Bảng lịch sử trên sheet «{sheet}» thiếu hoặc trùng cột «{column}» nên lần này chưa được ghi vào lịch sử. Hãy sửa tiêu đề rồi dựng lại.",
    mended: "Đã sửa {formulas} công thức BLUEZONE.",
    "nothing-to-repair": "Không có công thức BLUEZONE nào bị Excel lưu sai.",
    frozen: "Đã chuyển {formulas} công thức BLUEZONE thành giá trị.",
    "nothing-to-freeze": "Không có công thức BLUEZONE nào để chuyển thành giá trị.",
    "left-protected": "Chưa đụng đến các sheet đang được bảo vệ: {sheets}.",
    "left-unsettled": "Còn {count} công thức chưa có kết quả nên được giữ nguyên. Hãy chờ Excel tính xong rồi làm lại.",
    mending: "Đang sửa công thức…",
    freezing: "Đang chuyển công thức thành giá trị…",
    undoing: "Đang hoàn tác…",
    "cut-off":
      "Excel ngừng trả lời giữa chừng nên sheet «{sheet}» có thể còn dở dang. Khi Excel hoạt động lại, hãy bấm «Khôi phục».",
  },
  en: {
    copySheet: "{sheet} (kept)",
    edited:
      "The ranking on sheet “{sheet}” was edited by hand in {cells}. Building again would overwrite that, so nothing was changed yet.",
    editedMore: "{cells} and {count} more",
    keepCopy: "Keep copy, rebuild",
    overwrite: "Overwrite",
    stop: "Stop",
    copyKept: "The old sheet is kept as “{sheet}”.",
    remarks:
      "The order of units changed, while what stands beside the ranking in {cells} stayed in its row: check which unit each cell is about.",
    cancelled: "Stopped: the workbook is as it was before.",
    cancel: "Stop",
    cancelling: "Stopping…",
    progress: "Writing part {done} of {of}…",
    undo: "Undo",
    undone: "Undone: the workbook is as it was before.",
    "undo-edited":
      "Not undone: cells were edited since ({cells}), and undoing would lose that. Move the edits elsewhere, put the cells back, then try again.",
    "nothing-to-undo": "There is nothing of BLUEZONE's to undo in this session.",
    unfinished:
      "The last build was cut off, so sheet “{sheet}” may be half done. Press “Restore” to go back to what was there before.",
    "unfinished-large":
      "The last build was cut off, so sheet “{sheet}” may be half done. Build again to have all of it written.",
    restore: "Restore",
    restored: "Restored: the workbook is as it was before the build that was cut off.",
    "no-day": "The data gives no day, so it was not added to the history. Enter “Counts as of”, then build again.",
    "history-protected": "The history sheet “{sheet}” is protected, so this build was not added to the history.",
    "history-in-the-way":
      "Cell {cell} on sheet “{sheet}” holds content right under the history table, so this build was not added to the history. Move it, then build again.",
    "history-heading":
      "The history table on sheet “{sheet}” lacks the column “{column}” or has it twice, so this build was not added to the history. Correct the headings, then build again.",
    mended: "BLUEZONE formulas repaired: {formulas}.",
    "nothing-to-repair": "No BLUEZONE formula was stored wrongly by Excel.",
    frozen: "BLUEZONE formulas turned into values: {formulas}.",
    "nothing-to-freeze": "There is no BLUEZONE formula to turn into a value.",
    "left-protected": "Protected sheets were left alone: {sheets}.",
    "left-unsettled":
      "Formulas without a result yet, left as they are: {count}. Wait for Excel to calculate, then try again.",
    mending: "Repairing formulas…",
    freezing: "Turning formulas into values…",
    undoing: "Undoing…",
    "cut-off":
      "Excel stopped answering midway, so sheet “{sheet}” may be half done. When Excel works again, press “Restore”.",
  },
};
