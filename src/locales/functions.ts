import type { Sentences } from "./sentences";

/** What a function says in a cell's error, and what it calls its arguments. */
export type FunctionSentence =
  | "installs"
  | "base"
  | "target"
  | "text"
  | "separated"
  | "logical"
  | "unreadable"
  | "not-whole"
  | "too-large"
  | "above-one"
  | "shapes"
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
  | "malformed-count";

/** The sentences behind #VALUE!: which argument is wrong and what to do about it. */
export const functionSentences: Sentences<FunctionSentence> = {
  vi: {
    installs: "«installs» (lượt cài đặt)",
    base: "«base» (dân số)",
    target: "«target» (chỉ tiêu)",
    text: "Đối số {argument} đang là chữ «{value}». Hãy chọn ô chứa số hoặc gõ một số.",
    separated: "Đối số {argument} đang là chữ «{value}». Hãy gõ số liền, không kèm chữ và dấu phân cách.",
    logical: "Đối số {argument} đang là giá trị đúng/sai. Hãy chọn ô chứa số hoặc gõ một số.",
    unreadable: "Đối số {argument} không phải là số đọc được. Hãy chọn ô chứa số hoặc gõ một số.",
    "not-whole": "Đối số {argument} là {value}, không phải số nguyên. Hãy kiểm tra và gõ lại số nguyên.",
    "too-large": "Đối số {argument} lớn hơn 9.007.199.254.740.991 nên không tính chính xác được. Hãy kiểm tra lại số.",
    "above-one": "Đối số {argument} là {value}, lớn hơn 100%. Hãy viết 30% hoặc 0,3.",
    shapes:
      "Vùng {first} có {firstRows} hàng × {firstColumns} cột, còn vùng {second} có {secondRows} hàng × {secondColumns} cột. Hãy chọn hai vùng cùng kích thước.",
    "too-long": "Kết quả quá dài để Excel nhận trong một lần. Hãy chia vùng thành nhiều công thức nhỏ hơn.",
    "no-such-option":
      "Hàm không có lựa chọn {value} cho đối số {argument}. Hãy xem phần trợ giúp của hàm và gõ một lựa chọn có trong đó.",
    "no-such-date": "Không có ngày {value} trên lịch. Hãy kiểm tra và gõ lại ngày.",
    overdue: "Đã đến hạn mà chưa đạt chỉ tiêu, không còn ngày nào để cài thêm. Hãy chọn thời hạn sau ngày báo cáo.",
    "not-at-this-pace":
      "Với tốc độ giữa hai báo cáo này thì không đạt được chỉ tiêu. Hãy kiểm tra lại số lượt cài đặt và ngày của hai báo cáo.",
    "not-among": "Giá trị {value} không có trong vùng xếp hạng. Hãy chọn vùng có chứa giá trị đó.",
    "no-place": "Không có thứ hạng như vậy. Hãy kiểm tra lại thứ hạng; hạng nhỏ nhất là 1.",
    "rate-too-small":
      "Tỷ lệ này làm tròn thành 0 nên không suy ra được dân số. Hãy dùng tỷ lệ có nhiều chữ số thập phân hơn.",
    "no-base-fits":
      "Không có dân số nào khớp với số lượt cài đặt và tỷ lệ này. Hãy kiểm tra xem hai số có cùng một báo cáo không.",
    "ambiguous-count":
      "«{value}» có thể hiểu theo hai cách: dấu phân cách hàng nghìn hoặc dấu thập phân. Hãy gõ lại đủ các chữ số.",
    "malformed-count": "«{value}» không đọc được thành một số đếm. Hãy gõ số như 13200, 13.200 hoặc hơn 13.200.",
  },
  en: {
    installs: "“installs”",
    base: "“base” (population)",
    target: "“target”",
    text: "The argument {argument} is the text “{value}”. Choose a cell that holds a number, or type one.",
    separated: "The argument {argument} is the text “{value}”. Type the number without words or separators.",
    logical: "The argument {argument} is a logical value. Choose a cell that holds a number, or type one.",
    unreadable:
      "The argument {argument} is not a number that can be read. Choose a cell that holds a number, or type one.",
    "not-whole": "The argument {argument} is {value}, which is not a whole number. Check it and type a whole number.",
    "too-large":
      "The argument {argument} is above 9,007,199,254,740,991 and can't be worked with exactly. Check the number.",
    "above-one": "The argument {argument} is {value}, which is above 100%. Write 30% or 0.3.",
    shapes:
      "The range {first} has {firstRows} × {firstColumns} cells (rows × columns), but {second} has {secondRows} × {secondColumns}. Choose two ranges of the same size.",
    "too-long": "The result is too long for Excel to take at once. Split the range into several smaller formulas.",
    "no-such-option":
      "The argument {argument} has no option {value}. Look in the help of the function and type one of its options.",
    "no-such-date": "There is no date {value} in the calendar. Check the date and type it again.",
    overdue:
      "The deadline has come, the target is not reached and no day is left. Choose a deadline after the day of the report.",
    "not-at-this-pace":
      "The target is not reached at the pace between these two reports. Check their counts and dates.",
    "not-among": "The value {value} is not in the range to rank among. Choose a range that holds it.",
    "no-place": "There is no such place in a ranking. Check it; the first place is 1.",
    "rate-too-small": "This rate rounds to 0, so that no base follows from it. Use the rate with more decimals.",
    "no-base-fits": "No base fits these installs and this rate. Check that both come from the same report.",
    "ambiguous-count": "“{value}” can be read in two ways: thousands or decimals. Type the full number.",
    "malformed-count": "“{value}” can't be read as a count. Type a number such as 13200, 13,200 or over 13,200.",
  },
};
