import type { Sentences } from "./sentences";

/** What the pane says in the states it can be in, and where it can't go on. */
export type StateSentence =
  | "opening"
  | "noOffice"
  | "broken"
  | "retry"
  | "reload"
  | "copyDetails"
  | "copied"
  | "copyByHand"
  | "details"
  | "readOnly"
  | "tooOldTitle"
  | "tooOld"
  | "tooOldVersion"
  | "tooOldWorks"
  | "tooOldFunctions"
  | "tooOldSheets"
  | "tooOldNot"
  | "tooOldRanking"
  | "tooOldAdvice"
  | "toFunctions"
  | "confirmBuild"
  | "confirmBack"
  | "cancel";

export const stateSentences: Sentences<StateSentence> = {
  vi: {
    opening: "Đang mở BLUEZONE…",
    noOffice:
      "Chưa kết nối được với Excel. Hãy kiểm tra kết nối mạng (cần vào được appsforoffice.microsoft.com), rồi thử lại.",
    broken: "Ngăn BLUEZONE gặp lỗi khi hiển thị. Sổ làm việc không bị ảnh hưởng.",
    retry: "Thử lại",
    reload: "Mở lại ngăn",
    copyDetails: "Sao chép chi tiết",
    copied: "Đã sao chép.",
    copyByHand: "Chưa sao chép được; hãy chọn đoạn chữ rồi bấm Ctrl+C.",
    details: "Chi tiết",
    readOnly:
      "Tệp đang mở ở chế độ chỉ đọc. Xem trước và báo cáo vẫn dùng được; muốn dựng bảng, hãy bật chỉnh sửa hoặc lưu thành bản khác.",
    tooOldTitle: "Bản Excel này quá cũ để dựng bảng",
    tooOld: "BLUEZONE cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.",
    tooOldVersion: "Phiên bản đang dùng: {version}",
    tooOldWorks: "Vẫn dùng được",
    tooOldFunctions: "các hàm BLUEZONE trong ô, nếu Excel này có hàm tùy chỉnh",
    tooOldSheets: "mọi bảng xếp hạng đã dựng: các ô là công thức Excel thường",
    tooOldNot: "Chưa dùng được",
    tooOldRanking: "tự tìm số liệu, xem trước và dựng bảng xếp hạng",
    tooOldAdvice: "Hãy cập nhật Excel, hoặc mở tệp này trong Excel trên web.",
    toFunctions: "Xem các hàm",
    confirmBuild: "Vẫn dựng",
    confirmBack: "Để tôi xem lại",
    cancel: "Dừng lại",
  },
  en: {
    opening: "Opening BLUEZONE…",
    noOffice:
      "There is no connection to Excel yet. Check the network (appsforoffice.microsoft.com must be reachable), then try again.",
    broken: "The BLUEZONE pane failed to draw itself. The workbook is not affected.",
    retry: "Try again",
    reload: "Open the pane again",
    copyDetails: "Copy details",
    copied: "Copied.",
    copyByHand: "It could not be copied; select the text, then press Ctrl+C.",
    details: "Details",
    readOnly:
      "This file is open for reading only. The preview and the report still work; to build, enable editing or save a copy.",
    tooOldTitle: "This version of Excel is too old to build",
    tooOld: "BLUEZONE needs Excel 2021 or later, Microsoft 365, or Excel on the web.",
    tooOldVersion: "Version in use: {version}",
    tooOldWorks: "What still works",
    tooOldFunctions: "BLUEZONE functions in cells, where this Excel has custom functions",
    tooOldSheets: "every ranking sheet already built: its cells are ordinary Excel formulas",
    tooOldNot: "What does not",
    tooOldRanking: "finding the data, the preview and building the ranking",
    tooOldAdvice: "Update Excel, or open this file in Excel on the web.",
    toFunctions: "Show the functions",
    confirmBuild: "Build all the same",
    confirmBack: "Let me look again",
    cancel: "Stop",
  },
};
