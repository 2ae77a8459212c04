import type { Sentences } from "./sentences";

/** What the pane says around a pasted text, and the sheet its table is put on. */
export type ProsePaneSentence =
  | "fold"
  | "label"
  | "hint"
  | "clear"
  | "marked"
  | "tableTitle"
  | "tableCaption"
  | "year"
  | "yearHint"
  | "yearInvalid"
  | "facts"
  | "findings"
  | "error"
  | "warning"
  | "note"
  | "legend"
  | "piece-unit"
  | "piece-count"
  | "piece-total"
  | "piece-date"
  | "piece-place"
  | "piece-base"
  | "piece-rate"
  | "piece-unread"
  | "pieceOfRow"
  | "range"
  | "notReadCell"
  | "insert"
  | "inserted"
  | "tooLong"
  | "asOf"
  | "asOfNoYear"
  | "asOfUnknown"
  | "place"
  | "placeOf"
  | "up"
  | "down"
  | "same"
  | "somewhere"
  | "base"
  | "target"
  | "targetBy"
  | "number"
  | "unit"
  | "installs"
  | "installsOn"
  | "rate"
  | "printed"
  | "printedOn"
  | "sheet"
  | "title"
  | "titleApp"
  | "titlePlace"
  | "titleAppPlace"
  | "source"
  | "total"
  | "totalOf";

/** The words of the pane's section for a pasted text and of the sheet made from it. */
export const proseSentences: Sentences<ProsePaneSentence> = {
  vi: {
    fold: "Dán đoạn văn có số liệu",
    label: "Đoạn tin, báo cáo hoặc tin nhắn",
    hint: "Dán nguyên văn, ví dụ: «Đến hết ngày 16/8/2020, huyện Vị Thủy có hơn 7.600 lượt…». Văn bản chỉ được đọc trên máy này.",
    clear: "Xóa văn bản",
    marked: "Những gì đọc được trong văn bản",
    tableTitle: "Bảng sẽ chèn",
    tableCaption: "Số liệu đọc từ văn bản",
    year: "Năm của các ngày không ghi năm",
    yearHint: "Bốn chữ số, ví dụ 2020.",
    yearInvalid: "Năm phải là bốn chữ số, từ 1900 đến 2999.",
    facts: "Thông tin khác trong văn bản",
    findings: "Cần xem lại",
    error: "Lỗi",
    warning: "Cảnh báo",
    note: "Ghi chú",
    legend: "Số nhỏ sau mỗi chỗ đánh dấu là số thứ tự của dòng trong bảng.",
    "piece-unit": "đơn vị",
    "piece-count": "số lượt",
    "piece-total": "số chung",
    "piece-date": "ngày",
    "piece-place": "thứ hạng",
    "piece-base": "mẫu số",
    "piece-rate": "tỷ lệ",
    "piece-unread": "chưa đọc được",
    pieceOfRow: "{piece}, dòng {row}",
    range: "từ {low} đến {high}",
    notReadCell: "chưa rõ",
    insert: "Chèn bảng này vào sheet mới",
    inserted: "Đã chèn {units} đơn vị vào sheet «{sheet}».",
    tooLong: "Văn bản dài quá {limit} ký tự. Hãy chỉ dán đoạn có số liệu.",
    asOf: "Đến hết ngày {day}",
    asOfNoYear: "Đến hết ngày {day} (chưa rõ năm)",
    asOfUnknown: "Chưa rõ số liệu tính đến ngày nào",
    place: "{name}: hạng {place}{change}.",
    placeOf: "{name}: hạng {place}/{of}{change}.",
    up: ", tăng {steps} bậc",
    down: ", giảm {steps} bậc",
    same: ", giữ nguyên thứ hạng",
    somewhere: "Thứ hạng",
    base: "Mẫu số nêu trong văn bản, {label}: {printed}. Không đưa vào bảng.",
    target: "Chỉ tiêu nêu trong văn bản: {printed}.",
    targetBy: "Chỉ tiêu nêu trong văn bản: {printed}, hạn {day}.",
    number: "STT",
    unit: "Đơn vị",
    installs: "Lượt cài đặt",
    installsOn: "Lượt cài đặt ngày {day}",
    rate: "Tỷ lệ công bố",
    printed: "Số liệu nguyên văn",
    printedOn: "Nguyên văn ngày {day}",
    sheet: "Số liệu từ văn bản",
    title: "Số lượt cài đặt",
    titleApp: "Số lượt cài đặt {app}",
    titlePlace: "Số lượt cài đặt tại {place}",
    titleAppPlace: "Số lượt cài đặt {app} tại {place}",
    total: "Tổng cộng",
    totalOf: "Dòng tổng là số của {name} nêu trong văn bản, không phải số cộng.",
    source: "Nguồn: đọc từ văn bản được dán; cột nguyên văn giữ đúng chữ trong văn bản.",
  },
  en: {
    fold: "Paste a text with figures",
    label: "A news item, report or message",
    hint: "Paste it as it is, for example: “As of 16/8/2020, huyện Vị Thủy had over 7,600 installs…”. The text is read on this computer only.",
    clear: "Clear the text",
    marked: "What was found in the text",
    tableTitle: "The table to insert",
    tableCaption: "Counts read from the text",
    year: "Year of the dates without one",
    yearHint: "Four digits, for example 2020.",
    yearInvalid: "The year must have four digits, from 1900 to 2999.",
    facts: "What else the text tells",
    findings: "To check",
    error: "Error",
    warning: "Warning",
    note: "Note",
    legend: "The small number behind a mark is the number of its row in the table.",
    "piece-unit": "unit",
    "piece-count": "count",
    "piece-total": "total",
    "piece-date": "date",
    "piece-place": "place",
    "piece-base": "base",
    "piece-rate": "rate",
    "piece-unread": "not read",
    pieceOfRow: "{piece}, row {row}",
    range: "{low} to {high}",
    notReadCell: "not clear",
    insert: "Insert this table on a new sheet",
    inserted: "{units} units were inserted on sheet “{sheet}”.",
    tooLong: "The text is longer than {limit} characters. Paste only the part with the figures.",
    asOf: "As of the end of {day}",
    asOfNoYear: "As of the end of {day} (year not known)",
    asOfUnknown: "Day of the counts not known",
    place: "{name}: place {place}{change}.",
    placeOf: "{name}: place {place} of {of}{change}.",
    up: ", up {steps}",
    down: ", down {steps}",
    same: ", unchanged",
    somewhere: "Place in the ranking",
    base: "A base named in the text, {label}: {printed}. It is not in the table.",
    target: "A target named in the text: {printed}.",
    targetBy: "A target named in the text: {printed}, due {day}.",
    number: "No.",
    unit: "Unit",
    installs: "Installs",
    installsOn: "Installs on {day}",
    rate: "Published rate",
    printed: "As printed",
    printedOn: "As printed for {day}",
    sheet: "Counts from a text",
    title: "Installs",
    titleApp: "{app} installs",
    titlePlace: "Installs in {place}",
    titleAppPlace: "{app} installs in {place}",
    total: "Total",
    totalOf: "The total is the figure of {name} as the text states it, not a sum.",
    source: "Source: read from a pasted text; the as-printed column keeps the words of the text.",
  },
};
