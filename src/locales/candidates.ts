import type { Sentences } from "./sentences";

/** Why a table was taken for the raw counts. */
export type CandidateSentence =
  | "because"
  | "headings-exact"
  | "headings-similar"
  | "count-by-content"
  | "name-heading"
  | "name-by-content"
  | "base-column"
  | "numbers-only"
  | "total-row"
  | "as-of"
  | "several-days"
  | "several-counts"
  | "excel-table";

/** The reasons for which a table was found, as parts of one sentence. */
export const candidateSentences: Sentences<CandidateSentence> = {
  vi: {
    because: "Chọn bảng này vì: {reasons}.",
    "headings-exact": "tiêu đề ghi rõ cột số lượt",
    "headings-similar": "tiêu đề có nói đến số lượt",
    "count-by-content": "cột số lượt nhận ra theo nội dung",
    "name-heading": "tiêu đề ghi rõ cột đơn vị",
    "name-by-content": "cột đơn vị nhận ra theo nội dung",
    "base-column": "có cột mẫu số",
    "numbers-only": "mọi ô số liệu đều là số",
    "total-row": "có dòng tổng",
    "as-of": "có ghi ngày số liệu",
    "several-days": "có số liệu nhiều ngày, lấy ngày mới nhất",
    "several-counts": "có nhiều cột có thể là số lượt, nên xem lại cột đã chọn",
    "excel-table": "là một bảng (Table) của Excel",
  },
  en: {
    because: "This table was chosen because {reasons}.",
    "headings-exact": "its heading names the counts",
    "headings-similar": "its heading speaks of counts",
    "count-by-content": "its counts were known by their figures",
    "name-heading": "its heading names the units",
    "name-by-content": "its units were known by their names",
    "base-column": "it has a base",
    "numbers-only": "all its figures are numbers",
    "total-row": "it states a total",
    "as-of": "it says its day",
    "several-days": "it has several days, of which the latest is taken",
    "several-counts": "several columns may be the counts, so look at the one chosen",
    "excel-table": "it is a table of Excel",
  },
};
