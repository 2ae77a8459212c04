import type { Sentences } from "./sentences";

/** What is said of raw counts, by the code of the finding, and how a cell is named in it. */
export type FindingSentence =
  | "at"
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
  | "no-report"
  | "numbers-as-text"
  | "worded-counts"
  | "rate-unreadable"
  | "rate-differs"
  | "rates-on-other-base"
  | "coverage-above-one"
  | "coverage-far-off"
  | "count-far-off"
  | "second-base-above"
  | "same-count"
  | "total-unreadable"
  | "total-differs"
  | "total-lacks-units"
  | "total-fits"
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
  | "base-joined"
  | "base-repeated"
  | "bases-disagree"
  | "many-bases-disagree"
  | "name-unmatched"
  | "name-proposed"
  | "name-ambiguous"
  | "name-changed";

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
    "no-base":
      "chưa có cột dân số (hoặc mẫu số khác) đi cùng «{name}», cũng chưa tìm thấy bảng dân số nào trong tệp có tên các đơn vị này, nên chưa tính được độ phủ. Hãy thêm cột dân số, thêm một sheet dân số, hoặc chọn xếp hạng theo số lượt.",
    "count-is-text":
      "lượt cài đặt của «{name}» ghi «{value}», không đọc được chắc chắn là số nào. Hãy gõ lại thành số, ví dụ 13200, hoặc «hơn {exampleCount}» nếu là số ước lượng.",
    "count-not-whole":
      "lượt cài đặt của «{name}» là «{value}», không phải số nguyên. Hãy kiểm tra và gõ lại số nguyên.",
    "count-in-thousands":
      "lượt cài đặt của «{name}» là «{value}», không phải số nguyên: có thể Excel đã đọc dấu chấm hàng nghìn thành dấu thập phân. Nếu số đúng là {count}, hãy bấm nút bên dưới; nếu không, hãy gõ lại số nguyên.",
    "count-negative": "lượt cài đặt của «{name}» là «{value}», nhỏ hơn 0. Hãy kiểm tra và gõ lại.",
    "cell-error": "ô đang báo lỗi {value} ở dòng của «{name}». Hãy sửa công thức hoặc gõ lại giá trị.",
    "column-gone":
      "Trên sheet «{sheet}», cột «{heading}» không còn ở chỗ cũ nên lựa chọn đã lưu cho cột này không còn dùng. Hãy kiểm tra ở mục «Nguồn và cột», và chọn lại nếu cần.",
    "base-choice-gone":
      "Bảng đã chọn để lấy «{heading}» trên sheet «{sheet}» không còn ở chỗ cũ nên lựa chọn đã lưu không còn dùng. Hãy kiểm tra ở mục «Dân số (mẫu số)», và chọn lại nếu cần.",
    "base-missing": "chưa có «{heading}» của «{name}» nên không tính được độ phủ. Hãy nhập số vào ô này.",
    "base-zero": "«{heading}» của «{name}» bằng 0 nên không tính được độ phủ. Hãy nhập số lớn hơn 0.",
    "base-is-text": "«{heading}» của «{name}» ghi «{value}», không đọc được chắc chắn là số nào. Hãy gõ lại thành số.",
    "base-not-whole": "«{heading}» của «{name}» là «{value}», không phải số nguyên. Hãy kiểm tra và gõ lại số nguyên.",
    "base-in-thousands":
      "«{heading}» của «{name}» là «{value}», không phải số nguyên: có thể Excel đã đọc dấu chấm hàng nghìn thành dấu thập phân. Nếu số đúng là {count}, hãy bấm nút bên dưới; nếu không, hãy gõ lại số nguyên.",
    "base-negative": "«{heading}» của «{name}» là «{value}», nhỏ hơn 0. Hãy kiểm tra và gõ lại.",
    "duplicate-name":
      "«{name}» trùng tên với ô {first}. Hãy sửa lại tên, hoặc xóa bớt một dòng nếu đơn vị bị ghi hai lần.",
    "name-alike":
      "«{name}» và «{other}» ở ô {first} có thể là một đơn vị ghi hai lần. Nếu là hai đơn vị, hãy ghi rõ cấp (huyện, thị xã, thành phố…); nếu là một, hãy xóa bớt một dòng.",
    "name-missing": "dòng này có số liệu nhưng chưa có tên đơn vị. Hãy nhập tên đơn vị.",
    "no-report": "«{name}» chưa có báo cáo. Đơn vị vẫn được liệt kê nhưng không xếp hạng, và không bị coi là 0 lượt.",
    "numbers-as-text":
      "{count} ô ở cột «{heading}» là số nhưng đang lưu dạng chữ (ô đầu tiên: «{value}»), công thức trong Excel không cộng được. BLUEZONE vẫn đọc đúng; hãy bấm nút bên dưới để chuyển thành số.",
    "worded-counts":
      "{count} số ở cột «{heading}» là số ước lượng (ô đầu tiên: «{value}»). Thứ hạng tính theo số được ghi; các số này được hiểu là một khoảng khi đối chiếu với tổng.",
    "rate-unreadable":
      "tỷ lệ của «{name}» ghi «{value}», không đọc được nên chưa đối chiếu. Hãy gõ lại, ví dụ {exampleShare}.",
    "rate-differs":
      "tỷ lệ ghi của «{name}» là {rate}, nhưng lượt cài đặt chia cho «{heading}» ({base}) được {coverage}; tỷ lệ này ứng với mẫu số khoảng {implied}. Hãy kiểm tra số lượt, tỷ lệ và năm của «{heading}».",
    "rates-on-other-base":
      "tỷ lệ ghi của {units} đơn vị khớp với «{other}», không khớp với «{heading}». Hãy kiểm tra tỷ lệ này tính trên mẫu số nào; không xếp hạng lẫn hai mẫu số.",
    "coverage-above-one":
      "lượt cài đặt của «{name}» ({installs}) lớn hơn «{heading}» ({base}), độ phủ vượt 100%. Số vẫn được giữ nguyên; hãy kiểm tra lại nguồn.",
    "coverage-far-off":
      "độ phủ của «{name}» là {coverage}, trong khi các đơn vị khác từ {lowestCoverage} đến {highestCoverage}. Có thể lượt cài đặt hoặc «{heading}» thiếu hay thừa chữ số; hãy kiểm tra cả hai.",
    "count-far-off":
      "lượt cài đặt của «{name}» là {installs}, trong khi số ở giữa của các đơn vị là {middle}. Có thể Excel đã đọc dấu chấm hàng nghìn thành dấu thập phân; nếu số đúng là {count}, hãy bấm nút bên dưới.",
    "second-base-above":
      "số thuê bao (hoặc mẫu số thứ hai) của «{name}» là {second}, lớn hơn «{heading}» ({base}). Một người có thể dùng nhiều SIM; hãy kiểm tra lại nguồn.",
    "same-count": "«{name}» và «{other}» (ô {first}) có cùng {count} lượt. Hãy kiểm tra có chép nhầm dòng hay không.",
    "total-unreadable":
      "«{name}» ghi «{value}» ở cột «{heading}», không đọc được nên chưa đối chiếu với tổng các đơn vị. Hãy sửa công thức hoặc gõ lại số.",
    "total-differs":
      "«{name}» ghi {stated} ở cột «{heading}», còn cộng các đơn vị được {sum}, chênh {difference}. Hãy kiểm tra có thiếu, thừa đơn vị hay gõ sai số; bảng xếp hạng ghi cả hai số.",
    "total-lacks-units":
      "«{name}» ghi {stated} ở cột «{heading}», cộng các đơn vị đã có số được {sum}; phần chênh {difference} có thể thuộc {lacking} đơn vị chưa có số.",
    "total-fits":
      "cột «{heading}»: tổng {units} đơn vị {sum}, «{name}» ghi {stated}: khớp trong sai số làm tròn (từ {lowest} đến {highest}).",
    "row-equals-rest":
      "nếu bỏ dòng «{name}» ({value}) thì các dòng còn lại cộng đúng {sum}. Có thể đây là dòng cộng hoặc dòng ghi trùng; nếu là dòng cộng, hãy ghi tên là «Tổng cộng».",
    "row-near-rest":
      "«{name}» ({value}) gần bằng tổng các dòng còn lại ({sum}). Có thể đây là dòng cộng; nếu đúng, hãy ghi tên là «Tổng cộng», nếu không thì bỏ qua.",
    "rows-left-out":
      "có {count} dòng có số liệu nhưng không đọc được là đơn vị hay dòng cộng (dòng {rows}), nên không được tính. Hãy ghi tên đơn vị, hoặc chuyển ra ngoài bảng.",
    "table-left-out":
      "tại đây còn một bảng cùng cột «{heading}» với {units} đơn vị khác (đầu tiên: «{first}»), không được tính vào bảng xếp hạng. Nếu là phần nối tiếp, hãy ghép vào một bảng.",
    "ordinal-gap": "số thứ tự nhảy từ {from} sang {to}. Hãy kiểm tra có thiếu đơn vị nào không.",
    "hidden-rows":
      "{count} đơn vị nằm ở dòng đang ẩn (dòng {rows}) và vẫn được tính. Nếu không muốn tính, hãy xóa các dòng đó.",
    "filter-on": "sheet đang lọc: {count} đơn vị không hiện ra (dòng {rows}) và vẫn được tính. Hãy bỏ lọc để xem đủ.",
    "no-as-of":
      "Sheet «{sheet}» chưa ghi số liệu tính đến ngày nào. Hãy ghi ngày ở dòng phía trên tiêu đề, ví dụ: Đến hết ngày 16/8/2020.",
    "day-differs":
      "số liệu của «{name}» ghi ngày {otherDay}, khác với ngày {day} của bảng. Hãy kiểm tra lại ngày hoặc cập nhật số liệu.",
    "day-after-deadline":
      "Số liệu trên sheet «{sheet}» tính đến ngày {day}, sau hạn chót {deadlineDay}. Hãy kiểm tra lại hai ngày này.",
    "earlier-day-later":
      "Sheet «{otherSheet}» có số liệu ngày {otherDay}, mới hơn ngày {day} của sheet «{sheet}». Hãy kiểm tra đã chọn đúng số liệu mới nhất chưa.",
    "count-fell":
      "lượt cài đặt của «{name}» là {installs}, giảm so với {before} ngày {otherDay}. Số lũy kế thường không giảm; hãy kiểm tra lại.",
    "counts-fell":
      "{units} trong {compared} đơn vị có số giảm so với ngày {otherDay}. Có thể cách đếm đã thay đổi; hãy kiểm tra trước khi so sánh hai kỳ.",
    "unit-gone":
      "«{name}» có trong số liệu ngày {otherDay} nhưng không có trên sheet «{sheet}». Hãy kiểm tra có thiếu đơn vị này không.",
    "units-gone":
      "{units} đơn vị có trong số liệu ngày {otherDay} nhưng không có trên sheet «{sheet}» (đầu tiên: «{first}»). Hãy kiểm tra có thiếu đơn vị nào không.",
    "unit-not-counted":
      "«{name}» có trong bảng «{heading}» nhưng chưa có trên sheet «{sheet}». Hãy kiểm tra có thiếu đơn vị này không.",
    "units-not-counted":
      "{units} đơn vị có trong bảng «{heading}» nhưng không có trên sheet «{sheet}» (đầu tiên: «{name}»). Nếu bảng đó gồm cả nơi khác thì không cần làm gì.",
    "base-year": "«{heading}» là số năm {year}{source}. Hãy ghi rõ năm khi báo cáo.",
    "base-joined": "«{heading}» của {units} đơn vị lấy từ sheet «{otherSheet}», ghép theo tên.",
    "base-repeated":
      "«{name}» có {count} dòng với số khác nhau trong bảng «{heading}» (sheet «{otherSheet}»), nên chưa lấy được số nào. Hãy giữ lại một dòng.",
    "bases-disagree":
      "«{heading}» của «{name}» là {base}, còn sheet «{otherSheet}» ghi {other}, chênh quá 10%. Hãy kiểm tra số nào đúng và của năm nào.",
    "many-bases-disagree":
      "«{heading}» của {units} đơn vị khác quá 10% so với sheet «{otherSheet}». Hãy kiểm tra bảng nào đúng và của năm nào.",
    "name-unmatched":
      "không tìm thấy «{name}» trong bảng «{heading}» (sheet «{otherSheet}»), nên chưa tính được độ phủ. Hãy sửa tên cho khớp, hoặc thêm đơn vị này vào bảng đó.",
    "name-proposed":
      "«{name}» có phải là «{other}» trong bảng «{heading}» (sheet «{otherSheet}») không? Hãy bấm chọn nếu đúng; nếu không, hãy sửa tên.",
    "name-ambiguous":
      "«{name}» có thể là một trong {count} đơn vị của bảng «{heading}» (sheet «{otherSheet}»). Hãy chọn đúng đơn vị, hoặc ghi rõ cấp (huyện, thị xã, thành phố…).",
    "name-changed":
      "«{name}» được ghép với «{other}» trong bảng «{heading}» (sheet «{otherSheet}»): tên giống nhau, cấp đã đổi. Hãy xem lại nếu đó là hai đơn vị khác nhau.",
  },
  en: {
    at: "Cell {cell} on sheet “{sheet}”: {sentence}",
    "no-header":
      "Sheet “{sheet}” has no header row that BLUEZONE recognizes. Put a row of column names above the figures, for example: Unit, Installs, Population.",
    "no-units": "Sheet “{sheet}” has a header row but no unit below it. Enter one unit per row right under the header.",
    "no-counts":
      "Sheet “{sheet}” lacks an installs column or a population column with figures in it. Enter numbers in both, or choose other columns.",
    "no-base":
      "there is no population (or other base) beside “{name}”, and no sheet of this file gives one for these units, so coverage can't be worked out. Add a population column or sheet, or rank by the counts.",
    "count-is-text":
      "the installs of “{name}” are written “{value}”, which can't be read one way only. Type a number such as 13200, or “over {exampleCount}” for an estimate.",
    "count-not-whole":
      "the installs of “{name}” are “{value}”, which is not a whole number. Check it and type a whole number.",
    "count-in-thousands":
      "the installs of “{name}” are “{value}”, which is not a whole number: Excel may have read a thousands point as a decimal point. If {count} is meant, press the button below; if not, type a whole number.",
    "count-negative": "the installs of “{name}” are “{value}”, which is below 0. Check it and type it again.",
    "cell-error":
      "the cell shows the error {value} in the row of “{name}”. Repair the formula or type the value again.",
    "column-gone":
      "On sheet “{sheet}”, the column “{heading}” is no longer where it was, so the choice kept for it is not used. Check “Source and columns”, and choose again where needed.",
    "base-choice-gone":
      "The table chosen for “{heading}” on sheet “{sheet}” is no longer where it was, so the choice kept is not used. Check “Population (base)”, and choose again where needed.",
    "base-missing":
      "“{heading}” of “{name}” is blank, so its coverage can't be worked out. Type a number in this cell.",
    "base-zero": "“{heading}” of “{name}” is 0, so its coverage can't be worked out. Type a number above 0.",
    "base-is-text": "“{heading}” of “{name}” is written “{value}”, which can't be read one way only. Type a number.",
    "base-not-whole":
      "“{heading}” of “{name}” is “{value}”, which is not a whole number. Check it and type a whole number.",
    "base-in-thousands":
      "“{heading}” of “{name}” is “{value}”, which is not a whole number: Excel may have read a thousands point as a decimal point. If {count} is meant, press the button below; if not, type a whole number.",
    "base-negative": "“{heading}” of “{name}” is “{value}”, which is below 0. Check it and type it again.",
    "duplicate-name":
      "“{name}” is the same name as in cell {first}. Correct the name, or remove one row if the unit is listed twice.",
    "name-alike":
      "“{name}” and “{other}” in cell {first} may be one unit listed twice. If they are two, write the kind of each; if they are one, remove a row.",
    "name-missing": "this row has figures but no unit name. Type the unit's name.",
    "no-report": "“{name}” has not reported. It stays listed, without a place, and is never counted as 0.",
    "numbers-as-text":
      "{count} cells under “{heading}” hold numbers stored as text (the first is “{value}”), which Excel's formulas can't add up. They are read all the same; press the button below to turn them into numbers.",
    "worded-counts":
      "{count} figures under “{heading}” are estimates (the first is “{value}”). Places go by the figure written; against a total each is taken as a range.",
    "rate-unreadable":
      "the rate of “{name}” is written “{value}”, which can't be read, so it was not compared. Type it again, for example {exampleShare}.",
    "rate-differs":
      "the rate given for “{name}” is {rate}, but its installs over “{heading}” ({base}) make {coverage}; that rate belongs to a base of about {implied}. Check the count, the rate and the year of “{heading}”.",
    "rates-on-other-base":
      "the rates given for {units} units fit “{other}” and not “{heading}”. Check which base they are shares of; never rank on two bases together.",
    "coverage-above-one":
      "the installs of “{name}” ({installs}) exceed “{heading}” ({base}), a coverage above 100%. The figure is kept; check the source.",
    "coverage-far-off":
      "the coverage of “{name}” is {coverage}, while the other units lie between {lowestCoverage} and {highestCoverage}. The installs or “{heading}” may have lost or gained a digit; check both.",
    "count-far-off":
      "the installs of “{name}” are {installs}, while the middle unit has {middle}. Excel may have read a thousands point as a decimal point; if {count} is meant, press the button below.",
    "second-base-above":
      "the second base of “{name}” is {second}, above “{heading}” ({base}). One person may have several SIM cards; check the source.",
    "same-count":
      "“{name}” and “{other}” (cell {first}) have the same count, {count}. Check that no row was copied by mistake.",
    "total-unreadable":
      "“{name}” shows “{value}” under “{heading}”, which can't be read, so it was not compared with the units' sum. Repair the formula or type the number.",
    "total-differs":
      "“{name}” states {stated} under “{heading}”, while the units add up to {sum}, a difference of {difference}. Check for a missing or extra unit or a mistyped figure; the ranking shows both.",
    "total-lacks-units":
      "“{name}” states {stated} under “{heading}”, the units with a figure add up to {sum}; the difference of {difference} may belong to the {lacking} without one.",
    "total-fits":
      "under “{heading}” the {units} units add up to {sum}, “{name}” states {stated}: they agree within rounding ({lowest} to {highest}).",
    "row-equals-rest":
      "without the row “{name}” ({value}) the other rows add up to exactly {sum}. It may be a total or a repeated row; if it is a total, name it “Total”.",
    "row-near-rest":
      "“{name}” ({value}) is nearly the sum of the other rows ({sum}). It may be a total; if so, name it “Total”, if not, ignore this.",
    "rows-left-out":
      "{count} rows with figures (row {rows}) were read neither as units nor as a total and are not counted. Name the unit, or move them out of the table.",
    "table-left-out":
      "here is another table of “{heading}” with {units} other units (the first is “{first}”), which is not ranked. If it goes on from the first, put them into one table.",
    "ordinal-gap": "the numbering goes from {from} to {to}. Check whether a unit is missing.",
    "hidden-rows":
      "{count} units stand on hidden rows (row {rows}) and are counted all the same. If they should not be, delete the rows.",
    "filter-on":
      "a filter is on: {count} units are not shown (row {rows}) and are counted all the same. Clear the filter to see them all.",
    "no-as-of":
      "Sheet “{sheet}” does not say which day its figures are for. Write the day in a line above the header, for example: As of 2020-08-16.",
    "day-differs":
      "the figures of “{name}” are dated {otherDay}, not {day} as the others. Check the date, or update the figures.",
    "day-after-deadline":
      "The figures on sheet “{sheet}” are as of {day}, after the deadline of {deadlineDay}. Check both days.",
    "earlier-day-later":
      "Sheet “{otherSheet}” has figures of {otherDay}, newer than those of {day} on sheet “{sheet}”. Check that the newest figures are chosen.",
    "count-fell":
      "the installs of “{name}” are {installs}, down from {before} on {otherDay}. A running total does not usually fall; check it.",
    "counts-fell":
      "{units} of {compared} units have fallen since {otherDay}. What is counted may have changed; check before comparing the two days.",
    "unit-gone":
      "“{name}” is in the figures of {otherDay} but not on sheet “{sheet}”. Check whether this unit is missing.",
    "units-gone":
      "{units} units are in the figures of {otherDay} but not on sheet “{sheet}” (the first is “{first}”). Check whether units are missing.",
    "unit-not-counted":
      "“{name}” is in the table of “{heading}” but not on sheet “{sheet}”. Check whether this unit is missing.",
    "units-not-counted":
      "{units} units are in the table of “{heading}” but not on sheet “{sheet}” (the first is “{name}”). If that table covers other places too, there is nothing to do.",
    "base-year": "“{heading}” stands for the year {year}{source}. Name the year in the report.",
    "base-joined": "“{heading}” of {units} units is taken from sheet “{otherSheet}”, joined by name.",
    "base-repeated":
      "“{name}” has {count} rows with different figures in the table of “{heading}” (sheet “{otherSheet}”), so none was taken. Keep one of them.",
    "bases-disagree":
      "“{heading}” of “{name}” is {base}, while sheet “{otherSheet}” says {other}, more than 10% apart. Check which is right and for which year.",
    "many-bases-disagree":
      "“{heading}” of {units} units is more than 10% apart from sheet “{otherSheet}”. Check which table is right and for which year.",
    "name-unmatched":
      "“{name}” was not found in the table of “{heading}” (sheet “{otherSheet}”), so its coverage can't be worked out. Correct the name, or add the unit there.",
    "name-proposed":
      "is “{name}” the unit “{other}” in the table of “{heading}” (sheet “{otherSheet}”)? Choose it if so; if not, correct the name.",
    "name-ambiguous":
      "“{name}” may be any of {count} units in the table of “{heading}” (sheet “{otherSheet}”). Choose the right one, or write its kind.",
    "name-changed":
      "“{name}” was joined with “{other}” in the table of “{heading}” (sheet “{otherSheet}”): the same name, another kind. Check that they are one unit.",
  },
};
