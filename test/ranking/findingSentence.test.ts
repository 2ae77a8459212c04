import { historyFindingSentences } from "../../src/locales/historyFindings";
import { findingSentences } from "../../src/locales/findings";
import { findingOf } from "../../src/ranking/finding";
import { findingSentence, findingStatement, repairSentence } from "../../src/ranking/findingSentence";

const cell = { sheet: "Dữ liệu", row: 6, column: 2 };
const text = findingOf("count-is-text", "error", cell, { name: "Huyện Vị Thủy", value: "28/7" });

test("findingSentence names the cell and the sheet, in Vietnamese", () => {
  expect(findingSentence(text, "vi")).toBe(
    "Ô C7 trên sheet «Dữ liệu»: lượt cài đặt của «Huyện Vị Thủy» ghi «28/7», không đọc được chắc chắn là số nào. Hãy gõ lại thành số, ví dụ 13200, hoặc «hơn 13.200» nếu là số ước lượng.",
  );
});

test("findingSentence names the cell and the sheet, in English", () => {
  expect(findingSentence(text, "en")).toBe(
    "Cell C7 on sheet “Dữ liệu”: the installs of “Huyện Vị Thủy” are written “28/7”, which can't be read one way only. Type a number such as 13200, or “over 13,200” for an estimate.",
  );
});

test("findingSentence writes counts, shares and days as the language does", () => {
  const words = {
    name: "Hải Dương",
    heading: "Dân số",
    rate: 0.404,
    coverage: 0.3641,
    base: 1_892_254,
    implied: 1_705_198,
  };
  const rate = findingOf("rate-differs", "warning", cell, words);
  expect(findingSentence(rate, "vi")).toMatch(/40,40%.*\(1\.892\.254\).*36,41%.*1\.705\.198/);
  expect(findingSentence(rate, "en")).toMatch(/40\.40%.*\(1,892,254\).*36\.41%.*1,705,198/);
  const late = findingOf("day-after-deadline", "warning", null, { sheet: "S", day: 44_059, deadlineDay: 44_058 });
  expect(findingSentence(late, "vi")).toMatch(/16\/8\/2020.*15\/8\/2020/);
});

test("findingSentence says of the article's counts that they fit the total within rounding", () => {
  const words = {
    name: "Toàn tỉnh",
    heading: "Lượt cài đặt",
    units: 8,
    stated: 63_163,
    sum: 63_010,
    difference: 153,
    lowest: 62_804,
    highest: 64_303,
  };
  expect(findingSentence(findingOf("total-fits", "note", cell, words), "vi")).toBe(
    "Ô C7 trên sheet «Dữ liệu»: cột «Lượt cài đặt»: tổng 8 đơn vị 63.010, «Toàn tỉnh» ghi 63.163: khớp trong sai số làm tròn (từ 62.804 đến 64.303).",
  );
});

test("findingSentence of a finding about a whole sheet names the sheet", () => {
  expect(findingSentence(findingOf("no-header", "error", null, { sheet: "Nháp" }), "vi")).toMatch(
    /^Sheet «Nháp» chưa có dòng tiêu đề/,
  );
});

test("every finding has a sentence of its own that ends what it says", () => {
  for (const language of ["vi", "en"] as const) {
    const { at, ...others } = findingSentences[language];
    const whole = Object.entries(others).flatMap(([code, said]) => (/^(installs|counted)$/.test(code) ? [] : said));
    const said = [...whole, ...Object.values(historyFindingSentences[language])];
    expect([at, new Set(said).size]).toEqual([expect.stringContaining("{sentence}"), said.length]);
    expect(said.filter((sentence) => !/[.?]$/.test(sentence))).toEqual([]);
  }
});

test.each([
  ["write-count", { count: 13_200 }, "Ghi 13.200", "Write 13,200"],
  ["write-numbers", { count: 12 }, "Chuyển 12 ô thành số", "Turn 12 cells into numbers"],
] as const)("repairSentence of %s %j", (label, words, vi, en) => {
  const repair = { label, words, changes: [] };
  expect([repairSentence(repair, "vi"), repairSentence(repair, "en")]).toEqual([vi, en]);
});

test("findingSentence speaks of what is counted in the words of its heading, where that is not installs", () => {
  const words = { name: "Vị Thủy", value: "28/7" };
  const said = (counted: object) =>
    findingSentence(findingOf("count-negative", "error", cell, { ...words, ...counted }), "vi");
  expect(said({})).toContain("lượt cài đặt của «Vị Thủy»");
  expect(said({ counted: "Số thuê bao" })).toContain("«Số thuê bao» của «Vị Thủy»");
});

test("findingStatement says what is found and not what to do about it", () => {
  expect(findingStatement(text, "vi")).toBe(
    "Ô C7 trên sheet «Dữ liệu»: lượt cài đặt của «Huyện Vị Thủy» ghi «28/7», không đọc được chắc chắn là số nào.",
  );
});
