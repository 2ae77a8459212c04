import type { HistoryProblem } from "./history";
import type { Sentences } from "./sentences";

/** What is said of the history, by the code of the finding. */
export type HistoryFindingSentence = `history-${HistoryProblem}` | "history-more";

/** The sentences that say what in the history can't be used and what to do about it. */
export const historyFindingSentences: Sentences<HistoryFindingSentence> = {
  vi: {
    "history-column-missing":
      "bảng lịch sử không còn cột «{role}» nên chưa đọc được. Hãy thêm lại cột đó với đúng tên tiêu đề.",
    "history-column-twice": "bảng lịch sử có hai cột cùng nghĩa «{role}» nên chưa đọc được. Hãy đổi tên một cột.",
    "history-bad-date": "dòng này của bảng lịch sử chưa được dùng vì ô không phải ngày của Excel. Hãy nhập lại ngày.",
    "history-bad-unit": "dòng này của bảng lịch sử chưa được dùng vì thiếu tên đơn vị. Hãy ghi tên đơn vị.",
    "history-bad-installs":
      "dòng này của bảng lịch sử chưa được dùng vì ô không đọc được thành số nguyên từ 0 trở lên. Hãy sửa lại số.",
    "history-bad-base":
      "mẫu số này của bảng lịch sử chưa được dùng vì ô không phải số nguyên từ 0 trở lên. Hãy sửa lại số.",
    "history-bad-place":
      "hạng này của bảng lịch sử chưa được dùng vì ô không phải số nguyên từ 1 trở lên. Hãy sửa lại số.",
    "history-unit-twice":
      "«{unit}» có hai dòng cùng ngày trong bảng lịch sử; dòng này chưa được dùng. Hãy xóa một trong hai dòng.",
    "history-more": "Bảng lịch sử trên sheet «{sheet}» còn {count} chỗ khác chưa dùng được vì các lý do như trên.",
  },
  en: {
    "history-column-missing":
      "the history table has lost its column “{role}”, so it can't be read. Add the column again under that heading.",
    "history-column-twice":
      "the history table has two columns that mean “{role}”, so it can't be read. Rename one of them.",
    "history-bad-date":
      "this row of the history table is not used, since the cell is no Excel date. Enter the date again.",
    "history-bad-unit": "this row of the history table is not used, since it names no unit. Write the unit's name.",
    "history-bad-installs":
      "this row of the history table is not used, since the cell is no whole number from 0. Correct the number.",
    "history-bad-base":
      "this base of the history table is not used, since the cell is no whole number from 0. Correct the number.",
    "history-bad-place":
      "this rank of the history table is not used, since the cell is no whole number from 1. Correct the number.",
    "history-unit-twice":
      "“{unit}” has two rows of one date in the history table; this one is not used. Delete one of the two.",
    "history-more": "In the history table on sheet “{sheet}”, {count} more cells can't be used, for the same reasons.",
  },
};
