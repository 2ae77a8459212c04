import type { Sentences } from "./sentences";

/** The findings of raw counts that ask something of the person at the pane. */
export type FindingAdvice =
  | "no-header"
  | "no-units"
  | "no-counts"
  | "no-base"
  | "count-is-text"
  | "count-not-whole"
  | "count-in-thousands"
  | "count-negative"
  | "cell-error"
  | "column-gone"
  | "base-choice-gone"
  | "base-missing"
  | "base-zero"
  | "base-is-text"
  | "base-not-whole"
  | "base-in-thousands"
  | "base-negative"
  | "duplicate-name"
  | "name-alike"
  | "name-missing"
  | "numbers-as-text"
  | "rate-unreadable"
  | "rate-differs"
  | "rates-on-other-base"
  | "coverage-above-one"
  | "coverage-far-off"
  | "count-far-off"
  | "second-base-above"
  | "second-base-zero"
  | "same-count"
  | "total-unreadable"
  | "total-in-thousands"
  | "total-not-whole"
  | "total-differs"
  | "row-equals-rest"
  | "row-near-rest"
  | "rows-left-out"
  | "table-left-out"
  | "ordinal-gap"
  | "hidden-rows"
  | "filter-on"
  | "no-as-of"
  | "day-differs"
  | "day-after-deadline"
  | "earlier-day-later"
  | "count-fell"
  | "counts-fell"
  | "unit-gone"
  | "units-gone"
  | "unit-not-counted"
  | "units-not-counted"
  | "base-year"
  | "base-repeated"
  | "bases-disagree"
  | "many-bases-disagree"
  | "name-unmatched"
  | "name-shared"
  | "name-proposed"
  | "name-ambiguous"
  | "name-changed";

