import type { Sentences } from "./sentences";

/** The names of the functions' arguments, as Excel shows them. */
export type ArgumentName =
  | "installs"
  | "base"
  | "target"
  | "count_before"
  | "date_before"
  | "count_now"
  | "date_now"
  | "as_of"
  | "deadline"
  | "on_date"
  | "value"
  | "among"
  | "order"
  | "ties"
  | "rank_before"
  | "rank_now"
  | "rival_installs"
  | "rival_base"
  | "names"
  | "installs_before"
  | "base_before"
  | "total"
  | "weights"
  | "floor"
  | "rate"
  | "decimals"
  | "text"
  | "count"
  | "digits"
  | "language"
  | "name_a"
  | "name_b"
  | "ignore_marks"
  | "name"
  | "values"
  | "place"
  | "rank"
  | "of";

/** What the functions' arguments are called in a sentence. */
export const argumentSentences: Sentences<ArgumentName> = {
  vi: {
    installs: "«installs» (lượt cài đặt)",
    base: "«base» (dân số)",
    target: "«target» (chỉ tiêu)",
    count_before: "«count_before» (số lần trước)",
    date_before: "«date_before» (ngày lần trước)",
    count_now: "«count_now» (số lần này)",
    date_now: "«date_now» (ngày lần này)",
    as_of: "«as_of» (ngày báo cáo)",
    deadline: "«deadline» (thời hạn)",
    on_date: "«on_date» (ngày cần dự tính)",
    value: "«value» (số cần xếp hạng)",
    among: "«among» (vùng xếp hạng)",
    order: "«order» (thứ tự)",
    ties: "«ties» (cách xếp đồng hạng)",
    rank_before: "«rank_before» (hạng lần trước)",
    rank_now: "«rank_now» (hạng lần này)",
    rival_installs: "«rival_installs» (lượt cài đặt của đơn vị kia)",
    rival_base: "«rival_base» (dân số của đơn vị kia)",
    names: "«names» (tên các đơn vị)",
    installs_before: "«installs_before» (lượt cài đặt lần trước)",
    base_before: "«base_before» (dân số lần trước)",
    total: "«total» (tổng số)",
    weights: "«weights» (trọng số)",
    floor: "«floor» (mức sàn)",
    rate: "«rate» (tỷ lệ)",
    decimals: "«decimals» (số chữ số thập phân)",
    text: "«text» (số viết bằng chữ)",
    count: "«count» (số cần viết)",
    digits: "«digits» (số chữ số giữ lại)",
    language: "«language» (ngôn ngữ)",
    name_a: "«name_a» (tên thứ nhất)",
    name_b: "«name_b» (tên thứ hai)",
    ignore_marks: "«ignore_marks» (bỏ qua dấu)",
    name: "«name» (tên cần tìm)",
    values: "«values» (cột giá trị)",
    place: "«place» (tên địa phương)",
    rank: "«rank» (thứ hạng)",
    of: "«of» (số địa phương được xếp hạng)",
  },
  en: {
    installs: "“installs”",
    base: "“base” (population)",
    target: "“target”",
    count_before: "“count_before”",
    date_before: "“date_before”",
    count_now: "“count_now”",
    date_now: "“date_now”",
    as_of: "“as_of” (day of the report)",
    deadline: "“deadline”",
    on_date: "“on_date”",
    value: "“value” (to rank)",
    among: "“among”",
    order: "“order”",
    ties: "“ties”",
    rank_before: "“rank_before”",
    rank_now: "“rank_now”",
    rival_installs: "“rival_installs”",
    rival_base: "“rival_base”",
    names: "“names”",
    installs_before: "“installs_before”",
    base_before: "“base_before”",
    total: "“total”",
    weights: "“weights”",
    floor: "“floor”",
    rate: "“rate”",
    decimals: "“decimals”",
    text: "“text”",
    count: "“count”",
    digits: "“digits”",
    language: "“language”",
    name_a: "“name_a”",
    name_b: "“name_b”",
    ignore_marks: "“ignore_marks”",
    name: "“name”",
    values: "“values”",
    place: "“place”",
    rank: "“rank”",
    of: "“of” (how many are ranked)",
  },
};
