import type { Sentences } from "./sentences";

/** What the pane says of itself: headings, labels, buttons and the state it is in. */
export const paneSentences: Sentences<
  | "appName"
  | "language"
  | "reading"
  | "readAgain"
  | "retry"
  | "details"
  | "emptyTitle"
  | "emptyBody"
  | "notFoundTitle"
  | "notFoundBody"
  | "insertSample"
  | "inserting"
  | "repairing"
  | "views"
  | "tabRanking"
  | "tabFunctions"
  | "choices"
  | "foundUnits"
  | "foundDay"
  | "foundNoDay"
  | "sourceTable"
  | "tableChoice"
  | "columnChoice"
  | "columnChoiceBlank"
  | "target"
  | "targetHint"
  | "targetInvalid"
  | "asOf"
  | "asOfFromSheet"
  | "asOfTyped"
  | "asOfUnknown"
  | "previewTitle"
  | "previewCaption"
  | "place"
  | "unit"
  | "coverage"
  | "gap"
  | "reached"
  | "noReport"
  | "moreUnits"
  | "noPreview"
  | "findingsTitle"
  | "errors"
  | "warnings"
  | "notes"
  | "moreFindings"
  | "goToCell"
  | "goToCellOnSheet"
  | "build"
  | "building"
  | "openSheet"
  | "waiting"
  | "version"
> = {
  vi: {
    appName: "BLUEZONE",
    language: "Ngôn ngữ",
    reading: "Đang đọc sổ làm việc…",
    readAgain: "Đọc lại",
    retry: "Thử lại",
    details: "Chi tiết",
    emptyTitle: "Sổ làm việc chưa có số liệu",
    emptyBody:
      "Hãy dán bảng số liệu thô vào một sheet: một dòng tiêu đề, bên dưới mỗi dòng một đơn vị, có tên đơn vị, lượt cài đặt và dân số. BLUEZONE sẽ tự tìm ra.",
    notFoundTitle: "Chưa tìm thấy số liệu thô",
    notFoundBody:
      "Cần một dòng tiêu đề có tên ba cột: đơn vị, lượt cài đặt và dân số; bên dưới mỗi dòng là một đơn vị. Sửa xong, ngăn này tự đọc lại.",
    insertSample: "Chèn dữ liệu mẫu",
    inserting: "Đang chèn số liệu…",
    repairing: "Đang sửa ô trên sheet…",
    views: "Các phần của ngăn BLUEZONE",
    tabRanking: "Xếp hạng",
    tabFunctions: "Hàm",
    choices: "Các lựa chọn",
    foundUnits: "{units} đơn vị trên sheet «{sheet}»",
    foundDay: "đến hết {day}",
    foundNoDay: "chưa rõ ngày",
    sourceTable: "Bảng số liệu",
    tableChoice: "{sheet} (tiêu đề ở dòng {row})",
    columnChoice: "{letter}: {heading}",
    columnChoiceBlank: "Cột {letter}",
    target: "Chỉ tiêu (%)",
    targetHint: "Ví dụ: 30 hoặc {example}.",
    targetInvalid: "Chỉ tiêu phải là một số trên 0 và không quá 100, ví dụ 30 hoặc {example}.",
    asOf: "Số liệu đến hết ngày",
    asOfFromSheet: "{day}, theo dòng ghi trên sheet.",
    asOfTyped: "{day}, do bạn nhập.",
    asOfUnknown: "Trên sheet không ghi ngày.",
    previewTitle: "Xem trước",
    previewCaption: "Bảng xếp hạng theo độ phủ",
    place: "Hạng",
    unit: "Đơn vị",
    coverage: "Độ phủ",
    gap: "Còn thiếu",
    reached: "Đạt",
    noReport: "chưa có số liệu",
    moreUnits: "và {units} đơn vị nữa",
    noPreview: "Bản xem trước sẽ hiện ra khi các lỗi bên dưới được sửa.",
    findingsTitle: "Cần xem lại",
    errors: "Lỗi: nên sửa trước khi dựng",
    warnings: "Cảnh báo",
    notes: "Ghi chú",
    moreFindings: "Xem thêm {count} mục",
    goToCell: "Đến ô {cell}",
    goToCellOnSheet: "Đến ô {cell} trên sheet «{sheet}»",
    build: "Dựng bảng xếp hạng",
    building: "Đang dựng bảng xếp hạng…",
    openSheet: "Mở sheet",
    waiting: "Excel đang chờ. Nếu bạn đang sửa một ô, hãy bấm Enter hoặc Esc để thoát.",
    version: "BLUEZONE cho Excel, phiên bản {version}",
  },
  en: {
    appName: "BLUEZONE",
    language: "Language",
    reading: "Reading the workbook…",
    readAgain: "Read again",
    retry: "Try again",
    details: "Details",
    emptyTitle: "No data in this workbook yet",
    emptyBody:
      "Paste the raw counts on a sheet: a header row, and under it one row for each unit, with its name, its installs and its population. BLUEZONE finds them by itself.",
    notFoundTitle: "No raw counts found",
    notFoundBody:
      "A header row must name three columns: the unit, its installs and its population, with one row for each unit under it. The pane reads again by itself after each change.",
    insertSample: "Insert sample data",
    inserting: "Inserting the data…",
    repairing: "Repairing cells on the sheet…",
    views: "Parts of the BLUEZONE pane",
    tabRanking: "Ranking",
    tabFunctions: "Functions",
    choices: "Choices",
    foundUnits: "{units} units on sheet “{sheet}”",
    foundDay: "as of {day}",
    foundNoDay: "no date given",
    sourceTable: "Data table",
    tableChoice: "{sheet} (header in row {row})",
    columnChoice: "{letter}: {heading}",
    columnChoiceBlank: "Column {letter}",
    target: "Target (%)",
    targetHint: "For example 30 or {example}.",
    targetInvalid: "The target must be a number above 0 and at most 100, for example 30 or {example}.",
    asOf: "Counts as of",
    asOfFromSheet: "{day}, as written on the sheet.",
    asOfTyped: "{day}, as you entered it.",
    asOfUnknown: "The sheet gives no day.",
    previewTitle: "Preview",
    previewCaption: "Ranking by coverage",
    place: "Rank",
    unit: "Unit",
    coverage: "Coverage",
    gap: "Gap",
    reached: "Reached",
    noReport: "no report",
    moreUnits: "and {units} more",
    noPreview: "The preview appears once the errors below are fixed.",
    findingsTitle: "To look at",
    errors: "Errors: better fixed before building",
    warnings: "Warnings",
    notes: "Notes",
    moreFindings: "Show {count} more",
    goToCell: "Go to cell {cell}",
    goToCellOnSheet: "Go to cell {cell} on sheet “{sheet}”",
    build: "Build the ranking",
    building: "Building the ranking…",
    openSheet: "Open sheet",
    waiting: "Excel is waiting. If you are editing a cell, press Enter or Esc to leave it.",
    version: "BLUEZONE for Excel, version {version}",
  },
};

