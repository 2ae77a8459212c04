import type { Sentences } from "./sentences";

/** The sentences of the paragraph that a ranking is told in, and the words they are put together from. */
export type ParagraphSentence =
  | "total"
  | "totalUndated"
  | "partial"
  | "units"
  | "most"
  | "next"
  | "then"
  | "fewest"
  | "withCount"
  | "eachCount"
  | "allAlike"
  | "best"
  | "bestNext"
  | "lowest"
  | "unitShare"
  | "standing"
  | "standingOf"
  | "placeUp"
  | "placeDown"
  | "placeSame"
  | "moved"
  | "movedUp"
  | "movedDown"
  | "noneMoved"
  | "notAlike"
  | "baseThen"
  | "countedThen"
  | "rankedThen"
  | "basesThen"
  | "broken"
  | "share"
  | "shareOfOther"
  | "secondShare"
  | "atMost"
  | "atLeast"
  | "reached"
  | "reachedOfSome"
  | "reachedAsEstimated"
  | "beyond"
  | "ownTargets"
  | "gap"
  | "gapByDay"
  | "gapOnLastDay"
  | "overdue"
  | "paceNow"
  | "paceLastDay"
  | "paceWhole"
  | "falling"
  | "projected"
  | "projectedRange"
  | "metBefore"
  | "metAfter"
  | "metBetweenBefore"
  | "metBetweenAfter"
  | "metAround"
  | "metFrom"
  | "metOn"
  | "metOnBetween"
  | "metOnFrom"
  | "neverMet"
  | "reachedUnit"
  | "reachedUnits"
  | "reachedBoth"
  | "reachedNone"
  | "reachedNoneSurely"
  | "reachedByEstimate"
  | "reachedAll"
  | "step"
  | "steps"
  | "above"
  | "below"
  | "about";

