import type { Sentences } from "./sentences";

/** What can be chosen for the ranking: where its figures come from, what they are held against, how the sheet is made. */
export type ChoiceSentence =
  | "sourceFold"
  | "sourceFound"
  | "sourceChosen"
  | "findAgain"
  | "otherColumns"
  | "noColumn"
  | "nameColumn"
  | "installsColumn"
  | "baseColumn"
  | "secondBaseColumn"
  | "rateColumn"
  | "targetColumn"
  | "dateColumn"
  | "printedColumn"
  | "ownerColumn"
  | "groupColumn"
  | "parentColumn"
  | "targetFold"
  | "targetBy"
  | "deadline"
  | "deadlineHint"
  | "sheetFold"
  | "mode"
  | "mode-live"
  | "mode-functions"
  | "mode-values"
  | "hint-live"
  | "hint-functions"
  | "hint-values"
  | "rankBy"
  | "by-coverage"
  | "by-second-coverage"
  | "by-installs"
  | "by-gap"
  | "sheetLanguage"
  | "samePane"
  | "alsoBy"
  | "alsoNone"
  | "toGain"
  | "top"
  | "bottom"
  | "topCount"
  | "bottomCount"
  | "showAll"
  | "around"
  | "aroundNone"
  | "baseFold"
  | "base"
  | "baseHint"
  | "baseOwn"
  | "baseOf"
  | "baseNone"
  | "baseFound"
  | "baseTable"
  | "baseTableOf"
  | "baseNever"
  | "earlierFold"
  | "earlier"
  | "earlierHint"
  | "earlierNewest"
  | "earlierNever"
  | "earlierReport";

