import type { Sentences } from "./sentences";

/** What is said of raw counts, by the code of the finding, and how a cell is named in it. */
export type FindingSentence =
  | "at"
  | "no-header"
  | "no-units"
  | "no-counts"
  | "count-is-text"
  | "count-not-whole"
  | "count-negative"
  | "cell-error"
  | "base-missing"
  | "base-zero"
  | "base-is-text"
  | "base-not-whole"
  | "base-negative"
  | "duplicate-name"
  | "name-missing"
  | "no-report"
  | "coverage-above-one"
  | "total-differs"
  | "no-as-of";

/** The sentences that say what is wrong with raw counts and what to do about it. */
export const findingSentences: Sentences<FindingSentence> = {
  vi: {
    at: "Ô {cell} trên sheet «{sheet}»: {sentence}",
    "no-header":
      "Sheet «{sheet}» chưa có dòng tiêu đề mà BLUEZONE nhận ra. Hãy đặt phía trên số liệu một dòng ghi tên cột, ví dụ: Đơn vị, Lượt cài đặt, Dân số.",
    "no-units":
      "Sheet «{sheet}» có dòng tiêu đề nhưng chưa có đơn vị nào bên dưới. Hãy nhập mỗi đơn vị một dòng ngay dưới tiêu đề.",
    "no-counts":
      "Sheet «{sheet}» chưa có đủ cột lượt cài đặt và cột dân số có số liệu. Hãy nhập số vào hai cột đó, hoặc chọn cột khác.",
    "count-is-text":
      "lượt cài đặt của «{name}» đang là chữ «{value}». Hãy gõ lại thành số, không kèm chữ và dấu phân cách.",
    "count-not-whole":
      "lượt cài đặt của «{name}» là «{value}», không phải số nguyên. Hãy kiểm tra và gõ lại số nguyên.",
    "count-negative": "lượt cài đặt của «{name}» là «{value}», nhỏ hơn 0. Hãy kiểm tra và gõ lại.",
    "cell-error": "ô đang báo lỗi {value} ở dòng của «{name}». Hãy sửa công thức hoặc gõ lại giá trị.",
    "base-missing": "chưa có «{heading}» của «{name}» nên không tính được độ phủ. Hãy nhập số vào ô này.",
    "base-zero": "«{heading}» của «{name}» bằng 0 nên không tính được độ phủ. Hãy nhập số lớn hơn 0.",
    "base-is-text":
      "«{heading}» của «{name}» đang là chữ «{value}». Hãy gõ lại thành số, không kèm chữ và dấu phân cách.",
    "base-not-whole": "«{heading}» của «{name}» là «{value}», không phải số nguyên. Hãy kiểm tra và gõ lại số nguyên.",
    "base-negative": "«{heading}» của «{name}» là «{value}», nhỏ hơn 0. Hãy kiểm tra và gõ lại.",
    "duplicate-name":
      "«{name}» trùng tên với ô {first}. Hãy sửa lại tên, hoặc xóa bớt một dòng nếu đơn vị bị ghi hai lần.",
    "name-missing": "dòng này có số liệu nhưng chưa có tên đơn vị. Hãy nhập tên đơn vị.",
    "no-report": "«{name}» chưa có báo cáo. Đơn vị vẫn được liệt kê nhưng không xếp hạng, và không bị coi là 0 lượt.",
    "coverage-above-one":
      "lượt cài đặt của «{name}» ({installs}) lớn hơn «{heading}» ({base}), độ phủ vượt 100%. Số vẫn được giữ nguyên; hãy kiểm tra lại nguồn.",
    "total-differs":
      "«{name}» ghi {stated} ở cột «{heading}», còn cộng các đơn vị được {sum}, chênh {difference}. Bảng xếp hạng ghi cả hai số.",
    "no-as-of":
      "Sheet «{sheet}» chưa ghi số liệu tính đến ngày nào. Hãy ghi ngày ở dòng phía trên tiêu đề, ví dụ: Đến hết ngày 16/8/2020.",
  },
  en: {
    at: "Cell {cell} on sheet “{sheet}”: {sentence}",
    "no-header":
      "Sheet “{sheet}” has no header row that BLUEZONE recognizes. Put a row of column names above the figures, for example: Unit, Installs, Population.",
    "no-units": "Sheet “{sheet}” has a header row but no unit below it. Enter one unit per row right under the header.",
    "no-counts":
      "Sheet “{sheet}” lacks an installs column or a population column with figures in it. Enter numbers in both, or choose other columns.",
    "count-is-text":
      "the installs of “{name}” are the text “{value}”. Type a number, without words or thousands separators.",
    "count-not-whole":
      "the installs of “{name}” are “{value}”, which is not a whole number. Check it and type a whole number.",
    "count-negative": "the installs of “{name}” are “{value}”, which is below 0. Check it and type it again.",
    "cell-error":
      "the cell shows the error {value} in the row of “{name}”. Repair the formula or type the value again.",
    "base-missing":
      "“{heading}” of “{name}” is blank, so its coverage can't be worked out. Type a number in this cell.",
    "base-zero": "“{heading}” of “{name}” is 0, so its coverage can't be worked out. Type a number above 0.",
    "base-is-text":
      "“{heading}” of “{name}” is the text “{value}”. Type a number, without words or thousands separators.",
    "base-not-whole":
      "“{heading}” of “{name}” is “{value}”, which is not a whole number. Check it and type a whole number.",
    "base-negative": "“{heading}” of “{name}” is “{value}”, which is below 0. Check it and type it again.",
    "duplicate-name":
      "“{name}” is the same name as in cell {first}. Correct the name, or remove one row if the unit is listed twice.",
    "name-missing": "this row has figures but no unit name. Type the unit's name.",
    "no-report": "“{name}” has not reported. It stays listed, without a place, and is never counted as 0.",
    "coverage-above-one":
      "the installs of “{name}” ({installs}) exceed “{heading}” ({base}), a coverage above 100%. The figure is kept; check the source.",
    "total-differs":
      "“{name}” states {stated} under “{heading}”, while the units add up to {sum}, a difference of {difference}. The ranking shows both.",
    "no-as-of":
      "Sheet “{sheet}” does not say which day its figures are for. Write the day in a line above the header, for example: As of 2020-08-16.",
  },
};
