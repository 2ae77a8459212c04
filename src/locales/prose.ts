import type { Sentences } from "./sentences";

/** What is said of a pasted text, by the code of the finding. */
export type ProseFindingSentence =
  | "figure-unreadable"
  | "open-bound"
  | "spaced"
  | "two-figures"
  | "year"
  | "foreign-noun"
  | "target"
  | "no-unit"
  | "several-counts"
  | "shared"
  | "unclear-unit"
  | "uneven-lists"
  | "nothing-found"
  | "no-date"
  | "no-year"
  | "year-taken"
  | "no-such-date"
  | "rate-only"
  | "not-reported"
  | "long-name"
  | "same-unit-twice"
  | "name-fits-two"
  | "levels-mixed"
  | "maybe-total"
  | "whose-all"
  | "total-equals"
  | "total-differs-by"
  | "total-fits"
  | "total-differs"
  | "worded";

/** The sentences that say what could not be read from a pasted text for certain, and what was taken from where. */
export const proseFindingSentences: Sentences<ProseFindingSentence> = {
  vi: {
    "figure-unreadable":
      "«{printed}» không đọc được thành một số lượt duy nhất ({name}). Hãy sửa cách viết trong văn bản, ví dụ 13.200.",
    "open-bound":
      "«{printed}» chỉ cho biết một giới hạn, không cho biết số lượt ({name}). Hãy thay bằng con số cụ thể, hoặc «hơn», «gần», «khoảng».",
    spaced:
      "«{printed}» có thể là một số hoặc nhiều số ({name}). Hãy viết liền hoặc dùng dấu chấm giữa các hàng nghìn.",
    "two-figures": "«{printed}» gồm nhiều con số nên không rõ số nào là lượt cài đặt ({name}). Hãy chỉ giữ lại một số.",
    year: "«{printed}» có thể là năm hoặc số lượt ({name}). Nếu là số lượt, hãy viết rõ, ví dụ «{printed} lượt».",
    "foreign-noun":
      "«{printed}» ({name}) đếm một thứ khác hoặc chưa rõ đếm gì, nên chưa đưa vào bảng. Nếu là số lượt, hãy ghi thêm chữ «lượt» ngay sau số.",
    target:
      "«{printed}» ({name}) đứng sau chữ chỉ tiêu hoặc yêu cầu, nên chưa rõ là số đã đạt hay số phải đạt. Nếu là số đã đạt, hãy tách thành câu riêng.",
    "no-unit": "Số «{printed}» chưa rõ là của đơn vị nào, nên chưa đưa vào bảng. Hãy ghi tên đơn vị ngay cạnh số.",
    "several-counts": "{units} có nhiều số ({printed}), không rõ số nào là lượt cài đặt. Hãy chỉ giữ lại một số.",
    shared: "Số «{printed}» được ghi chung cho {units}. Hãy ghi riêng số của từng đơn vị.",
    "unclear-unit": "Số «{printed}» có thể là của một trong các đơn vị: {units}. Hãy viết mỗi đơn vị một câu.",
    "uneven-lists":
      "Danh sách đơn vị ({units}) và danh sách số ({printed}) không ghép được từng cặp. Hãy ghi số ngay sau tên từng đơn vị.",
    "nothing-found":
      "Chưa đọc được số lượt của đơn vị nào trong văn bản này. Mỗi số cần đứng cạnh tên đơn vị, ví dụ: huyện Vị Thủy 7.600 lượt.",
    "no-date": "Văn bản không ghi số liệu tính đến ngày nào. Hãy ghi thêm, ví dụ: đến hết ngày 16/8/2020.",
    "no-year": "Ngày {day} không ghi năm, trong văn bản cũng không có năm nào để suy ra. Hãy nhập năm ở ô bên dưới.",
    "year-taken": "Ngày {day} không ghi năm; năm {year} lấy theo ngày {from} trong văn bản.",
    "no-such-date": "Không có ngày «{printed}». Hãy kiểm tra lại ngày trong văn bản.",
    "rate-only":
      "{name} chỉ có tỷ lệ, không có số lượt, nên chưa đưa vào bảng. Số lượt không được tính ngược từ tỷ lệ.",
    "not-reported": "{name} được ghi là chưa có báo cáo: ô số lượt để trống, không phải 0.",
    "long-name": "Tên «{name}» dài khác thường, có thể dính thêm tên người. Hãy kiểm tra lại.",
    "same-unit-twice": "{name} có hai số khác nhau cho cùng một ngày; bảng giữ cả hai dòng. Hãy bỏ dòng không đúng.",
    "name-fits-two":
      "Tên «{name}» hợp với hai đơn vị khác loại trong văn bản; bảng để một dòng riêng. Hãy ghi rõ loại đơn vị.",
    "levels-mixed": "Bảng có cả đơn vị cấp huyện và cấp xã, nên không cộng chung được. Hãy kiểm tra lại.",
    "maybe-total":
      "Số của {name} lớn hơn hoặc bằng tổng các đơn vị còn lại, có thể là số toàn tỉnh. Bảng vẫn để là một đơn vị; hãy kiểm tra.",
    "whose-all": "«{name}» chưa rõ là của đơn vị nào. Bảng để một dòng riêng; hãy thay bằng tên đơn vị.",
    "total-equals": "{units} đơn vị cộng lại được {low}, đúng bằng số của {name}.",
    "total-differs-by":
      "{units} đơn vị cộng lại được {low}, còn {name} ghi {stated}, chênh {difference}. Hãy kiểm tra xem có thiếu đơn vị hay không.",
    "total-fits": "{units} đơn vị cộng lại được từ {low} đến {high}; {name} ghi {stated}: khớp.",
    "total-differs":
      "{units} đơn vị cộng lại được từ {low} đến {high}, còn {name} ghi {stated}: không khớp. Hãy kiểm tra xem có thiếu đơn vị hay không.",
    worded: "{count} số là số ước lượng («hơn», «gần», «khoảng»…). Cột nguyên văn giữ đúng chữ trong văn bản.",
  },
  en: {
    "figure-unreadable": "“{printed}” can't be read as one count ({name}). Correct it in the text, for example 13,200.",
    "open-bound":
      "“{printed}” gives a limit only, not a count ({name}). Replace it by a figure, or by “over”, “nearly” or “about”.",
    spaced:
      "“{printed}” may be one number or several ({name}). Write it without spaces, or with a separator between the thousands.",
    "two-figures":
      "“{printed}” holds several figures, so it is not clear which one counts installs ({name}). Keep one.",
    year: "“{printed}” may be a year or a count ({name}). If it is a count, say so: “{printed} installs”.",
    "foreign-noun":
      "“{printed}” ({name}) counts something else, or does not say what, so it is not in the table. If it counts installs, write “installs” right behind it.",
    target:
      "“{printed}” ({name}) follows a word such as target or required, so it may be reached or still to be reached. If it is reached, put it in a sentence of its own.",
    "no-unit":
      "It is not clear whose figure “{printed}” is, so it is not in the table. Write the unit's name next to it.",
    "several-counts": "{units} has several figures ({printed}); it is not clear which one counts installs. Keep one.",
    shared: "The figure “{printed}” is given for {units} together. Write each unit's own figure.",
    "unclear-unit": "The figure “{printed}” may belong to any of these: {units}. Give each unit its own sentence.",
    "uneven-lists":
      "The units ({units}) and the figures ({printed}) can't be paired one to one. Write each figure right behind its unit.",
    "nothing-found":
      "No unit's count was found in this text. A count must stand next to its unit's name, for example: huyện Vị Thủy 7,600 installs.",
    "no-date": "The text does not say which day its counts are for. Add it, for example: as of 16/8/2020.",
    "no-year":
      "The date {day} has no year, and no year stands anywhere in the text. Enter the year in the field below.",
    "year-taken": "The date {day} has no year; {year} is taken from the date {from} in the text.",
    "no-such-date": "There is no such date as “{printed}”. Check it in the text.",
    "rate-only": "{name} has a rate but no count, so it is not in the table. Counts are never worked back from rates.",
    "not-reported": "{name} is said not to have reported: its count stays blank, which is not 0.",
    "long-name": "The name “{name}” is unusually long; a person's name may be part of it. Check it.",
    "same-unit-twice":
      "{name} has two different counts for the same day; the table keeps both rows. Remove the wrong one.",
    "name-fits-two":
      "The name “{name}” fits two units of different kinds in the text; it has a row of its own. Write the kind of unit.",
    "levels-mixed": "The table holds units of district and of commune level, which can't be added up. Check it.",
    "maybe-total":
      "The count of {name} is at least the sum of all other units, so it may be the total. It stays a unit in the table; check it.",
    "whose-all": "It is not clear which unit “{name}” is. It has a row of its own; replace it by the unit's name.",
    "total-equals": "The {units} units add up to {low}, exactly the count of {name}.",
    "total-differs-by":
      "The {units} units add up to {low}, but {name} states {stated}, a difference of {difference}. Check whether a unit is missing.",
    "total-fits": "The {units} units add up to between {low} and {high}; {name} states {stated}, which fits.",
    "total-differs":
      "The {units} units add up to between {low} and {high}, but {name} states {stated}. Check whether a unit is missing.",
    worded:
      "{count} counts are approximate (“over”, “nearly”, “about” …). The as-printed column keeps the words of the text.",
  },
};

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
  | "source";

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
    base: "Mẫu số nêu trong văn bản ({label}): {printed}. Không đưa vào bảng.",
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
    base: "A base named in the text ({label}): {printed}. It is not in the table.",
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
    source: "Source: read from a pasted text; the as-printed column keeps the words of the text.",
  },
};