export const choiceSentences: Sentences<ChoiceSentence> = {
  vi: {
    sourceFold: "Nguồn và cột",
    sourceFound: "«{sheet}», tự tìm",
    sourceChosen: "«{sheet}», bạn chọn",
    findAgain: "Để BLUEZONE tự tìm",
    otherColumns: "Các cột khác",
    noColumn: "(không có)",
    nameColumn: "Cột tên đơn vị",
    installsColumn: "Cột lượt cài đặt",
    baseColumn: "Cột dân số",
    secondBaseColumn: "Cột mẫu số thứ hai",
    rateColumn: "Cột tỷ lệ đã công bố",
    targetColumn: "Cột chỉ tiêu riêng",
    dateColumn: "Cột ngày",
    printedColumn: "Cột số liệu nguyên văn",
    ownerColumn: "Cột người phụ trách",
    groupColumn: "Cột nhóm",
    parentColumn: "Cột đơn vị cấp trên",
    targetFold: "Chỉ tiêu và ngày",
    targetBy: "{target} đến {day}",
    deadline: "Thời hạn đạt chỉ tiêu",
    deadlineHint: "Để tính mỗi ngày cần bao nhiêu; bỏ trống nếu chưa có.",
    sheetFold: "Bảng xếp hạng",
    mode: "Các ô chứa",
    "mode-live": "Công thức Excel",
    "mode-functions": "Hàm BLUEZONE",
    "mode-values": "Chỉ giá trị",
    "hint-live": "Số đổi theo số liệu thô; máy không có BLUEZONE vẫn mở được.",
    "hint-functions": "Số đổi theo số liệu thô; máy mở tệp cũng cần có BLUEZONE.",
    "hint-values": "Bản lưu: số không đổi nữa.",
    rankBy: "Xếp hạng theo",
    "by-coverage": "Độ phủ",
    "by-second-coverage": "Độ phủ theo mẫu số thứ hai",
    "by-installs": "Lượt cài đặt",
    "by-gap": "Số còn thiếu",
    sheetLanguage: "Ngôn ngữ của bảng",
    samePane: "Như ngăn này",
    alsoBy: "Thêm một cột hạng theo",
    alsoNone: "Không thêm",
    toGain: "Ghi mỗi đơn vị cần thêm bao nhiêu để lên một bậc",
    top: "Phần đầu bảng",
    bottom: "Phần cuối bảng",
    topCount: "{count} đơn vị đầu",
    bottomCount: "{count} đơn vị cuối",
    showAll: "Tất cả",
    around: "Chỉ quanh một đơn vị",
    aroundNone: "Không",
    baseFold: "Dân số (mẫu số)",
    base: "Lấy mẫu số từ",
    baseHint: "Ghép theo tên đơn vị, kể cả khi hai nơi viết tên khác nhau.",
    baseOwn: "trong bảng số liệu",
    baseOf: "sheet «{sheet}»",
    baseNone: "chưa có",
    baseFound: "Tự tìm",
    baseTable: "{sheet}: {heading} (cột {letter})",
    baseTableOf: "{sheet}: {heading}, năm {year} (cột {letter})",
    baseNever: "Không ghép từ bảng khác",
    earlierFold: "So với kỳ trước",
    earlier: "Kỳ để so sánh",
    earlierHint: "Thứ hạng tăng, giảm và tốc độ được tính so với kỳ này.",
    earlierNewest: "Kỳ gần nhất",
    earlierNever: "Không so sánh",
    earlierReport: "{day} (sheet «{sheet}»)",
  },
  en: {
    sourceFold: "Source and columns",
    sourceFound: "“{sheet}”, found",
    sourceChosen: "“{sheet}”, your choice",
    findAgain: "Let BLUEZONE find them",
    otherColumns: "Other columns",
    noColumn: "(none)",
    nameColumn: "Unit name column",
    installsColumn: "Installs column",
    baseColumn: "Population column",
    secondBaseColumn: "Second base column",
    rateColumn: "Published rate column",
    targetColumn: "Own target column",
    dateColumn: "Date column",
    printedColumn: "Column of counts as printed",
    ownerColumn: "Person in charge column",
    groupColumn: "Group column",
    parentColumn: "Parent unit column",
    targetFold: "Target and days",
    targetBy: "{target} by {day}",
    deadline: "Target deadline",
    deadlineHint: "Gives the installs needed a day; leave blank if there is none.",
    sheetFold: "Ranking sheet",
    mode: "The cells hold",
    "mode-live": "Excel formulas",
    "mode-functions": "BLUEZONE functions",
    "mode-values": "Values only",
    "hint-live": "Figures follow the raw counts; the file opens without BLUEZONE too.",
    "hint-functions": "Figures follow the raw counts; whoever opens the file needs BLUEZONE.",
    "hint-values": "A copy to keep: its figures no longer change.",
    rankBy: "Rank by",
    "by-coverage": "Coverage",
    "by-second-coverage": "Coverage of the second base",
    "by-installs": "Installs",
    "by-gap": "Gap",
    sheetLanguage: "Language of the sheet",
    samePane: "Same as the pane",
    alsoBy: "Another rank column by",
    alsoNone: "None",
    toGain: "Say for each unit what gains it one place",
    top: "Top of the ranking",
    bottom: "Bottom of the ranking",
    topCount: "First {count} units",
    bottomCount: "Last {count} units",
    showAll: "All",
    around: "Only around one unit",
    aroundNone: "No",
    baseFold: "Population (base)",
    base: "Take the base from",
    baseHint: "Joined by the unit's name, even where the two spell it differently.",
    baseOwn: "in the data table",
    baseOf: "sheet “{sheet}”",
    baseNone: "none yet",
    baseFound: "Found by BLUEZONE",
    baseTable: "{sheet}: {heading} (column {letter})",
    baseTableOf: "{sheet}: {heading}, {year} (column {letter})",
    baseNever: "Join from no other table",
    earlierFold: "Earlier report",
    earlier: "Report to compare with",
    earlierHint: "Places gained or lost and the pace are counted from this report.",
    earlierNewest: "The newest one",
    earlierNever: "Compare with none",
    earlierReport: "{day} (sheet “{sheet}”)",
  },
};
