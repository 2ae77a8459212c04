import { reportFacts, type ReportQuestion } from "../../src/domain/reportFacts";
import { reportParagraph } from "../../src/functions/reportParagraph";
import type { Language } from "../../src/locales/language";
import { counted, targeted, valueOf } from "../helpers/counted";
import { onDay } from "../helpers/onDay";

const units = (...installs: readonly number[]) =>
  installs.map((count, index) => ({ name: String.fromCharCode(65 + index), installs: counted(count) }));

function paragraph(more: Partial<ReportQuestion>, language: Language = "vi", place = "Hậu Giang"): string {
  const question = {
    units: units(63163),
    asOf: onDay("16/8/2020"),
    base: null,
    target: targeted(0.3),
    deadline: null,
    rank: null,
    of: null,
    rankBefore: null,
    ...more,
  };
  return reportParagraph(place, valueOf(reportFacts(question)), question.target, language);
}

/** What the paragraph says behind its first sentence. */
const rest = (more: Partial<ReportQuestion>, language: Language = "vi") =>
  paragraph(more, language).slice(paragraph({ units: more.units ?? units(63163) }, language).length + 1);

test("the paragraph has the figures of the meeting: 8,62%, 156.743, 11.196 in 14 days, 49/63 and one place up", () => {
  const facts = {
    base: counted(733017),
    deadline: onDay("30/8/2020"),
    rank: 49,
    of: counted(63),
    rankBefore: 50,
  };
  expect(paragraph(facts)).toBe(
    "Đến hết ngày 16/8/2020, Hậu Giang có 63.163 lượt cài đặt. Tỷ lệ cài đặt đạt 8,62% dân số. Để đạt 30% đến ngày 30/8/2020, cần thêm 156.743 lượt, bình quân 11.196 lượt mỗi ngày trong 14 ngày. Hậu Giang xếp hạng 49/63, tăng 1 bậc so với trước đó.",
  );
  expect(paragraph(facts, "en")).toBe(
    "By the end of 2020-08-16 Hậu Giang had 63,163 installs. That is 8.62% of the population. Reaching 30% by 2020-08-30 takes another 156,743 installs, 11,196 a day for 14 days. Hậu Giang ranks 49th of 63, up 1 place from before.",
  );
});

test.each([
  [
    [13200, 10000, 3700],
    "Trong đó, A có số lượt cài đặt nhiều nhất với 13.200 lượt; kế đến là B với 10.000 lượt; thấp nhất là C với 3.700 lượt.",
    "Of its units, A had the most with 13,200, followed by B with 10,000; C had the fewest with 3,700.",
  ],
  [
    [8, 2],
    "Trong đó, A có số lượt cài đặt nhiều nhất với 8 lượt; thấp nhất là B với 2 lượt.",
    "Of its units, A had the most with 8; B had the fewest with 2.",
  ],
  [
    [9, 9, 5, 5, 1, 1],
    "Trong đó, A và B cùng có số lượt cài đặt nhiều nhất, mỗi đơn vị 9 lượt; kế đến là C và D, mỗi đơn vị 5 lượt; thấp nhất là E và F, mỗi đơn vị 1 lượt.",
    "Of its units, A and B had the most with 9 each, followed by C and D with 5 each; E and F had the fewest with 1 each.",
  ],
  [
    [5, 5, 5],
    "Trong đó, các đơn vị có số lượt cài đặt bằng nhau, mỗi đơn vị 5 lượt.",
    "All its units had the same number, 5 each.",
  ],
  [[0, 0], "", ""],
  [[5], "", ""],
])("units with %j installs are told by rank, ties together", (installs, vi, en) => {
  for (const [language, expected] of [
    ["vi", vi],
    ["en", en],
  ] as const) {
    const [, ...sentences] = paragraph({ units: units(...installs) }, language).split(/(?<=\.) (?=[A-ZĐT])/);
    expect(sentences.join(" ")).toBe(expected);
  }
});

test("a long tie is cut after three names", () => {
  expect(paragraph({ units: units(9, 9, 9, 9, 9, 9, 1) })).toContain("A, B, C và 3 đơn vị khác cùng có");
  expect(paragraph({ units: units(9, 9, 9, 9, 9, 1) }, "en")).toContain("A, B, C, D and E had the most");
});

test.each([
  [0.3, "Tỷ lệ cài đặt đạt 8,62% dân số. Để đạt 30%, cần thêm 156.743 lượt."],
  [0.086, "Tỷ lệ cài đặt đạt 8,62% dân số, đã đạt chỉ tiêu 8,6%."],
  [0.0862, "Tỷ lệ cài đặt đạt 8,61% dân số. Để đạt 8,62%, cần thêm 24 lượt."],
  [0.086169, "Tỷ lệ cài đặt đạt 8,61% dân số. Để đạt 8,6169%, cần thêm 1 lượt."],
])("a target of %d is told without promising what is not reached", (target, expected) => {
  expect(rest({ base: counted(733017), target: targeted(target) })).toBe(expected);
});

test.each([
  ["17/8/2020", "cần thêm 156.743 lượt trong 1 ngày còn lại.", "another 156,743 installs on the one day left."],
  [
    "16/8/2020",
    "Đã hết thời hạn 16/8/2020; so với chỉ tiêu 30% còn thiếu 156.743 lượt.",
    "The deadline of 2020-08-16 is over; the target of 30% is missed by 156,743 installs.",
  ],
])("a deadline on %s is told", (day, vi, en) => {
  const question = { base: counted(733017), deadline: onDay(day) };
  expect(rest(question)).toMatch(new RegExp(`${vi}$`));
  expect(rest(question, "en")).toMatch(new RegExp(`${en}$`));
});

test.each([
  [
    49,
    63,
    50,
    "Hậu Giang xếp hạng 49/63, tăng 1 bậc so với trước đó.",
    "Hậu Giang ranks 49th of 63, up 1 place from before.",
  ],
  [
    3,
    63,
    1,
    "Hậu Giang xếp hạng 3/63, giảm 2 bậc so với trước đó.",
    "Hậu Giang ranks 3rd of 63, down 2 places from before.",
  ],
  [
    2,
    null,
    2,
    "Hậu Giang xếp hạng 2, giữ nguyên thứ hạng so với trước đó.",
    "Hậu Giang ranks 2nd, the same place as before.",
  ],
  [21, null, null, "Hậu Giang xếp hạng 21.", "Hậu Giang ranks 21st."],
  [11, null, null, "Hậu Giang xếp hạng 11.", "Hậu Giang ranks 11th."],
])("place %d of %p after %p is told", (rank, of, rankBefore, vi, en) => {
  const question = { rank, of: of === null ? null : counted(of), rankBefore };
  expect(rest(question)).toBe(vi);
  expect(rest(question, "en")).toBe(en);
});

test("a place begins its sentence with a capital, and a blank one has a word", () => {
  expect(paragraph({ rank: 1 }, "vi", "huyện Vị Thủy")).toBe(
    "Đến hết ngày 16/8/2020, huyện Vị Thủy có 63.163 lượt cài đặt. Huyện Vị Thủy xếp hạng 1.",
  );
  expect(paragraph({ rank: 1 }, "en", "")).toBe(
    "By the end of 2020-08-16 the place had 63,163 installs. The place ranks 1st.",
  );
});

test("one install is no plural", () => {
  expect(paragraph({ units: units(1) }, "en")).toBe("By the end of 2020-08-16 Hậu Giang had 1 install.");
});
