import type { Sentences } from "./sentences";

/** What the preview of the ranking and the line above it say. */
export const previewSentences: Sentences<
  | "coverage"
  | "secondCoverage"
  | "installs"
  | "maybeReached"
  | "sum"
  | "sumOfSome"
  | "stated"
  | "up"
  | "down"
  | "new"
  | "markNew"
  | "baseFrom"
  | "matched"
  | "noBase"
  | "compared"
  | "baseZero"
  | "baseMissing"
> = {
  vi: {
    coverage: "Độ phủ",
    secondCoverage: "Độ phủ 2",
    installs: "Lượt cài",
    maybeReached: "≈ Đạt",
    sum: "Cộng {units} đơn vị",
    sumOfSome: "Cộng {reported}/{units} đơn vị",
    stated: "(ghi trên sheet)",
    up: "tăng {places} bậc",
    down: "giảm {places} bậc",
    new: "mới có số liệu",
    markNew: "mới",
    baseFrom: "{base} lấy từ sheet «{sheet}»",
    matched: "khớp {found}/{units} tên",
    noBase: "chưa có dân số",
    compared: "so với {day}",
    baseZero: "mẫu số bằng 0",
    baseMissing: "chưa có mẫu số",
  },
  en: {
    coverage: "Coverage",
    secondCoverage: "Coverage 2",
    installs: "Installs",
    maybeReached: "≈ Reached",
    sum: "Sum of {units} units",
    sumOfSome: "Sum of {reported} of {units} units",
    stated: "(as stated)",
    up: "{places} places up",
    down: "{places} places down",
    new: "newly reported",
    markNew: "new",
    baseFrom: "{base} from sheet “{sheet}”",
    matched: "{found}/{units} names matched",
    noBase: "no population yet",
    compared: "compared with {day}",
    baseZero: "base is 0",
    baseMissing: "no base yet",
  },
};
