import type { Sentences } from "./sentences";

/** What a function says in a cell's error. */
export type FunctionSentence =
  | "text"
  | "worded"
  | "day-text"
  | "logical"
  | "unreadable"
  | "not-text"
  | "not-logical"
  | "not-whole"
  | "too-large"
  | "above-one"
  | "shapes"
  | "one-cell"
  | "one-column"
  | "too-long"
  | "no-such-option"
  | "no-such-date"
  | "overdue"
  | "not-at-this-pace"
  | "not-among"
  | "no-place"
  | "rate-too-small"
  | "no-base-fits"
  | "ambiguous-count"
  | "malformed-count"
  | "no-such-unit"
  | "unsure-unit"
  | "two-units"
  | "same-unit-twice";

/** The words that results hold: the header of the ranking, and a unit that had no place before. */
export type ResultWord = "rank" | "unit" | "installs" | "base" | "coverage" | "gap" | "change" | "new";

/** The sentences behind #VALUE! and #N/A: which argument is wrong and what to do about it. */
export const functionSentences: Sentences<FunctionSentence> = {
  vi: {
    text: "Đối số {argument} đang là chữ «{value}». Hãy chọn ô chứa số hoặc gõ một số.",
    worded: "Đối số {argument} đang là chữ «{value}». Hãy đặt đối số này trong BLUEZONE.COUNT(…) hoặc gõ số liền.",
    "day-text": "Đối số {argument} đang là chữ «{value}». Hãy chọn ô chứa ngày của Excel hoặc dùng hàm DATE.",
    logical: "Đối số {argument} đang là giá trị đúng/sai. Hãy chọn ô chứa số hoặc gõ một số.",
    unreadable: "Đối số {argument} không phải là giá trị đọc được. Hãy chọn ô chứa số hoặc chữ, hoặc gõ trực tiếp.",
    "not-text": "Đối số {argument} đang là giá trị đúng/sai. Hãy chọn ô chứa tên hoặc gõ tên trong dấu ngoặc kép.",
    "not-logical": "Đối số {argument} đang là chữ «{value}». Hãy gõ TRUE hoặc FALSE.",
    "not-whole": "Đối số {argument} là {value}, không phải số nguyên. Hãy kiểm tra và gõ lại số nguyên.",
    "too-large": "Đối số {argument} lớn hơn 9.007.199.254.740.991 nên không tính chính xác được. Hãy kiểm tra lại số.",
    "above-one": "Đối số {argument} là {value}, lớn hơn 100%. Hãy viết 30% hoặc 0,3.",
    shapes:
      "Vùng {first} có {firstRows} hàng × {firstColumns} cột, còn vùng {second} có {secondRows} hàng × {secondColumns} cột. Hãy chọn hai vùng cùng kích thước.",
    "one-cell": "Đối số {argument} chỉ nhận một ô, nhưng đang có {rows} hàng × {columns} cột. Hãy chọn một ô.",
    "one-column": "Đối số {argument} chỉ nhận một cột, nhưng đang có {columns} cột. Hãy chọn một cột.",
    "too-long": "Kết quả quá dài để Excel nhận trong một lần. Hãy chia vùng thành nhiều công thức nhỏ hơn.",
    "no-such-option":
      "Đối số {argument} không có lựa chọn «{value}». Hãy xem phần trợ giúp của hàm và gõ một lựa chọn có trong đó.",
    "no-such-date": "Đối số {argument} là {value}, không phải một ngày có trên lịch. Hãy chọn ô chứa ngày của Excel.",
    overdue:
      "Đến «as_of» (ngày báo cáo) đã hết thời hạn mà chưa đạt chỉ tiêu. Hãy chọn «deadline» (thời hạn) sau ngày báo cáo.",
    "not-at-this-pace":
      "Với tốc độ từ «count_before» đến «count_now» thì không đạt được chỉ tiêu. Hãy kiểm tra lại số lượt và ngày của hai báo cáo.",
    "not-among": "Đối số {argument} là {value}, không có trong vùng «among». Hãy chọn vùng có chứa số đó.",
    "no-place": "Không có thứ hạng như vậy. Hãy kiểm tra lại các đối số về thứ hạng; hạng nhỏ nhất là 1.",
    "rate-too-small":
      "Đối số «rate» (tỷ lệ) làm tròn thành 0 nên không suy ra được dân số. Hãy dùng tỷ lệ có nhiều chữ số thập phân hơn.",
    "no-base-fits":
      "Không có dân số nào khớp với «installs» và «rate». Hãy kiểm tra xem hai số có cùng một báo cáo không.",
    "ambiguous-count":
      "Đối số {argument} là «{value}», có thể hiểu theo hai cách: dấu hàng nghìn hoặc dấu thập phân. Hãy gõ lại đủ các chữ số.",
    "malformed-count":
      "Đối số {argument} là «{value}», không đọc được thành một số đếm. Hãy gõ số như 13200, 13.200 hoặc hơn 13.200.",
    "no-such-unit": "Không có đơn vị «{value}» trong vùng «names». Hãy kiểm tra lại tên hoặc thêm đơn vị vào bảng.",
    "unsure-unit":
      "Chưa chắc «{value}» trong «name» có phải là «{candidate}» không. Hãy viết hai tên giống nhau nếu là một đơn vị.",
    "two-units":
      "Tên «{value}» trong «name» khớp với cả «{first}» và «{second}». Hãy viết rõ cả loại đơn vị, như huyện hoặc thị xã.",
    "same-unit-twice": "Đơn vị «{first}» có nhiều hơn một dòng trong vùng «names». Hãy chỉ giữ một dòng.",
  },
  en: {
    text: "The argument {argument} is the text “{value}”. Choose a cell that holds a number, or type one.",
    worded: "The argument {argument} is the text “{value}”. Wrap it in BLUEZONE.COUNT(…), or type the plain number.",
    "day-text": "The argument {argument} is the text “{value}”. Choose a cell that holds an Excel date, or use DATE.",
    logical: "The argument {argument} is a logical value. Choose a cell that holds a number, or type one.",
    unreadable: "The argument {argument} can't be read. Choose a cell that holds a number or text, or type it.",
    "not-text": "The argument {argument} is a logical value. Choose a cell that holds a name, or type one in quotes.",
    "not-logical": "The argument {argument} is the text “{value}”. Type TRUE or FALSE.",
    "not-whole": "The argument {argument} is {value}, which is not a whole number. Check it and type a whole number.",
    "too-large":
      "The argument {argument} is above 9,007,199,254,740,991 and can't be worked with exactly. Check the number.",
    "above-one": "The argument {argument} is {value}, which is above 100%. Write 30% or 0.3.",
    shapes:
      "The range {first} has {firstRows} × {firstColumns} cells (rows × columns), but {second} has {secondRows} × {secondColumns}. Choose two ranges of the same size.",
    "one-cell": "The argument {argument} takes one cell, but has {rows} × {columns} (rows × columns). Choose one cell.",
    "one-column": "The argument {argument} takes one column, but has {columns}. Choose one column.",
    "too-long": "The result is too long for Excel to take at once. Split the range into several smaller formulas.",
    "no-such-option":
      "The argument {argument} has no option “{value}”. Look in the help of the function and type one of its options.",
    "no-such-date":
      "The argument {argument} is {value}, which is no date in the calendar. Choose a cell that holds a date.",
    overdue: "The target is not reached and no day is left after “as_of”. Choose a “deadline” after that day.",
    "not-at-this-pace":
      "The target is not reached at the pace from “count_before” to “count_now”. Check the counts and dates of the two reports.",
    "not-among": "The argument {argument} is {value}, which is not in “among”. Choose a range that holds it.",
    "no-place": "There is no such place in a ranking. Check the arguments that are places; the first place is 1.",
    "rate-too-small":
      "The argument “rate” rounds to 0, so that no base follows from it. Use the rate with more decimals.",
    "no-base-fits": "No base fits “installs” and “rate”. Check that both come from the same report.",
    "ambiguous-count":
      "The argument {argument} is “{value}”, which can be read in two ways: thousands or decimals. Type the full number.",
    "malformed-count":
      "The argument {argument} is “{value}”, which can't be read as a count. Type a number such as 13200, 13,200 or over 13,200.",
    "no-such-unit": "There is no unit “{value}” in “names”. Check its spelling, or add the unit to the table.",
    "unsure-unit":
      "It is not sure that “{value}” in “name” is “{candidate}”. Write both names alike if they are one unit.",
    "two-units":
      "The name “{value}” in “name” fits both “{first}” and “{second}”. Write the kind of unit too, such as huyện or thị xã.",
    "same-unit-twice": "The unit “{first}” has more than one row in “names”. Keep one row.",
  },
};

/** The words that stand in results. */
export const resultSentences: Sentences<ResultWord> = {
  vi: {
    rank: "Hạng",
    unit: "Đơn vị",
    installs: "Lượt cài đặt",
    base: "Dân số",
    coverage: "Độ phủ",
    gap: "Còn thiếu",
    change: "Thay đổi",
    new: "mới",
  },
  en: {
    rank: "Rank",
    unit: "Unit",
    installs: "Installs",
    base: "Population",
    coverage: "Coverage",
    gap: "Gap",
    change: "Change",
    new: "new",
  },
};