/** What to do about a finding, said behind its sentence in the pane and nowhere in print. */
export const findingAdvice: Sentences<FindingAdvice> = {
  vi: {
    "no-header": "Hãy đặt phía trên số liệu một dòng ghi tên cột, ví dụ: Đơn vị, Lượt cài đặt, Dân số.",
    "no-units": "Hãy nhập mỗi đơn vị một dòng ngay dưới tiêu đề.",
    "no-counts": "Hãy nhập số vào hai cột đó, hoặc chọn cột khác.",
    "no-base": "Hãy thêm cột dân số, thêm một sheet dân số, hoặc chọn xếp hạng theo số lượng.",
    "count-is-text": "Hãy gõ lại thành số, ví dụ 13200, hoặc «hơn {exampleCount}» nếu là số ước lượng.",
    "count-not-whole": "Hãy kiểm tra và gõ lại số nguyên.",
    "count-in-thousands": "Nếu số đúng là {count}, hãy bấm nút bên dưới; nếu không, hãy gõ lại số nguyên.",
    "count-negative": "Hãy kiểm tra và gõ lại.",
    "cell-error": "Hãy sửa công thức hoặc gõ lại giá trị.",
    "column-gone": "Hãy kiểm tra ở mục «Nguồn và cột», và chọn lại nếu cần.",
    "base-choice-gone": "Hãy kiểm tra ở mục «Dân số (mẫu số)», và chọn lại nếu cần.",
    "base-missing": "Hãy nhập số vào ô này.",
    "base-zero": "Hãy nhập số lớn hơn 0.",
    "base-is-text": "Hãy gõ lại thành số.",
    "base-not-whole": "Hãy kiểm tra và gõ lại số nguyên.",
    "base-in-thousands": "Nếu số đúng là {count}, hãy bấm nút bên dưới; nếu không, hãy gõ lại số nguyên.",
    "base-negative": "Hãy kiểm tra và gõ lại.",
    "duplicate-name": "Hãy sửa lại tên, hoặc xóa bớt một dòng nếu đơn vị bị ghi hai lần.",
    "name-alike":
      "Nếu là một đơn vị, hãy xóa bớt một dòng; nếu là hai, hãy ghi rõ cấp (huyện, thị xã, thành phố…) hoặc bỏ qua mục này.",
    "name-missing": "Hãy nhập tên đơn vị.",
    "numbers-as-text": "Hãy bấm nút bên dưới để chuyển thành số.",
    "rate-unreadable": "Hãy gõ lại, ví dụ {exampleShare}.",
    "rate-differs": "Hãy kiểm tra số lượng, tỷ lệ và năm của «{heading}».",
    "rates-on-other-base": "Hãy kiểm tra tỷ lệ này tính trên mẫu số nào; không xếp hạng lẫn hai mẫu số.",
    "coverage-above-one": "Hãy kiểm tra lại nguồn.",
    "coverage-far-off": "Hãy kiểm tra cả hai.",
    "count-far-off": "Nếu số đúng là {count}, hãy bấm nút bên dưới.",
    "second-base-above": "Hãy kiểm tra lại nguồn.",
    "second-base-zero": "Hãy nhập số lớn hơn 0, hoặc để trống nếu chưa có số liệu.",
    "same-count": "Hãy kiểm tra có chép nhầm dòng hay không.",
    "total-unreadable": "Hãy sửa công thức hoặc gõ lại số.",
    "total-in-thousands": "Nếu số đúng là {count}, hãy bấm nút bên dưới.",
    "total-not-whole": "Hãy gõ lại số.",
    "total-differs": "Hãy kiểm tra có thiếu, thừa đơn vị hay gõ sai số; bảng xếp hạng ghi cả hai số.",
    "row-equals-rest": "Nếu là dòng cộng, hãy ghi tên là «Tổng cộng».",
    "row-near-rest": "Nếu đúng, hãy ghi tên là «Tổng cộng», nếu không thì bỏ qua.",
    "rows-left-out": "Hãy ghi tên đơn vị, hoặc chuyển ra ngoài bảng.",
    "table-left-out": "Nếu là phần nối tiếp, hãy ghép vào một bảng.",
    "ordinal-gap": "Hãy kiểm tra có thiếu đơn vị nào không.",
    "hidden-rows": "Nếu không muốn tính, hãy xóa các dòng đó.",
    "filter-on": "Hãy bỏ lọc để xem đủ.",
    "no-as-of": "Hãy ghi ngày ở dòng phía trên tiêu đề, ví dụ: Đến hết ngày 16/8/2020.",
    "day-differs": "Hãy kiểm tra lại ngày hoặc cập nhật số liệu.",
    "day-after-deadline": "Hãy kiểm tra lại hai ngày này.",
    "earlier-day-later": "Hãy kiểm tra đã chọn đúng số liệu mới nhất chưa.",
    "count-fell": "Hãy kiểm tra lại.",
    "counts-fell": "Hãy kiểm tra trước khi so sánh hai kỳ.",
    "unit-gone": "Hãy kiểm tra có thiếu đơn vị này không.",
    "units-gone": "Hãy kiểm tra có thiếu đơn vị nào không.",
    "unit-not-counted": "Hãy kiểm tra có thiếu đơn vị này không.",
    "units-not-counted": "Nếu bảng đó gồm cả nơi khác thì không cần làm gì.",
    "base-year": "Hãy ghi rõ năm khi báo cáo.",
    "base-repeated": "Hãy giữ lại một dòng.",
    "bases-disagree": "Hãy kiểm tra số nào đúng và của năm nào.",
    "many-bases-disagree": "Hãy kiểm tra bảng nào đúng và của năm nào.",
    "name-unmatched": "Hãy sửa tên cho khớp, hoặc thêm đơn vị này vào bảng đó.",
    "name-shared": "Hãy thêm vào bảng đó một cột ghi đơn vị cấp trên của từng dòng.",
    "name-proposed": "Hãy bấm chọn nếu đúng; nếu không, hãy sửa tên.",
    "name-ambiguous": "Hãy chọn đúng đơn vị, hoặc ghi rõ cấp (huyện, thị xã, thành phố…).",
    "name-changed": "Hãy xem lại nếu đó là hai đơn vị khác nhau.",
  },
  en: {
    "no-header": "Put a row of column names above the figures, for example: Unit, Installs, Population.",
    "no-units": "Enter one unit per row right under the header.",
    "no-counts": "Enter numbers in both, or choose other columns.",
    "no-base": "Add a population column or sheet, or rank by the counts.",
    "count-is-text": "Type a number such as 13200, or “over {exampleCount}” for an estimate.",
    "count-not-whole": "Check it and type a whole number.",
    "count-in-thousands": "If {count} is meant, press the button below; if not, type a whole number.",
    "count-negative": "Check it and type it again.",
    "cell-error": "Repair the formula or type the value again.",
    "column-gone": "Check “Source and columns”, and choose again where needed.",
    "base-choice-gone": "Check “Population (base)”, and choose again where needed.",
    "base-missing": "Type a number in this cell.",
    "base-zero": "Type a number above 0.",
    "base-is-text": "Type a number.",
    "base-not-whole": "Check it and type a whole number.",
    "base-in-thousands": "If {count} is meant, press the button below; if not, type a whole number.",
    "base-negative": "Check it and type it again.",
    "duplicate-name": "Correct the name, or remove one row if the unit is listed twice.",
    "name-alike": "If they are one, remove a row; if they are two, write the kind of each, or ignore this.",
    "name-missing": "Type the unit's name.",
    "numbers-as-text": "Press the button below to turn them into numbers.",
    "rate-unreadable": "Type it again, for example {exampleShare}.",
    "rate-differs": "Check the count, the rate and the year of “{heading}”.",
    "rates-on-other-base": "Check which base they are shares of; never rank on two bases together.",
    "coverage-above-one": "Check the source.",
    "coverage-far-off": "Check both.",
    "count-far-off": "If {count} is meant, press the button below.",
    "second-base-above": "Check the source.",
    "second-base-zero": "Type a number above 0, or leave the cell blank if there is none.",
    "same-count": "Check that no row was copied by mistake.",
    "total-unreadable": "Repair the formula or type the number.",
    "total-in-thousands": "If it should be {count}, use the button below.",
    "total-not-whole": "Type the number again.",
    "total-differs": "Check for a missing or extra unit or a mistyped figure; the ranking shows both.",
    "row-equals-rest": "If it is a total, name it “Total”.",
    "row-near-rest": "If so, name it “Total”, if not, ignore this.",
    "rows-left-out": "Name the unit, or move them out of the table.",
    "table-left-out": "If it goes on from the first, put them into one table.",
    "ordinal-gap": "Check whether a unit is missing.",
    "hidden-rows": "If they should not be, delete the rows.",
    "filter-on": "Clear the filter to see them all.",
    "no-as-of": "Write the day in a line above the header, for example: As of 2020-08-16.",
    "day-differs": "Check the date, or update the figures.",
    "day-after-deadline": "Check both days.",
    "earlier-day-later": "Check that the newest figures are chosen.",
    "count-fell": "Check it.",
    "counts-fell": "Check before comparing the two days.",
    "unit-gone": "Check whether this unit is missing.",
    "units-gone": "Check whether units are missing.",
    "unit-not-counted": "Check whether this unit is missing.",
    "units-not-counted": "If that table covers other places too, there is nothing to do.",
    "base-year": "Name the year in the report.",
    "base-repeated": "Keep one of them.",
    "bases-disagree": "Check which is right and for which year.",
    "many-bases-disagree": "Check which table is right and for which year.",
    "name-unmatched": "Correct the name, or add the unit there.",
    "name-shared": "Add a column to that table that says which larger unit each row lies in.",
    "name-proposed": "Choose it if so; if not, correct the name.",
    "name-ambiguous": "Choose the right one, or write its kind.",
    "name-changed": "Check that they are one unit.",
  },
};