/** As the press writes it: counts in the words they were given in, nothing about what is not known. */
export const paragraphSentences: Sentences<ParagraphSentence> = {
  vi: {
    total: "Đến hết ngày {day}, {place} {has} {total}{partial}.",
    totalUndated: "Theo số liệu đã báo cáo, {place} {has} {total}{partial}.",
    partial: " (trên {reported}/{listed} đơn vị có báo cáo)",
    units: "{count} đơn vị",
    most: "Trong đó, {names} có {most}{count}",
    next: "; kế đến là {names}{count}",
    then: "; {names}{count}",
    fewest: "; {least} là {names}{count}.",
    withCount: " với {installs}",
    eachCount: ", mỗi đơn vị {installs}",
    allAlike: "Các đơn vị có {counted} bằng nhau, mỗi đơn vị {installs}.",
    best: "Xét theo độ phủ, dẫn đầu là {names}",
    bestNext: ", kế đến là {names}",
    lowest: ", thấp nhất là {names}.",
    unitShare: "{name} ({share})",
    standing: "Với số lượng trên, {place} xếp hạng {rank}{change}.",
    standingOf: "Với số lượng trên, {place} xếp hạng {rank}/{of}{change}.",
    placeUp: ", tăng {steps} so với trước đó",
    placeDown: ", giảm {steps} so với trước đó",
    placeSame: ", giữ nguyên thứ hạng so với trước đó",
    moved: "So với ngày {day}{caveat}, {list}.",
    movedUp: "{name} tăng {steps}, lên hạng {now}",
    movedDown: "{name} giảm {steps}, xuống hạng {now}",
    noneMoved: "So với ngày {day}{caveat}, thứ hạng các đơn vị không đổi.",
    notAlike: " ({unlike}, nên thứ hạng hai kỳ không so sánh được hoàn toàn)",
    baseThen: "khi đó tính trên “{theirs}”, nay trên “{ours}”",
    countedThen: "khi đó đếm “{theirs}”, nay đếm “{ours}”",
    rankedThen: "khi đó xếp hạng {then} đơn vị, nay {now} đơn vị",
    basesThen: "{count} đơn vị nay có “{ours}” khác khi đó",
    broken: "Từ sau ngày {day}, số liệu đổi cách tính ({reason}) nên không so sánh với báo cáo trước.",
    share: "Tỷ lệ cài đặt là {share}, tính theo {heading} là {figure}",
    shareOfOther: "Tỷ lệ là {share}, tính theo {heading} là {figure}",
    secondShare: "; nếu tính theo {heading} là {figure} thì tỷ lệ là {share}",
    atMost: "; nếu tính theo {heading} là {figure} thì tỷ lệ không quá {share}",
    atLeast: "; nếu tính theo {heading} là {figure} thì tỷ lệ ít nhất là {share}",
    reached: "So với chỉ tiêu {target}, tính chung đã đạt{beyond}.",
    reachedOfSome: "So với chỉ tiêu {target}, tính chung {reported}/{listed} đơn vị có báo cáo đã đạt{beyond}.",
    reachedAsEstimated:
      "So với chỉ tiêu {target}, tính chung có thể đã đạt nhưng chưa chắc chắn, vì trong đó có số liệu ước lượng.",
    beyond: ", vượt {count}",
    ownTargets: "{count} (cộng chỉ tiêu riêng của các đơn vị)",
    gap: "Để đạt chỉ tiêu {target}, cần thêm {gap}",
    gapByDay: "Để đạt chỉ tiêu {target} đến ngày {deadline}, cần thêm {gap}, mỗi ngày {pace} trong {days} ngày",
    gapOnLastDay: "Để đạt chỉ tiêu {target} đến ngày {deadline}, cần thêm {gap} trong 1 ngày còn lại",
    overdue: "Đã hết thời hạn {deadline}; so với chỉ tiêu {target} còn thiếu {gap}",
    paceNow: ", trong khi {days} ngày qua bình quân mỗi ngày {pace}",
    paceLastDay: ", trong khi 1 ngày qua được {pace}",
    paceWhole: " (tính từ ngày {day} là {pace})",
    falling: ", trong khi {days} ngày qua số liệu giảm bình quân mỗi ngày {pace}",
    projected: "Nếu giữ tốc độ này, đến ngày {deadline} có khoảng {installs} ({share})",
    projectedRange:
      "Nếu giữ tốc độ trong khoảng đó, đến ngày {deadline} có từ khoảng {lowest} ({lowestShare}) đến khoảng {installs} ({share})",
    metBefore: ", đạt chỉ tiêu ngày {day}.",
    metAfter: ", đến ngày {day} mới đạt chỉ tiêu.",
    metBetweenBefore: ", đạt chỉ tiêu trong khoảng từ ngày {first} đến ngày {last}.",
    metBetweenAfter: ", phải trong khoảng từ ngày {first} đến ngày {last} mới đạt chỉ tiêu.",
    metAround:
      ", đạt chỉ tiêu sớm nhất ngày {first}, muộn nhất ngày {last}: có thể kịp, cũng có thể không kịp thời hạn.",
    metFrom: ", đạt chỉ tiêu sớm nhất ngày {first}, muộn nhất thì chưa xác định được ngày.",
    metOn: "Nếu giữ tốc độ này, đến ngày {day} đạt chỉ tiêu.",
    metOnBetween: "Nếu giữ tốc độ trong khoảng đó, đạt chỉ tiêu trong khoảng từ ngày {first} đến ngày {last}.",
    metOnFrom:
      "Nếu giữ tốc độ trong khoảng đó, đạt chỉ tiêu sớm nhất ngày {first}, muộn nhất thì chưa xác định được ngày.",
    neverMet: "Với tốc độ này thì không đạt được chỉ tiêu.",
    reachedUnit: "Có {count}/{listed} đơn vị đã đạt chỉ tiêu: {names}.",
    reachedBoth: "Cả hai đơn vị đã đạt chỉ tiêu.",
    reachedUnits: "Có {count}/{listed} đơn vị đã đạt chỉ tiêu: {names}.",
    reachedNone: "Chưa đơn vị nào đạt chỉ tiêu.",
    reachedNoneSurely: "Chưa đơn vị nào chắc chắn đã đạt chỉ tiêu.",
    reachedByEstimate: "Có {count}/{listed} đơn vị có thể đã đạt chỉ tiêu, nhưng số liệu là ước lượng: {names}.",
    reachedAll: "Cả {listed} đơn vị đã đạt chỉ tiêu.",
    step: "{count} bậc",
    steps: "{count} bậc",
    above: "hơn {figure}",
    below: "gần {figure}",
    about: "khoảng {figure}",
  },
  en: {
    total: "By the end of {day}, {place} {has} {total}{partial}.",
    totalUndated: "By the counts reported, {place} {has} {total}{partial}.",
    partial: " (from the {reported} of {listed} units that reported)",
    units: "the {count} units",
    most: "Of the units, {names} had {most}{count}",
    next: "; next came {names}{count}",
    then: "; {names}{count}",
    fewest: "; {names} had {least}{count}.",
    withCount: " with {installs}",
    eachCount: " with {installs} each",
    allAlike: "All units had the same {counted}, {installs} each.",
    best: "By coverage, {names} came first",
    bestNext: ", followed by {names}",
    lowest: "; {names} came last.",
    unitShare: "{name} ({share})",
    standing: "With this, {place} ranked {rank}{change}.",
    standingOf: "With this, {place} ranked {rank} of {of}{change}.",
    placeUp: ", up {steps} from before",
    placeDown: ", down {steps} from before",
    placeSame: ", the same place as before",
    moved: "Since {day}{caveat}, {list}.",
    movedUp: "{name} gained {steps}, to {now}",
    movedDown: "{name} lost {steps}, to {now}",
    noneMoved: "Since {day}{caveat}, no unit has changed its place.",
    notAlike: " ({unlike}, so the two rankings don't fully compare)",
    baseThen: "it took shares of “{theirs}”, not of “{ours}”",
    countedThen: "it counted “{theirs}”, not “{ours}”",
    rankedThen: "units ranked then: {then}, now: {now}",
    basesThen: "units whose “{ours}” has changed: {count}",
    broken: "The way of counting changed after {day} ({reason}), so nothing is compared with the report before.",
    share: "The total is {share} of “{heading}” ({figure})",
    shareOfOther: "The total is {share} of “{heading}” ({figure})",
    secondShare: "; of “{heading}” ({figure}) it is {share}",
    atMost: "; of “{heading}” ({figure}) it is at most {share}",
    atLeast: "; of “{heading}” ({figure}) it is at least {share}",
    reached: "The target of {target} is reached{beyond}.",
    reachedOfSome: "The target of {target} is reached over the {reported} of {listed} units that reported{beyond}.",
    reachedAsEstimated:
      "The target of {target} may be reached over all, but not for certain: there are estimates among the counts.",
    beyond: ", with {count} beyond it",
    ownTargets: "{count} (the units' own targets together)",
    gap: "Reaching the target of {target} takes another {gap}",
    gapByDay: "Reaching the target of {target} by {deadline} takes another {gap}, or {pace} a day for {days} days",
    gapOnLastDay: "Reaching the target of {target} by {deadline} takes another {gap} on the one day left",
    overdue: "The deadline of {deadline} is over; the target of {target} is missed by {gap}",
    paceNow: ", while the last {days} days brought {pace} a day",
    paceLastDay: ", while the last day brought {pace}",
    paceWhole: " ({pace} a day since {day})",
    falling: ", while over the last {days} days the count fell by {pace} a day",
    projected: "If this pace holds, there will be about {installs} ({share}) on {deadline}",
    projectedRange:
      "If the pace stays between the two, there will be from about {lowest} ({lowestShare}) to about {installs} ({share}) on {deadline}",
    metBefore: ", and the target is met on {day}.",
    metAfter: ", and the target is met only on {day}.",
    metBetweenBefore: ", and the target is met between {first} and {last}.",
    metBetweenAfter: ", and the target is met only between {first} and {last}.",
    metAround:
      ", and the target is met on {first} at the earliest and {last} at the latest: before the deadline or after it.",
    metFrom: ", and the target is met on {first} at the earliest, with no day that can be told at the latest.",
    metOn: "If this pace holds, the target is met on {day}.",
    metOnBetween: "If the pace stays between the two, the target is met between {first} and {last}.",
    metOnFrom:
      "If the pace stays between the two, the target is met on {first} at the earliest, with no day that can be told at the latest.",
    neverMet: "At this pace the target is not met.",
    reachedUnit: "{count} of {listed} units has reached the target: {names}.",
    reachedBoth: "Both units have reached the target.",
    reachedUnits: "{count} of {listed} units have reached the target: {names}.",
    reachedNone: "No unit has reached the target yet.",
    reachedNoneSurely: "No unit has reached the target for certain.",
    reachedByEstimate: "Going by estimates, {count} of {listed} may have reached it: {names}.",
    reachedAll: "All {listed} units have reached the target.",
    step: "{count} place",
    steps: "{count} places",
    above: "over {figure}",
    below: "nearly {figure}",
    about: "about {figure}",
  },
};
