import { wordsFor } from "../../../src/workbench/page/words";

test.each([
  ["vi-VN", "Đã mở a.xlsx. Ở đây khác với Excel:"],
  ["en-US", "a.xlsx is open. What differs from Excel here:"],
  ["en", "a.xlsx is open. What differs from Excel here:"],
  ["ja-JP", "Đã mở a.xlsx. Ở đây khác với Excel:"],
])("wordsFor(%s, …) says it in English where English is displayed, else in Vietnamese", (language, sentence) =>
  expect(wordsFor(language, "losses", { name: "a.xlsx" })).toBe(sentence),
);

test("wordsFor(language, word) leaves a hole that nothing fills as it is", () =>
  expect(wordsFor("en-US", "requests")).toBe("Requests ({count})"));
