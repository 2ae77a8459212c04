import type { Sentences } from "./sentences";

/** What the ranking sheet and the sample sheet say. */
export type SheetSentence =
  | "rankingSheet"
  | "title"
  | "asOf"
  | "asOfUnknown"
  | "baseLine"
  | "target"
  | "source"
  | "place"
  | "unit"
  | "installs"
  | "base"
  | "coverage"
  | "targetCount"
  | "gap"
  | "overall"
  | "stated"
  | "difference"
  | "onUnits"
  | "onUnitsEach"
  | "secondOnUnits"
  | "targetByUnit"
  | "ownTargets"
  | "ownTargetsOfWhole"
  | "ownTargetsAndGeneral"
  | "second"
  | "statedOnSecond"
  | "deadline"
  | "baseOfYear"
  | "baseSource"
  | "noBase"
  | "seeNotes"
  | "inNotes"
  | "baseNote"
  | "stale"
  | "printed"
  | "targetShare"
  | "pace"
  | "overdue"
  | "placeBefore"
  | "change"
  | "new"
  | "toGain"
  | "group"
  | "owner"
  | "placeBy"
  | "byCoverage"
  | "bySecondCoverage"
  | "byGap"
  | "reachedMark"
  | "estimateMark"
  | "reachedByEstimate"
  | "statedOfSome"
  | "notes"
  | "movedUp"
  | "movedDown"
  | "moved"
  | "movedAdded"
  | "movedMore"
  | "noneMoved"
  | "otherBase"
  | "otherCounted"
  | "otherRanked"
  | "otherBases"
  | "seriesBreak"
  | "disagree"
  | "disagreement"
  | "shownOf"
  | "earlierSource"
  | "gapSum"
  | "gapSumReached"
  | "secondCoverage"
  | "chartTitle"
  | "footer"
  | "page"
  | "sampleSheet"
  | "sampleTitle"
  | "sampleAsOf"
  | "sampleNumber"
  | "sampleUnit"
  | "sampleInstalls"
  | "samplePopulation"
  | "sampleWords"
  | "sampleTotal"
  | "sampleSource"
  | "sampleMovement"
  | "sampleIllustrative";