/** How an action ended, well or not, and what to do next. */
export const outcomeSentences: Sentences<
  | "built"
  | "sample"
  | "blocked"
  | "inserted"
  | "cell-filled"
  | "target-invalid"
  | "no-data"
  | "sheet-protected"
  | "workbook-protected"
  | "name-taken"
  | "in-the-way"
  | "table-moved"
  | "columns-changed"
  | "edit-mode"
  | "sheet-missing"
  | "access-denied"
  | "payload-too-large"
  | "session-lost"
  | "host-too-old"
  | "unexpected"
> = {
  vi: {
    built: "Đã dựng bảng xếp hạng trên sheet «{sheet}»: {units} đơn vị.",
    sample: "Đã chèn dữ liệu mẫu vào sheet «{sheet}».",
    inserted: "Đã chèn công thức vào ô {cell} trên sheet «{sheet}».",
    "cell-filled": "Ô {cell} trên sheet «{sheet}» đã có nội dung nên chưa chèn gì. Hãy chọn một ô trống rồi bấm lại.",
    blocked:
      "Số liệu còn {errors} lỗi. Số không đọc được sẽ được coi là chưa báo cáo, lỗi khác được giữ nguyên như trên sheet. Vẫn dựng bảng?",
    "target-invalid": "Chưa dựng được: hãy nhập chỉ tiêu là một số trên 0 và không quá 100 rồi dựng lại.",
    "no-data":
      "Chưa tìm thấy số liệu thô để dựng bảng. Cần một dòng tiêu đề có cột đơn vị, lượt cài đặt và dân số, bên dưới mỗi dòng là một đơn vị.",
    "sheet-protected":
      "Sheet «{sheet}» đang được bảo vệ nên chưa có gì thay đổi. Hãy vào thẻ Xem lại, bỏ bảo vệ trang tính, rồi thử lại.",
    "workbook-protected":
      "Cấu trúc sổ làm việc đang được bảo vệ nên không thêm được sheet «{sheet}». Hãy vào thẻ Xem lại, bỏ bảo vệ sổ làm việc, rồi thử lại.",
    "name-taken":
      "Đã có một sheet tên «{sheet}» không do BLUEZONE dựng, nên chưa có gì thay đổi. Hãy đổi tên sheet đó rồi thử lại.",
    "in-the-way":
      "Ô {cell} trên sheet «{sheet}» có nội dung của bạn ở chỗ bảng xếp hạng cần dùng, nên chưa có gì thay đổi. Hãy chuyển nội dung đó sang bên phải bảng rồi thử lại.",
    "table-moved":
      "Bảng xếp hạng trên sheet «{sheet}» nay bắt đầu ở ô {cell}, không còn nằm ngay dưới dòng tên của nó: có hàng hoặc cột đã được chèn vào hay xóa đi ở giữa, nên chưa có gì thay đổi. Hãy trả các hàng, cột đó về như cũ; nếu không cần giữ gì trên sheet này thì xóa sheet rồi dựng lại.",
    "columns-changed":
      "Trong bảng xếp hạng trên sheet «{sheet}» có cột được chèn vào hoặc xóa đi (từ ô {cell}), nên chưa có gì thay đổi. Hãy trả các cột về như cũ; cột của riêng bạn hãy đặt bên phải bảng. Nếu không cần giữ gì trên sheet này thì xóa sheet rồi dựng lại.",
    "edit-mode": "Excel đang ở chế độ sửa ô. Hãy bấm Enter hoặc Esc để thoát, rồi thử lại.",
    "sheet-missing": "Không còn thấy sheet «{sheet}»: có thể sheet đã bị xóa hoặc đổi tên. Hãy bấm «Đọc lại».",
    "access-denied":
      "Excel không cho ghi vào sổ làm việc này. Hãy bỏ bảo vệ sheet hoặc mở tệp ở chế độ chỉnh sửa, rồi thử lại.",
    "payload-too-large":
      "Số liệu quá lớn để Excel chuyển trong một lần. Hãy chuyển các sheet lớn sang tệp khác, rồi thử lại.",
    "session-lost": "Mất kết nối với Excel. Hãy đóng ngăn BLUEZONE rồi mở lại.",
    "host-too-old":
      "Phiên bản Excel này thiếu chức năng mà BLUEZONE cần. Hãy dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.",
    unexpected: "Excel báo một lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, hãy gửi phần chi tiết cho người hỗ trợ.",
  },
  en: {
    built: "The ranking is built on sheet “{sheet}”: {units} units.",
    sample: "The sample data is on sheet “{sheet}”.",
    inserted: "The formula is in cell {cell} on sheet “{sheet}”.",
    "cell-filled":
      "Cell {cell} on sheet “{sheet}” holds something, so nothing was inserted. Select a blank cell, then try again.",
    blocked:
      "Errors left in the data: {errors}. Figures that can't be read will count as not reported, all else stays as the sheet has it. Build all the same?",
    "target-invalid": "Not built: enter a target above 0 and at most 100, then build again.",
    "no-data":
      "No raw counts found to build from. A header row must name the unit, its installs and its population, with one row for each unit under it.",
    "sheet-protected":
      "Sheet “{sheet}” is protected, so nothing was changed. On the Review tab, unprotect the sheet, then try again.",
    "workbook-protected":
      "The workbook's structure is protected, so sheet “{sheet}” can't be added. On the Review tab, unprotect the workbook, then try again.",
    "name-taken":
      "There already is a sheet “{sheet}” that BLUEZONE did not build, so nothing was changed. Rename that sheet, then try again.",
    "in-the-way":
      "Cell {cell} on sheet “{sheet}” holds content of yours where the ranking must go, so nothing was changed. Move it to the right of the ranking, then try again.",
    "table-moved":
      "The ranking on sheet “{sheet}” now begins in cell {cell} and no longer stands right under its title: rows or columns were put in or taken out in between, so nothing was changed. Undo that; or, if nothing on the sheet is needed, delete the sheet and build again.",
    "columns-changed":
      "Columns were put into the ranking on sheet “{sheet}” or taken out of it (from cell {cell}), so nothing was changed. Put the columns back as they were; columns of your own go to the right of the ranking. If nothing on the sheet is needed, delete the sheet and build again.",
    "edit-mode": "Excel is editing a cell. Press Enter or Esc to leave it, then try again.",
    "sheet-missing": "Sheet “{sheet}” is gone: it may have been deleted or renamed. Press “Read again”.",
    "access-denied":
      "Excel does not allow writing to this workbook. Unprotect the sheet or open the file for editing, then try again.",
    "payload-too-large":
      "The data is too large for Excel to hand over at once. Move the large sheets to another file, then try again.",
    "session-lost": "The connection to Excel is lost. Close the BLUEZONE pane and open it again.",
    "host-too-old":
      "This version of Excel lacks something BLUEZONE needs. Use Excel 2021 or later, Microsoft 365, or Excel on the web.",
    unexpected: "Excel reported an unexpected error. Try again; if it stays, send the details to your support.",
  },
};
