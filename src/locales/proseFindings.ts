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
  | "two-totals"
  | "total-other-day"
  | "beyond-total"
  | "day-unclear"
  | "other-time"
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
    "two-totals":
      "Văn bản ghi hai số tổng khác nhau cho cùng một ngày: {printed} ({name}) và {other}. Bảng lấy {printed}; hãy kiểm tra lại.",
    "total-other-day":
      "{name} {printed} là số của ngày {day}; bảng không có số của đơn vị nào trong ngày đó nên không đưa số này vào.",
    "beyond-total": "{name} {printed} là số của cả nước, không phải tổng của các đơn vị này, nên không đưa vào bảng.",
    "day-unclear":
      "Số {printed} của {name} đứng sau cả ngày {day} và ngày {other}; bảng lấy cho ngày {day}. Nếu không đúng, hãy ghi rõ ngày ngay cạnh số.",
    "other-time":
      "Số {printed} của {name} được ghi cho một thời điểm khác mà không nêu ngày, nên không đưa vào bảng. Nếu cần, hãy ghi rõ ngày.",
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
    "two-totals":
      "The text states two different totals for one day: {printed} ({name}) and {other}. The table takes {printed}; check it.",
    "total-other-day":
      "{name} {printed} is for {day}; the table has no unit's count for that day, so this figure is not in it.",
    "beyond-total":
      "{name} {printed} is for the whole country, not the total of these units, so it is not in the table.",
    "day-unclear":
      "The figure {printed} of {name} follows both {day} and {other}; the table takes it for {day}. If that is wrong, write the date next to the figure.",
    "other-time":
      "The figure {printed} of {name} is given for another time without a day, so it is not in the table. If it is needed, write its date.",
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