/** The sheet's names, headings, labels and notes; the names of real places stay Vietnamese. */
export const sheetSentences: Sentences<SheetSentence> = {
  vi: {
    rankingSheet: "Xếp hạng",
    title: "Bảng xếp hạng: {heading}",
    asOf: "Số liệu đến ngày",
    asOfUnknown: "chưa rõ ngày",
    baseLine: "Tính trên",
    target: "Chỉ tiêu",
    source: "Nguồn số liệu",
    place: "Hạng",
    unit: "Đơn vị",
    installs: "Lượt cài đặt",
    base: "Dân số",
    coverage: "Độ phủ",
    targetCount: "Cần để đạt chỉ tiêu",
    gap: "Còn thiếu",
    overall: "Tổng cộng",
    stated: "Số báo cáo: {name}",
    difference: "Chênh so với tổng cộng",
    onUnits: " (trên {reported}/{listed} đơn vị)",
    onUnitsEach: " (trên {reported}/{listed} và {second}/{listed} đơn vị)",
    secondOnUnits: "Ở dòng tổng, độ phủ trên {heading} tính trên {reported}/{listed} đơn vị có số liệu này.",
    targetByUnit: "theo đơn vị",
    ownTargets:
      "Mỗi đơn vị có chỉ tiêu riêng; ở dòng tổng, số cần để đạt chỉ tiêu là cộng số của các đơn vị, không theo một tỷ lệ chung.",
    ownTargetsAndGeneral: "Mỗi đơn vị có chỉ tiêu riêng; dòng tổng theo chỉ tiêu chung ghi ở đầu bảng.",
    ownTargetsOfWhole: "Mỗi đơn vị có chỉ tiêu riêng; dòng tổng theo chỉ tiêu ghi ở dòng tổng của bảng số liệu.",
    second: "cơ sở tính thứ hai",
    statedOnSecond: "Số báo cáo: {name}, tính trên {heading}",
    deadline: "Thời hạn",
    baseOfYear: "{heading}, năm {year}",
    baseSource: "{base} ({source})",
    noBase: "chưa có mẫu số",
    seeNotes: "{bases} (nguồn: xem ghi chú)",
    inNotes: "xem ghi chú",
    baseNote: "Tính trên: {bases}.",
    stale: "Thứ tự đã cũ vì số liệu đã đổi: bấm Dựng lại.",
    printed: "Nguyên văn",
    targetShare: "Chỉ tiêu",
    pace: "Cần mỗi ngày",
    overdue: "quá hạn",
    placeBefore: "Hạng ngày {day}",
    change: "Tăng, giảm bậc",
    new: "mới",
    toGain: "Cần thêm để lên hạng",
    group: "Nhóm",
    owner: "Phụ trách",
    placeBy: "Hạng theo {measure}",
    byCoverage: "độ phủ",
    bySecondCoverage: "độ phủ trên {heading}",
    byGap: "số còn thiếu",
    reachedMark: "✓ đạt",
    estimateMark: "≈ đạt",
    reachedByEstimate: "“≈ đạt”: chỉ tiêu có thể đã đạt, chưa chắc chắn vì số liệu là ước lượng: {names}.",
    statedOfSome:
      "Dòng “{label}” chỉ cộng {reported}/{listed} đơn vị có báo cáo nhưng chia cho mẫu số chung, nên độ phủ ở dòng này chưa phải của cả {listed} đơn vị.",
    notes: "Ghi chú khi dựng bảng:",
    movedUp: "{name} lên hạng {now} (trước {before}{added})",
    movedDown: "{name} xuống hạng {now} (trước {before}{added})",
    movedAdded: ", {added}",
    moved: "So với ngày {day}, {count} đơn vị đổi hạng: {list}.",
    movedMore: "{list}; và {count} đơn vị khác",
    noneMoved: "So với ngày {day}, không đơn vị nào đổi hạng.",
    otherBase: "Báo cáo ngày {day} tính trên “{theirs}”, bảng này trên “{ours}”: hạng hai kỳ không cùng cơ sở.",
    otherCounted: "Báo cáo ngày {day} đếm “{theirs}”, bảng này đếm “{ours}”: hai kỳ không cùng nội dung.",
    otherRanked:
      "Ngày {day} xếp hạng {then} đơn vị, bảng này xếp hạng {now} đơn vị: có thể có đơn vị đổi hạng chỉ vì số đơn vị khác nhau.",
    otherBases:
      "{count} đơn vị có “{ours}” khác với báo cáo ngày {day}: có thể có đơn vị đổi hạng chỉ vì mẫu số khác nhau.",
    seriesBreak: "Chuỗi số liệu đổi cách tính sau ngày {day} ({reason}), nên không so sánh với báo cáo trước.",
    disagree: "Hạng theo {first} và theo {second} khác nhau nhiều nhất ở: {list}.",
    disagreement: "{name} ({first} và {second})",
    shownOf: "Đang hiện {shown}/{all} đơn vị; các dòng còn lại được ẩn nhưng vẫn tính vào hạng và tổng.",
    earlierSource: "Hạng và số ngày {day} lấy từ sheet “{sheet}”.",
    gapSumReached:
      "Cộng riêng các đơn vị chưa đạt: còn thiếu {sum}; tính chung thì đã đạt chỉ tiêu nhờ phần vượt của đơn vị khác.",
    secondCoverage: "Độ phủ trên {heading}",
    gapSum:
      "Cộng riêng các đơn vị chưa đạt: còn thiếu {sum}; tính chung, phần vượt của đơn vị đã đạt được bù sang nên chỉ thiếu {gap}.",
    chartTitle: "Độ phủ theo đơn vị",
    footer: "Nguồn: sheet {sheet}",
    page: "Trang &P/&N",
    sampleSheet: "Dữ liệu",
    sampleTitle: "Số lượt cài đặt Bluezone tại tỉnh Hậu Giang",
    sampleAsOf: "Đến hết ngày 16/8/2020 (hạng 49/63)",
    sampleNumber: "STT",
    sampleUnit: "Đơn vị",
    sampleInstalls: "Lượt cài đặt",
    samplePopulation: "Dân số (minh họa)",
    sampleWords: "Số liệu nguyên văn",
    sampleTotal: "Toàn tỉnh",
    sampleSource: "Nguồn: Báo Hậu Giang, ngày 18/8/2020.",
    sampleMovement: "Tăng 1 bậc so với ngày 13/8/2020 (55.289 lượt, hạng 50/63).",
    sampleIllustrative:
      "Dân số các đơn vị chỉ để minh họa, cộng lại bằng dân số của tỉnh theo Tổng điều tra năm 2019 (733.017 người). Hãy thay bằng số của địa phương.",
  },
  en: {
    rankingSheet: "Ranking",
    title: "Ranking: {heading}",
    asOf: "As of",
    asOfUnknown: "date not stated",
    baseLine: "Share of",
    target: "Target",
    source: "Source",
    place: "Rank",
    unit: "Unit",
    installs: "Installs",
    base: "Population",
    coverage: "Coverage",
    targetCount: "Needed for the target",
    gap: "Gap",
    overall: "Total",
    stated: "As reported: {name}",
    difference: "Difference from the total",
    onUnits: " (on {reported} of {listed} units)",
    onUnitsEach: " (on {reported}/{listed} and {second}/{listed} units)",
    secondOnUnits:
      "In the row of all units, the coverage of {heading} is of the {reported} of {listed} units that have it.",
    targetByUnit: "by unit",
    ownTargets:
      "Each unit has a target of its own; what all need together is the sum of what the units need, not a share of its own.",
    ownTargetsAndGeneral: "Each unit has a target of its own; the row of all units goes by the one above the table.",
    ownTargetsOfWhole:
      "Each unit has a target of its own; the row of all units goes by the target that the raw sheet states for the whole.",
    second: "second base",
    statedOnSecond: "As reported: {name}, share of {heading}",
    deadline: "Deadline",
    baseOfYear: "{heading}, {year}",
    baseSource: "{base} ({source})",
    noBase: "no base yet",
    seeNotes: "{bases} (source: see the notes)",
    inNotes: "see the notes",
    baseNote: "Shares are of: {bases}.",
    stale: "The order is out of date, since counts have changed: press Rebuild.",
    printed: "As printed",
    targetShare: "Target",
    pace: "Needed a day",
    overdue: "overdue",
    placeBefore: "Rank on {day}",
    change: "Places gained",
    new: "new",
    toGain: "More to gain a place",
    group: "Group",
    owner: "Responsible",
    placeBy: "Rank by {measure}",
    byCoverage: "coverage",
    bySecondCoverage: "coverage of {heading}",
    byGap: "gap",
    reachedMark: "✓ reached",
    estimateMark: "≈ reached",
    reachedByEstimate:
      "“≈ reached”: the target may be reached, but not for certain, since the count is an estimate: {names}.",
    statedOfSome:
      "The row “{label}” adds up only the {reported} of {listed} units that reported, over the base of all, so its coverage is not that of all {listed}.",
    notes: "Notes, as of when the sheet was built:",
    movedUp: "{name} up to {now} (from {before}{added})",
    movedDown: "{name} down to {now} (from {before}{added})",
    movedAdded: ", {added}",
    moved: "Since {day}, units with another rank: {count}. {list}.",
    movedMore: "{list}; and {count} more",
    noneMoved: "Since {day}, no unit has another rank.",
    otherBase:
      "The report of {day} takes shares of “{theirs}”, this one of “{ours}”: the ranks don't rest on one base.",
    otherCounted: "The report of {day} counts “{theirs}”, this one “{ours}”: the two don't count the same.",
    otherRanked: "Units ranked on {day}: {then}; in this ranking: {now}. A rank may differ for that reason alone.",
    otherBases:
      "Units whose “{ours}” is not that of the report of {day}: {count}. A rank may differ for that reason alone.",
    seriesBreak: "The way of counting changed after {day} ({reason}), so nothing is compared with the report before.",
    disagree: "Ranks by {first} and by {second} differ most for: {list}.",
    disagreement: "{name} ({first} and {second})",
    shownOf: "Shown are {shown} of {all} units; the other rows are hidden and still count in ranks and totals.",
    earlierSource: "Ranks and counts of {day} are from the sheet “{sheet}”.",
    gapSumReached:
      "The units short of the target lack {sum} together; over all units it is reached, since what others have beyond it counts.",
    secondCoverage: "Coverage of {heading}",
    gapSum:
      "The units short of the target lack {sum} together; over all units it is {gap}, since what others have beyond it counts.",
    chartTitle: "Coverage by unit",
    footer: "Source: sheet {sheet}",
    page: "Page &P/&N",
    sampleSheet: "Data",
    sampleTitle: "Bluezone installs in Hậu Giang province",
    sampleAsOf: "As of the end of 2020-08-16 (place 49 of 63)",
    sampleNumber: "No.",
    sampleUnit: "Unit",
    sampleInstalls: "Installs",
    samplePopulation: "Population (illustrative)",
    sampleWords: "As printed",
    sampleTotal: "Whole province",
    sampleSource: "Source: the newspaper Báo Hậu Giang, 18 August 2020.",
    sampleMovement: "Up one place from 13 August 2020 (55,289 installs, place 50 of 63).",
    sampleIllustrative:
      "The units' populations are illustrative; they add up to the province's population in the 2019 census (733,017). Replace them with your own.",
  },
};
