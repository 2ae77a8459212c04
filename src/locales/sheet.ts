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
  | "unreported"
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
    unreported: "Số đơn vị chưa có báo cáo (không xếp hạng): ",
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
    unreported: "Units without a report (not ranked): ",
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
