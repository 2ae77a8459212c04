import type { Sentences } from "./sentences";

/** The sentences of the paragraph for the meeting, and the words they are put together from. */
export type ReportSentence =
  | "total"
  | "most"
  | "mostTogether"
  | "next"
  | "nextTogether"
  | "fewest"
  | "fewestTogether"
  | "allAlike"
  | "beforeNext"
  | "beforeFewest"
  | "comma"
  | "and"
  | "others"
  | "share"
  | "reached"
  | "gap"
  | "gapByDay"
  | "gapByDayOne"
  | "overdue"
  | "rank"
  | "rankOf"
  | "up"
  | "down"
  | "same"
  | "somewhere"
  | "install"
  | "installs"
  | "step"
  | "steps"
  | "first"
  | "second"
  | "third"
  | "nth";

/** The paragraph for the meeting, as the press writes it. */
export const reportSentences: Sentences<ReportSentence> = {
  vi: {
    total: "Đến hết ngày {day}, {place} có {total} cài đặt.",
    most: "Trong đó, {names} có số lượt cài đặt nhiều nhất với {installs} lượt",
    mostTogether: "Trong đó, {names} cùng có số lượt cài đặt nhiều nhất, mỗi đơn vị {installs} lượt",
    next: "kế đến là {names} với {installs} lượt",
    nextTogether: "kế đến là {names}, mỗi đơn vị {installs} lượt",
    fewest: "thấp nhất là {names} với {installs} lượt",
    fewestTogether: "thấp nhất là {names}, mỗi đơn vị {installs} lượt",
    allAlike: "Trong đó, các đơn vị có số lượt cài đặt bằng nhau, mỗi đơn vị {installs} lượt.",
    beforeNext: "{first}; {second}",
    beforeFewest: "{first}; {second}.",
    comma: "{first}, {second}",
    and: "{first} và {second}",
    others: "{count} đơn vị khác",
    share: "Tỷ lệ cài đặt đạt {share} dân số.",
    reached: "Tỷ lệ cài đặt đạt {share} dân số, đã đạt chỉ tiêu {target}.",
    gap: "Để đạt {target}, cần thêm {gap}.",
    gapByDay: "Để đạt {target} đến ngày {deadline}, cần thêm {gap}, bình quân {pace} lượt mỗi ngày trong {days} ngày.",
    gapByDayOne: "Để đạt {target} đến ngày {deadline}, cần thêm {gap} trong 1 ngày còn lại.",
    overdue: "Đã hết thời hạn {deadline}; so với chỉ tiêu {target} còn thiếu {gap}.",
    rank: "{place} xếp hạng {rank}{change}.",
    rankOf: "{place} xếp hạng {rank}/{of}{change}.",
    up: ", tăng {steps} so với trước đó",
    down: ", giảm {steps} so với trước đó",
    same: ", giữ nguyên thứ hạng so với trước đó",
    somewhere: "địa phương",
    install: "{count} lượt",
    installs: "{count} lượt",
    step: "{count} bậc",
    steps: "{count} bậc",
    first: "{rank}",
    second: "{rank}",
    third: "{rank}",
    nth: "{rank}",
  },
  en: {
    total: "By the end of {day} {place} had {total}.",
    most: "Of its units, {names} had the most with {installs}",
    mostTogether: "Of its units, {names} had the most with {installs} each",
    next: "followed by {names} with {installs}",
    nextTogether: "followed by {names} with {installs} each",
    fewest: "{names} had the fewest with {installs}",
    fewestTogether: "{names} had the fewest with {installs} each",
    allAlike: "All its units had the same number, {installs} each.",
    beforeNext: "{first}, {second}",
    beforeFewest: "{first}; {second}.",
    comma: "{first}, {second}",
    and: "{first} and {second}",
    others: "{count} others",
    share: "That is {share} of the population.",
    reached: "That is {share} of the population, which reaches the target of {target}.",
    gap: "Reaching {target} takes another {gap}.",
    gapByDay: "Reaching {target} by {deadline} takes another {gap}, {pace} a day for {days} days.",
    gapByDayOne: "Reaching {target} by {deadline} takes another {gap} on the one day left.",
    overdue: "The deadline of {deadline} is over; the target of {target} is missed by {gap}.",
    rank: "{place} ranks {rank}{change}.",
    rankOf: "{place} ranks {rank} of {of}{change}.",
    up: ", up {steps} from before",
    down: ", down {steps} from before",
    same: ", the same place as before",
    somewhere: "the place",
    install: "{count} install",
    installs: "{count} installs",
    step: "{count} place",
    steps: "{count} places",
    first: "{rank}st",
    second: "{rank}nd",
    third: "{rank}rd",
    nth: "{rank}th",
  },
};
