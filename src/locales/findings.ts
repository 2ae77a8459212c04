import type { Sentences } from "./sentences";

/** What is said of raw counts, by the code of the finding; how a cell is named in it, and what is counted. */
export type FindingSentence =
  | "at"
  | "installs"
  | "counted"
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
  | "second-base-zero"
  | "same-count"
  | "total-unreadable"
  | "total-in-thousands"
  | "total-not-whole"
  | "total-differs"
  | "total-lacks-units"
  | "total-fits"
  | "total-fits-reported"
  | "total-of-reported"
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
  | "name-shared"
  | "name-proposed"
  | "name-ambiguous"
  | "name-changed";

/** What there is to know of raw counts, as it may be printed for a meeting; what to do about it is in `findingAdvice.ts`. */
export const findingSentences: Sentences<FindingSentence> = {
  vi: {
    at: "Ô {cell} trên sheet «{sheet}»: {sentence}",
    installs: "lượt cài đặt",
    counted: "«{heading}»",
    "no-header": "Sheet «{sheet}» chưa có dòng tiêu đề mà BLUEZONE nhận ra.",
    "no-units": "Sheet «{sheet}» có dòng tiêu đề nhưng chưa có đơn vị nào bên dưới.",
    "no-counts": "Sheet «{sheet}» chưa có đủ cột lượt cài đặt và cột dân số có số liệu.",
    "no-base":
      "chưa có cột dân số (hoặc mẫu số khác) đi cùng «{name}», cũng chưa tìm thấy bảng dân số nào trong tệp có tên các đơn vị này, nên chưa tính được độ phủ.",
    "count-is-text": "{counted} của «{name}» ghi «{value}», không đọc được chắc chắn là số nào.",
    "count-not-whole": "{counted} của «{name}» là «{value}», không phải số nguyên.",
    "count-in-thousands":
      "{counted} của «{name}» là «{value}», không phải số nguyên: có thể Excel đã đọc dấu chấm hàng nghìn thành dấu thập phân.",
    "count-negative": "{counted} của «{name}» là «{value}», nhỏ hơn 0.",
    "cell-error": "ô đang báo lỗi {value} ở dòng của «{name}».",
    "column-gone":
      "Trên sheet «{sheet}», cột «{heading}» không còn ở chỗ cũ nên lựa chọn đã lưu cho cột này không còn dùng.",
    "base-choice-gone":
      "Bảng đã chọn để lấy «{heading}» trên sheet «{sheet}» không còn ở chỗ cũ nên lựa chọn đã lưu không còn dùng.",
    "base-missing": "chưa có «{heading}» của «{name}» nên không tính được độ phủ.",
    "base-zero": "«{heading}» của «{name}» bằng 0 nên không tính được độ phủ.",
    "base-is-text": "«{heading}» của «{name}» ghi «{value}», không đọc được chắc chắn là số nào.",
    "base-not-whole": "«{heading}» của «{name}» là «{value}», không phải số nguyên.",
    "base-in-thousands":
      "«{heading}» của «{name}» là «{value}», không phải số nguyên: có thể Excel đã đọc dấu chấm hàng nghìn thành dấu thập phân.",
    "base-negative": "«{heading}» của «{name}» là «{value}», nhỏ hơn 0.",
    "duplicate-name": "«{name}» trùng tên với ô {first}.",
    "name-alike": "«{name}» và «{other}» ở ô {first} có thể là một đơn vị ghi hai lần.",
    "name-missing": "dòng này có số liệu nhưng chưa có tên đơn vị.",
    "no-report": "«{name}» chưa có báo cáo. Đơn vị vẫn được liệt kê nhưng không xếp hạng, và không bị coi là 0.",
    "numbers-as-text":
      "{count} ô ở cột «{heading}» là số nhưng đang lưu dạng chữ (ô đầu tiên: «{value}»), công thức trong Excel không cộng được. BLUEZONE vẫn đọc đúng.",
    "worded-counts":
      "{count} số ở cột «{heading}» là số ước lượng (ô đầu tiên: «{value}»). Thứ hạng tính theo số được ghi; các số này được hiểu là một khoảng khi đối chiếu với tổng.",
    "rate-unreadable": "tỷ lệ của «{name}» ghi «{value}», không đọc được nên chưa đối chiếu.",
    "rate-differs":
      "tỷ lệ ghi của «{name}» là {rate}, nhưng {counted} chia cho «{heading}» ({base}) được {coverage}; tỷ lệ này ứng với mẫu số khoảng {implied}.",
    "rates-on-other-base": "tỷ lệ ghi của {units} đơn vị khớp với «{other}», không khớp với «{heading}».",
    "coverage-above-one":
      "{counted} của «{name}» ({installs}) lớn hơn «{heading}» ({base}), độ phủ vượt 100%. Số vẫn được giữ nguyên.",
    "coverage-far-off":
      "độ phủ của «{name}» là {coverage}, trong khi các đơn vị khác từ {lowestCoverage} đến {highestCoverage}. Có thể {counted} hoặc «{heading}» thiếu hay thừa chữ số.",
    "count-far-off":
      "{counted} của «{name}» là {installs}, trong khi số ở giữa của các đơn vị là {middle}. Có thể Excel đã đọc dấu chấm hàng nghìn thành dấu thập phân.",
    "second-base-above":
      "số thuê bao (hoặc mẫu số thứ hai) của «{name}» là {second}, lớn hơn «{heading}» ({base}). Một người có thể dùng nhiều SIM.",
    "second-base-zero": "«{heading}» của «{name}» bằng 0 nên không tính được độ phủ trên «{heading}».",
    "same-count": "«{name}» và «{other}» (ô {first}) có cùng một số liệu: {count}.",
    "total-unreadable":
      "«{name}» ghi «{value}» ở cột «{heading}», không đọc được nên chưa đối chiếu với tổng các đơn vị.",
    "total-in-thousands":
      "«{name}» ghi {value} ở cột «{heading}», còn cộng các đơn vị được {sum}: có thể Excel đã đọc dấu chấm hàng nghìn thành dấu thập phân.",
    "total-not-whole":
      "«{name}» ghi {value} ở cột «{heading}», không phải số nguyên nên chưa đối chiếu với tổng các đơn vị.",
    "total-differs": "«{name}» ghi {stated} ở cột «{heading}», còn cộng các đơn vị được {sum}, chênh {difference}.",
    "total-lacks-units":
      "«{name}» ghi {stated} ở cột «{heading}», cộng các đơn vị đã có số được {sum}; phần chênh {difference} có thể thuộc {lacking} đơn vị chưa có số.",
    "total-fits":
      "cột «{heading}»: tổng {units} đơn vị {sum}, «{name}» ghi {stated}: khớp trong sai số làm tròn (từ {lowest} đến {highest}).",
    "total-fits-reported":
      "cột «{heading}»: tổng {units}/{listed} đơn vị đã có số {sum}, «{name}» ghi {stated}: khớp trong sai số làm tròn (từ {lowest} đến {highest}); {lacking} đơn vị chưa có số không nằm trong tổng này.",
    "total-of-reported":
      "cột «{heading}»: «{name}» ghi {stated}, bằng tổng của {units}/{listed} đơn vị đã có số; {lacking} đơn vị chưa có số không nằm trong tổng này.",
    "row-equals-rest":
      "nếu bỏ dòng «{name}» ({value}) thì các dòng còn lại cộng đúng {sum}. Có thể đây là dòng cộng hoặc dòng ghi trùng.",
    "row-near-rest": "«{name}» ({value}) gần bằng tổng các dòng còn lại ({sum}). Có thể đây là dòng cộng.",
    "rows-left-out":
      "có {count} dòng có số liệu nhưng không đọc được là đơn vị hay dòng cộng (dòng {rows}), nên không được tính.",
    "table-left-out":
      "tại đây còn một bảng cùng cột «{heading}» với {units} đơn vị khác (đầu tiên: «{first}»), không được tính vào bảng xếp hạng.",
    "ordinal-gap": "số thứ tự nhảy từ {from} sang {to}.",
    "hidden-rows": "{count} đơn vị nằm ở dòng đang ẩn (dòng {rows}) và vẫn được tính.",
    "filter-on": "sheet đang lọc: {count} đơn vị không hiện ra (dòng {rows}) và vẫn được tính.",
    "no-as-of": "Sheet «{sheet}» chưa ghi số liệu tính đến ngày nào.",
    "day-differs": "số liệu của «{name}» ghi ngày {otherDay}, khác với ngày {day} của bảng.",
    "day-after-deadline": "Số liệu trên sheet «{sheet}» tính đến ngày {day}, sau hạn chót {deadlineDay}.",
    "earlier-day-later": "Sheet «{otherSheet}» có số liệu ngày {otherDay}, mới hơn ngày {day} của sheet «{sheet}».",
    "count-fell":
      "{counted} của «{name}» là {installs}, giảm so với {before} ngày {otherDay}. Số lũy kế thường không giảm.",
    "counts-fell": "{units} trong {compared} đơn vị có số giảm so với ngày {otherDay}. Có thể cách đếm đã thay đổi.",
    "unit-gone": "«{name}» có trong số liệu ngày {otherDay} nhưng không có trên sheet «{sheet}».",
    "units-gone":
      "{units} đơn vị có trong số liệu ngày {otherDay} nhưng không có trên sheet «{sheet}» (đầu tiên: «{first}»).",
    "unit-not-counted": "«{name}» có trong bảng «{heading}» nhưng chưa có trên sheet «{sheet}».",
    "units-not-counted":
      "{units} đơn vị có trong bảng «{heading}» nhưng không có trên sheet «{sheet}» (đầu tiên: «{name}»).",
    "base-year": "«{heading}» là số năm {year}{source}.",
    "base-joined": "«{heading}» của {units} đơn vị lấy từ sheet «{otherSheet}», ghép theo tên.",
    "base-repeated":
      "«{name}» có {count} dòng với số khác nhau trong bảng «{heading}» (sheet «{otherSheet}»), nên chưa lấy được số nào.",
    "bases-disagree": "«{heading}» của «{name}» là {base}, còn sheet «{otherSheet}» ghi {other}, chênh quá 10%.",
    "many-bases-disagree": "«{heading}» của {units} đơn vị khác quá 10% so với sheet «{otherSheet}».",
    "name-unmatched":
      "không tìm thấy «{name}» trong bảng «{heading}» (sheet «{otherSheet}»), nên chưa tính được độ phủ.",
    "name-shared":
      "tên «{name}» có ở {count} nơi ({parents}), mà bảng «{heading}» (sheet «{otherSheet}») không ghi đơn vị cấp trên nên không biết số nào là của nơi nào.",
    "name-proposed": "«{name}» có thể là «{other}» trong bảng «{heading}» (sheet «{otherSheet}»), nên chưa ghép.",
    "name-ambiguous":
      "«{name}» có thể là một trong {count} đơn vị của bảng «{heading}» (sheet «{otherSheet}»), nên chưa ghép.",
    "name-changed":
      "«{name}» được ghép với «{other}» trong bảng «{heading}» (sheet «{otherSheet}»): tên giống nhau, cấp đã đổi.",
  },
  en: {
    at: "Cell {cell} on sheet “{sheet}”: {sentence}",
    installs: "the installs",
    counted: "the “{heading}”",
    "no-header": "Sheet “{sheet}” has no header row that BLUEZONE recognizes.",
    "no-units": "Sheet “{sheet}” has a header row but no unit below it.",
    "no-counts": "Sheet “{sheet}” lacks an installs column or a population column with figures in it.",
    "no-base":
      "there is no population (or other base) beside “{name}”, and no sheet of this file gives one for these units, so coverage can't be worked out.",
    "count-is-text": "{counted} of “{name}” are written “{value}”, which can't be read one way only.",
    "count-not-whole": "{counted} of “{name}” are “{value}”, which is not a whole number.",
    "count-in-thousands":
      "{counted} of “{name}” are “{value}”, which is not a whole number: Excel may have read a thousands point as a decimal point.",
    "count-negative": "{counted} of “{name}” are “{value}”, which is below 0.",
    "cell-error": "the cell shows the error {value} in the row of “{name}”.",
    "column-gone":
      "On sheet “{sheet}”, the column “{heading}” is no longer where it was, so the choice kept for it is not used.",
    "base-choice-gone":
      "The table chosen for “{heading}” on sheet “{sheet}” is no longer where it was, so the choice kept is not used.",
    "base-missing": "“{heading}” of “{name}” is blank, so its coverage can't be worked out.",
    "base-zero": "“{heading}” of “{name}” is 0, so its coverage can't be worked out.",
    "base-is-text": "“{heading}” of “{name}” is written “{value}”, which can't be read one way only.",
    "base-not-whole": "“{heading}” of “{name}” is “{value}”, which is not a whole number.",
    "base-in-thousands":
      "“{heading}” of “{name}” is “{value}”, which is not a whole number: Excel may have read a thousands point as a decimal point.",
    "base-negative": "“{heading}” of “{name}” is “{value}”, which is below 0.",
    "duplicate-name": "“{name}” is the same name as in cell {first}.",
    "name-alike": "“{name}” and “{other}” in cell {first} may be one unit listed twice.",
    "name-missing": "this row has figures but no unit name.",
    "no-report": "“{name}” has not reported. It stays listed, without a place, and is never counted as 0.",
    "numbers-as-text":
      "numbers stored as text under “{heading}”: {count} (the first is “{value}”). Excel's formulas can't add them up; they are read all the same.",
    "worded-counts":
      "estimates under “{heading}”: {count} (the first is “{value}”). Places go by the figure written; against a total each is taken as a range.",
    "rate-unreadable": "the rate of “{name}” is written “{value}”, which can't be read, so it was not compared.",
    "rate-differs":
      "the rate given for “{name}” is {rate}, but {counted} over “{heading}” ({base}) make {coverage}; that rate belongs to a base of about {implied}.",
    "rates-on-other-base": "the rates given for {units} units fit “{other}” and not “{heading}”.",
    "coverage-above-one":
      "{counted} of “{name}” ({installs}) exceed “{heading}” ({base}), a coverage above 100%. The figure is kept.",
    "coverage-far-off":
      "the coverage of “{name}” is {coverage}, while the other units lie between {lowestCoverage} and {highestCoverage}. A digit may have been lost or gained in {counted} or in “{heading}”.",
    "count-far-off":
      "{counted} of “{name}” are {installs}, while the middle unit has {middle}. Excel may have read a thousands point as a decimal point.",
    "second-base-above":
      "the second base of “{name}” is {second}, above “{heading}” ({base}). One person may have several SIM cards.",
    "second-base-zero": "“{heading}” of “{name}” is 0, so its coverage of “{heading}” can't be worked out.",
    "same-count": "“{name}” and “{other}” (cell {first}) have the same count, {count}.",
    "total-unreadable":
      "“{name}” shows “{value}” under “{heading}”, which can't be read, so it was not compared with the units' sum.",
    "total-in-thousands":
      "“{name}” states {value} under “{heading}”, while the units add up to {sum}: Excel may have read a thousands point as a decimal point.",
    "total-not-whole":
      "“{name}” states {value} under “{heading}”, which is not a whole number, so it was not compared with the units' sum.",
    "total-differs":
      "“{name}” states {stated} under “{heading}”, while the units add up to {sum}, a difference of {difference}.",
    "total-lacks-units":
      "“{name}” states {stated} under “{heading}”, the units with a figure add up to {sum}; the difference of {difference} may belong to the {lacking} without one.",
    "total-fits":
      "under “{heading}” the {units} units add up to {sum}, “{name}” states {stated}: they agree within rounding ({lowest} to {highest}).",
    "total-fits-reported":
      "under “{heading}” the {units} of {listed} units with a figure add up to {sum}, “{name}” states {stated}: they agree within rounding ({lowest} to {highest}); the {lacking} without one are not in this total.",
    "total-of-reported":
      "under “{heading}” “{name}” states {stated}, the sum of the {units} of {listed} units with a figure; the {lacking} without one are not in this total.",
    "row-equals-rest":
      "without the row “{name}” ({value}) the other rows add up to exactly {sum}. It may be a total or a repeated row.",
    "row-near-rest": "“{name}” ({value}) is nearly the sum of the other rows ({sum}). It may be a total.",
    "rows-left-out":
      "rows with figures that were read neither as units nor as a total, and are not counted: {count} (row {rows}).",
    "table-left-out":
      "here is another table of “{heading}” with {units} other units (the first is “{first}”), which is not ranked.",
    "ordinal-gap": "the numbering goes from {from} to {to}.",
    "hidden-rows": "units on hidden rows, which are counted all the same: {count} (row {rows}).",
    "filter-on": "a filter is on. Units not shown, which are counted all the same: {count} (row {rows}).",
    "no-as-of": "Sheet “{sheet}” does not say which day its figures are for.",
    "day-differs": "the figures of “{name}” are dated {otherDay}, not {day} as the others.",
    "day-after-deadline": "The figures on sheet “{sheet}” are as of {day}, after the deadline of {deadlineDay}.",
    "earlier-day-later":
      "Sheet “{otherSheet}” has figures of {otherDay}, newer than those of {day} on sheet “{sheet}”.",
    "count-fell":
      "{counted} of “{name}” are {installs}, down from {before} on {otherDay}. A running total does not usually fall.",
    "counts-fell": "{units} of {compared} units have fallen since {otherDay}. What is counted may have changed.",
    "unit-gone": "“{name}” is in the figures of {otherDay} but not on sheet “{sheet}”.",
    "units-gone": "{units} units are in the figures of {otherDay} but not on sheet “{sheet}” (the first is “{first}”).",
    "unit-not-counted": "“{name}” is in the table of “{heading}” but not on sheet “{sheet}”.",
    "units-not-counted":
      "{units} units are in the table of “{heading}” but not on sheet “{sheet}” (the first is “{name}”).",
    "base-year": "“{heading}” stands for the year {year}{source}.",
    "base-joined": "“{heading}” of {units} units is taken from sheet “{otherSheet}”, joined by name.",
    "base-repeated":
      "“{name}” has {count} rows with different figures in the table of “{heading}” (sheet “{otherSheet}”), so none was taken.",
    "bases-disagree":
      "“{heading}” of “{name}” is {base}, while sheet “{otherSheet}” says {other}, more than 10% apart.",
    "many-bases-disagree": "“{heading}” of {units} units is more than 10% apart from sheet “{otherSheet}”.",
    "name-unmatched":
      "“{name}” was not found in the table of “{heading}” (sheet “{otherSheet}”), so its coverage can't be worked out.",
    "name-shared":
      "“{name}” lies in {count} places ({parents}), and the table of “{heading}” (sheet “{otherSheet}”) does not say which is which, so it was not joined.",
    "name-proposed":
      "“{name}” may be “{other}” in the table of “{heading}” (sheet “{otherSheet}”), so it was not joined.",
    "name-ambiguous":
      "“{name}” may be any of {count} units in the table of “{heading}” (sheet “{otherSheet}”), so it was not joined.",
    "name-changed":
      "“{name}” was joined with “{other}” in the table of “{heading}” (sheet “{otherSheet}”): the same name, another kind.",
  },
};
